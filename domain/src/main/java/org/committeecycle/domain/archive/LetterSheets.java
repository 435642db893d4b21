package org.committeecycle.domain.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.archive.Sheet.Column;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Handover;
import org.committeecycle.domain.communication.Handovers;
import org.committeecycle.domain.communication.Letter;
import org.jspecify.annotations.Nullable;

/** What was written, to whom, and what became of it. */
class LetterSheets {

    private final Communications communications;
    private final Handovers handovers;

    LetterSheets(Communications communications, Handovers handovers) {
        this.communications = communications;
        this.handovers = handovers;
    }

    /** A letter and how far it is on its way out by mail, where it leaves by mail. */
    private record Leaving(Letter letter, @Nullable Handover handover) {

        <T> @Nullable T ofHandover(Function<Handover, @Nullable T> value) {
            return handover == null ? null : value.apply(handover);
        }
    }

    List<Communication> of(Actor actor, int year) {
        return communications.all(actor).stream()
                .filter(known -> known.plan().year() == year)
                .toList();
    }

    List<Sheet> sheets(Actor actor, List<Communication> written) {
        return List.of(communications(written), letters(actor, written));
    }

    private static Sheet communications(List<Communication> written) {
        return Sheet.of(
                "communications",
                "A text to States or to a meeting, in the order in which they were opened",
                written::stream,
                Column.of("id", Communication::id),
                Column.of("title", known -> known.plan().title()),
                Column.of("status", Communication::status),
                Column.of("recipients", known -> known.plan().recipients().words()),
                Column.of("withheld", known -> known.plan().recipients().withheld()),
                Column.of("table", known -> known.plan().recipients().table()),
                Column.of("circular", known -> known.plan().circular()),
                Column.of("about", known -> known.plan().about()),
                Column.of("purpose", known -> known.plan().purpose()),
                Column.of("theme", known -> known.plan().theme()),
                Column.of("action", known -> known.plan().action()),
                Column.of("decision", Communication::decision),
                Column.of("signedBy", Communication::signedBy),
                Column.of("sent", LetterSheets::sent));
    }

    private static @Nullable String sent(Communication known) {
        return known.sent() == null ? null : known.sent().text();
    }

    private Sheet letters(Actor actor, List<Communication> written) {
        return Sheet.of(
                "letters",
                "A State written to and what became of its letter, in the order of the United Nations",
                () -> written.stream().flatMap(known -> letters(actor, known)),
                Column.of("communication", leaving -> leaving.letter().communication()),
                Column.of("recipient", leaving -> leaving.letter().recipient()),
                Column.of("reason", leaving -> leaving.letter().reason()),
                Column.of("file", leaving -> leaving.letter().file()),
                Column.of("producedAt", leaving -> leaving.letter().producedAt()),
                Column.of("mail", leaving -> leaving.ofHandover(Handover::status)),
                Column.of("address", leaving -> leaving.ofHandover(Handover::address)),
                Column.of("mailSince", leaving -> leaving.ofHandover(Handover::since)),
                Column.of("repliedOn", leaving -> leaving.letter().repliedOn()),
                Column.of("reply", leaving -> leaving.letter().reply()));
    }

    private Stream<Leaving> letters(Actor actor, Communication known) {
        Map<StateCode, Handover> byMail = handovers.of(actor, known.id()).stream()
                .collect(Collectors.toMap(Handover::recipient, Function.identity()));
        return communications.letters(actor, known.id()).stream()
                .map(letter -> new Leaving(letter, byMail.get(letter.recipient())));
    }

    /** The keys of the files that were put out for it and must be there. */
    Stream<String> filesOf(Actor actor, Communication known) {
        Stream<String> produced = communications.letters(actor, known.id()).stream()
                .flatMap(letter -> Optional.ofNullable(letter.file()).stream());
        Stream<String> sent = known.status() == Communication.Status.SENT
                ? communications.filesToProduce(known.id()).stream().map(file -> folder(known) + file + ".docx")
                : Stream.empty();
        return Stream.concat(produced, sent);
    }

    /** Where the files lie that were put out for it. */
    static String folder(Communication known) {
        return "letters/" + known.id() + "/";
    }
}
