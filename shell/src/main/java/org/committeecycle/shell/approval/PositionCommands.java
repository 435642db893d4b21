package org.committeecycle.shell.approval;

import static org.committeecycle.shell.approval.ApprovalCommands.ID;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.register.Register;
import org.committeecycle.shell.dispatch.Misuse;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "approval", group = "Decisions")
class PositionCommands {

    private static final String FOR_DELEGATES = "For delegates, in Slack or in a chronicle";
    private static final String WAY = "How it was given: room, phone or mail.";
    private static final String VERSION = "The version of the text that you read; the present one when left out.";

    private final Approvals approvals;
    private final Standings standings;
    private final Register register;

    PositionCommands(Approvals approvals, Standings standings, Register register) {
        this.approvals = approvals;
        this.standings = standings;
        this.register = register;
    }

    @Example("approval agree 2025-paper")
    @Command(command = "agree", group = FOR_DELEGATES, description = "Agrees expressly, for your member.")
    Done agree(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(description = VERSION) @Nullable Integer version) {
        return decide(who, id, version, Stance.AGREES, "");
    }

    @Example("approval object A-1 'The second sentence says more than we know'")
    @Command(command = "object", group = FOR_DELEGATES, description = "Objects, for your member, and says why.")
    Done object(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(required = true, description = "What the objection is about.") String text,
            @Option(description = VERSION) @Nullable Integer version) {
        return decide(who, id, version, Stance.OBJECTS, text);
    }

    @Example("approval change A-1 'Shorten the second sentence'")
    @Command(
            command = "change",
            group = FOR_DELEGATES,
            description = "Asks for changes, for your member; until then it counts as an objection.")
    Done change(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(required = true, description = "What should change.") String text,
            @Option(description = VERSION) @Nullable Integer version) {
        return decide(who, id, version, Stance.ASKS_FOR_CHANGES, text);
    }

    @Example("approval hold A-1 'The capital is asked'")
    @Command(
            command = "hold",
            group = FOR_DELEGATES,
            description = "Asks for time, for your member, up to the limit of a hold.")
    Done hold(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(arity = OptionArity.ZERO_OR_ONE, description = "Why.") @Nullable String text,
            @Option(description = VERSION) @Nullable Integer version) {
        return decide(who, id, version, Stance.HOLDS, text == null ? "" : text);
    }

    private Done decide(Actor who, String id, @Nullable Integer version, Stance stance, String text) {
        Approval open = approvals.requireOpen(who, id);
        Approval taken = approvals.decide(who, open.id(), version == null ? open.version() : version, stance, text);
        return said(who, register.names().first(who.requireDelegate()) + " " + verb(stance), taken);
    }

    @Example("approval retract A-1 --state PER --by 'Ana Silva' --way phone")
    @Command(
            command = "retract",
            description = "Takes back the position of your member, or records that a member took its own back.")
    Done retract(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(description = "The member, where the ISU records it.") @Nullable StateCode state,
            @Option(description = "The delegate who said so.") @Nullable String by,
            @Option(description = WAY) @Nullable Way way) {
        String open = approvals.requireOpen(who, id).id();
        if (state == null && by == null && way == null) {
            Approval taken = approvals.withdrawPosition(who, open);
            return said(who, register.names().first(who.requireDelegate()) + " takes its position back", taken);
        }
        Misuse.unless(
                state != null && by != null && way != null,
                "What a member said another way needs --state, --by and --way.");
        return said(
                who,
                "%s takes its position back, as %s said"
                        .formatted(register.names().first(state), by),
                approvals.recordWithdrawal(who, open, state, by, way));
    }

    @Example("approval record A-1 PER agrees --by 'Ana Silva' --way room")
    @Command(command = "record", description = "Records the position that a member gave the ISU another way.")
    Done record(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(required = true, description = "The member's code.") StateCode state,
            @Option(required = true, description = "The position.") Stance stance,
            @Option(required = true, description = "The delegate who gave it.") String by,
            @Option(required = true, description = WAY) Way way,
            @Option(description = "Its text; an objection needs one.") @Nullable String text) {
        Approval taken = approvals.record(
                who, approvals.requireOpen(who, id).id(), state, by, way, stance, text == null ? "" : text);
        return said(who, "%s %s, as %s said".formatted(register.names().first(state), verb(stance), by), taken);
    }

    private Done said(Actor who, String what, Approval approval) {
        return Done.that(
                        "%s; %s %s.",
                        what, approval.id(), standings.of(who, approval).words())
                .next("approval show %s", approval.id())
                .with(approval);
    }

    private static String verb(Stance stance) {
        return switch (stance) {
            case AGREES -> "agrees";
            case OBJECTS -> "objects";
            case ASKS_FOR_CHANGES -> "asks for changes";
            case HOLDS -> "asks for time";
        };
    }
}
