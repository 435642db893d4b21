package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;

/** One method of Slack's Web API; an answer without {@code ok} is a good one. */
interface Method {

    JsonObject answer(Arguments args);
}
