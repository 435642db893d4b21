package org.committeecycle.bot;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import okhttp3.OkHttpClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The line to Slack's methods; closed while no token is set. */
@Component
@EnableConfigurationProperties(SlackSettings.class)
public class SlackLine {

    /** No call outlives it, so that a call of a dead process is over before another process takes its job. */
    private static final int LONGEST_CALL_IN_MILLIS = 8_000;

    private final SlackSettings settings;
    private final Slack slack;

    SlackLine(SlackSettings settings) {
        this.settings = settings;
        this.slack = slack(config(settings));
    }

    private static SlackConfig config(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        if (settings.apiBaseUrl() != null) {
            config.setMethodsEndpointUrlPrefix(settings.apiBaseUrl());
        }
        config.setHttpClientCallTimeoutMillis(LONGEST_CALL_IN_MILLIS);
        config.setStatsEnabled(false);
        return config;
    }

    /** A request is never sent a second time by itself: over a broken connection that would post a message twice. */
    private static Slack slack(SlackConfig config) {
        SlackHttpClient http = new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build());
        http.setConfig(config);
        return Slack.getInstance(config, http);
    }

    /** Whether there is a token to call with. */
    public boolean isOpen() {
        return settings.sends();
    }

    /** Whether what people do is to arrive over a socket instead of at our address. */
    public boolean wantsSocket() {
        return settings.wantsSocket();
    }

    /** Whether there is what opens a socket. */
    public boolean hasAppToken() {
        return !settings.appToken().isBlank();
    }

    /** The methods that only the app as such may call. */
    public MethodsClient methodsOfTheApp() {
        return slack.methods(settings.appToken());
    }

    public MethodsClient methods() {
        return slack.methods(settings.botToken());
    }

    /** The client for addresses that Slack gives in its answers. */
    public OkHttpClient http() {
        return slack.getHttpClient().getOkHttpClient();
    }

    Slack slack() {
        return slack;
    }
}
