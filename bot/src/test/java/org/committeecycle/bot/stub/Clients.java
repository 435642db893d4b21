package org.committeecycle.bot.stub;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;

/** The SDK's own clients, pointed at the stub, and asking nothing by themselves. */
final class Clients {

    private Clients() {}

    static Slack sdk(StubSlack stub) {
        return Slack.getInstance(config(stub));
    }

    static MethodsClient bot(StubSlack stub) {
        return sdk(stub).methods(StubSlack.BOT_TOKEN);
    }

    static MethodsClient withoutRetries(StubSlack stub) {
        SlackConfig config = config(stub);
        SlackHttpClient http = new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build());
        http.setConfig(config);
        return Slack.getInstance(config, http).methods(StubSlack.BOT_TOKEN);
    }

    private static SlackConfig config(StubSlack stub) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(stub.apiBaseUrl());
        config.setStatsEnabled(false);
        return config;
    }
}
