package org.committeecycle.bot;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import jakarta.servlet.ServletRegistration;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the door for Slack when a web server runs and Slack is configured; otherwise the path does not exist. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SlackConfiguration {

    private static final String PATH = "/slack/events";

    @Bean
    App slackApp(SlackSettings settings, SlackLine line, Interactions interactions) {
        AppConfig config = AppConfig.builder()
                .slack(line.slack())
                .signingSecret(settings.signingSecret())
                .singleTeamBotToken(settings.botToken())
                .build();
        App app = new App(config, List.of(withToken(settings.botToken())));
        interactions.answerIn(app);
        return app;
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

    @Bean
    ServletContextInitializer slackDoor(SlackSettings settings, App app) {
        return context -> {
            if (settings.listens()) {
                RequestGuard guard = new RequestGuard(settings.signingSecret(), Clock.systemUTC());
                ServletRegistration.Dynamic door = context.addServlet("slack", new SlackDoor(app, guard));
                door.setAsyncSupported(true);
                door.addMapping(PATH);
            }
        };
    }
}
