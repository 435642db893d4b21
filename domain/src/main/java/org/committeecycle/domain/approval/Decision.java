package org.committeecycle.domain.approval;

import java.time.Instant;
import java.util.List;

/**
 * How an approval ended.
 *
 * @param how in words, by the rule it came about by: "adopted by silence"
 * @param by the members whose positions decided: all that agreed where all must, whoever chairs where the Chair decides, or
 *     those whose objection stood; nobody where silence, a meeting or a withdrawal decided
 */
public record Decision(Outcome outcome, Instant at, String how, List<MemberStanding> by) {}
