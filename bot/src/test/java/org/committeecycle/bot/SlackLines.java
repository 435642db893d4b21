package org.committeecycle.bot;

import org.committeecycle.bot.stub.StubSlack;

/** Lines to a stand-in of Slack, for tests of what goes over them. */
public final class SlackLines {

    private SlackLines() {}

    public static SlackLine to(StubSlack stub) {
        return new SlackLine(new SlackSettings(
                SlackSettings.Mode.HTTP, StubSlack.BOT_TOKEN, "", StubSlack.SIGNING_SECRET, stub.apiBaseUrl(), null));
    }
}
