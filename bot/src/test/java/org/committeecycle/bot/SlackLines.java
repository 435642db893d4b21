package org.committeecycle.bot;

import org.committeecycle.bot.stub.StubSlack;

/** Lines to a stand-in of Slack, for tests of what goes over them. */
public final class SlackLines {

    private SlackLines() {}

    public static SlackLine to(StubSlack stub) {
        return line(stub, SlackSettings.Mode.HTTP, "");
    }

    public static SlackLine overASocket(StubSlack stub, String appToken) {
        return line(stub, SlackSettings.Mode.SOCKET, appToken);
    }

    private static SlackLine line(StubSlack stub, SlackSettings.Mode mode, String appToken) {
        return new SlackLine(new SlackSettings(
                mode, StubSlack.BOT_TOKEN, appToken, StubSlack.SIGNING_SECRET, stub.apiBaseUrl(), null));
    }
}
