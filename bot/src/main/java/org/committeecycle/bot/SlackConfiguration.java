package org.committeecycle.bot;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the door for Slack when a web server runs and Slack is configured; otherwise the path does not exist. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SlackSettings.class)
class SlackConfiguration {

    private static final String PATH = "/slack/events";

    @Bean
    ServletContextInitializer slackDoor(SlackSettings settings, CommitteeCommand command) {
        return context -> {
            if (settings.answers()) {
                context.addServlet("slack", door(settings, command)).addMapping(PATH);
            }
        };
    }

    private static SlackDoor door(SlackSettings settings, CommitteeCommand command) {
        App app = new App(appConfig(settings), List.of(withToken(settings.botToken())));
        app.command(CommitteeCommand.NAME, command);
        return new SlackDoor(app, new RequestGuard(settings.signingSecret(), Clock.systemUTC()));
    }

    private static AppConfig appConfig(SlackSettings settings) {
        SlackConfig slack = new SlackConfig();
        if (settings.apiBaseUrl() != null) {
            slack.setMethodsEndpointUrlPrefix(settings.apiBaseUrl());
        }
        return AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .signingSecret(settings.signingSecret())
                .singleTeamBotToken(settings.botToken())
                .build();
    }

    /**
     * Hands on the one team's token without asking Slack whether it is good: Bolt's own check remembers a failed answer
     * for ten minutes, and a short outage would lock every member out.
     */
    private static Middleware withToken(String botToken) {
        return (request, response, chain) -> {
            request.getContext().setBotToken(botToken);
            return chain.next(request);
        };
    }
}
