package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an envelope of Socket Mode was acknowledged.
 *
 * @param payload what would be the body over HTTP; null when there is none
 * @param took from the envelope to its acknowledgement, in wall time
 */
public record Acknowledgement(String envelopeId, @Nullable JsonObject payload, Duration took) {}
