package org.committeecycle.shell.communication;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Letter;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.register.Register;
import org.committeecycle.shell.cycle.Days;
import org.committeecycle.shell.dispatch.Misuse;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "communication", group = "Letters")
class CommunicationCommands {

    private static final String ID = "The letter's id, such as 2025-reporting-reminder.";

    private final Communications communications;
    private final Deadlines deadlines;
    private final LetterTable letters;
    private final Register register;

    CommunicationCommands(Communications communications, Deadlines deadlines, LetterTable letters, Register register) {
        this.communications = communications;
        this.deadlines = deadlines;
        this.letters = letters;
        this.register = register;
    }

    /** A communication with its letters, for JSON. */
    record WithLetters(Communication communication, List<Letter> letters) {}

    @Example("communication list")
    @Command(
            command = "list",
            alias = "communications",
            description = "Shows the letters to States, and how far they are.")
    Shown list(Actor who) {
        return Shown.list(
                communications.all(who),
                "No letter has been begun.",
                Column.of("Id", Communication::id),
                Column.of("Title", known -> known.plan().title()),
                Column.of("To", known -> known.plan().recipients().words()),
                Column.of("State", Communication::words),
                Column.of("Signed by", Communication::signedBy),
                Column.of("Sent", CommunicationCommands::sent));
    }

    @Example("communication show 2025-reporting-reminder")
    @Command(command = "show", description = "Shows a letter: its plan, its recipients and why each was chosen.")
    Shown show(Actor who, @Option(required = true, description = ID) String id) {
        Communication shown = communications.require(who, id);
        List<Letter> chosen = communications.letters(who, id);
        return letters.below(
                        Shown.one(
                                shown,
                                Column.of("Id", Communication::id),
                                Column.of("Title", known -> known.plan().title()),
                                Column.of("State", Communication::words),
                                Column.of(
                                        "To", known -> known.plan().recipients().words()),
                                Column.of(
                                        "Recipients",
                                        known -> known.plan().recipients().kind()),
                                Column.of(
                                        "Number withheld",
                                        known -> known.plan().recipients().withheld()),
                                Column.of(
                                        "Table",
                                        known -> known.plan().recipients().table()),
                                Column.of("One text for all", Communication::isOneText),
                                Column.of("Purpose", known -> known.plan().purpose()),
                                Column.of("About", known -> known.plan().about()),
                                Column.of("Theme", known -> known.plan().theme()),
                                Column.of("Under", known -> known.plan().action()),
                                Column.of(
                                        "Template",
                                        known -> known.ownTemplate()
                                                ? "the drafter's own"
                                                : known.plan().template()),
                                Column.of("Adopted by", Communication::decision),
                                Column.of("Signed by", Communication::signedBy),
                                Column.of("Sent", CommunicationCommands::sent)),
                        chosen)
                .withValue(new WithLetters(shown, chosen));
    }

    @Example("communication sign 2025-reporting-reminder --by 'Ana Silva' --way room")
    @Command(
            command = "sign",
            description = "Signs a letter, once for all its recipients: the Chair, or the ISU with --by and --way.")
    Done sign(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(description = "The Chair's delegate who signed, where the ISU records it.") @Nullable String by,
            @Option(description = "How the signature reached the ISU: room, phone or mail.") @Nullable Way way,
            @Option(description = "The first day, when it is handed to a meeting of several days.") @Nullable
                    LocalDate from,
            @Option(description = "The last day of that meeting.") @Nullable LocalDate to,
            @Option(description = "Words, where the day is not public.") @Nullable String words,
            @Option(description = "The day by which words are put in order.") @Nullable LocalDate orderedAs) {
        When when = new Days(null, from, to, words, orderedAs).or(deadlines.today());
        Communication signed = signed(who, id, by, way, when);
        return Done.that(
                        "%s is signed by %s, %s, to %s.",
                        id,
                        signed.signedBy(),
                        when.text(),
                        signed.plan().recipients().words())
                .next("communication show %s", id)
                .with(signed);
    }

    private Communication signed(Actor who, String id, @Nullable String by, @Nullable Way way, When when) {
        if (by != null && way != null) {
            return communications.recordSignature(who, id, by, way, when);
        }
        Misuse.unless(by == null && way == null, "A signature that the ISU records needs --by and --way.");
        Refused.unless(
                !who.is(Role.OPERATOR),
                "Only the Chair signs a communication: --by NAME --way room, phone or mail records who signed for it.");
        return communications.sign(who, id, when);
    }

    @Example("communication withdraw 2025-reporting-workshop --reason 'Overtaken by the workshop'")
    @Command(command = "withdraw", description = "Takes a letter back before it is signed.")
    Done withdraw(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(required = true, description = "Why.") String reason) {
        Communication withdrawn = communications.withdraw(who, id, reason);
        return Done.that("%s is %s.", id, withdrawn.words())
                .next("communication list")
                .with(withdrawn);
    }

    @Example("communication record 2025-article-9 XYZ --on 2025-05-12 --words 'A law is before parliament'")
    @Command(command = "record", description = "Records what a State answered to a letter.")
    Done record(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(required = true, description = "The code of the State that answered.") StateCode state,
            @Option(required = true, description = "The day of the answer.") LocalDate on,
            @Option(required = true, description = "What it answered.") String words) {
        Letter answered = communications.recordReply(who, id, state, on, words);
        return Done.that("The answer of %s to %s is recorded.", register.names().inText(state), id)
                .next("letter list %s", id)
                .with(answered);
    }

    private static @Nullable String sent(Communication known) {
        return known.sent() == null ? null : known.sent().text();
    }
}
