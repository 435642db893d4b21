package org.committeecycle.domain.committee;

import java.time.Instant;

/** A public key and the operator who comes in with it. */
public record OperatorKey(String operator, SshKey key, Instant added) {}
