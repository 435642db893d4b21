package org.committeecycle.domain.communication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.State;
import org.jspecify.annotations.Nullable;

/** Fills templates and puts the files of a communication out, each once; looks beforehand whether every word is there. */
class LetterProduction {

    private static final String CIRCULAR = "circular";
    private static final String DOCUMENT = "document";

    private final CommunicationStore store;
    private final LetterTemplates templates;
    private final LetterPress press;
    private final Outbox outbox;
    private final LetterValues values;
    private final Register register;
    private final Cycles cycles;
    private final Deadlines deadlines;

    LetterProduction(
            CommunicationStore store,
            LetterTemplates templates,
            LetterPress press,
            Outbox outbox,
            LetterValues values,
            Register register,
            Cycles cycles,
            Deadlines deadlines) {
        this.store = store;
        this.templates = templates;
        this.press = press;
        this.outbox = outbox;
        this.values = values;
        this.register = register;
        this.cycles = cycles;
        this.deadlines = deadlines;
    }

    /** Refuses a template that cannot be read. */
    void requireReadable(byte[] template) {
        press.placeholders(template);
    }

    /** Refuses the communication, with the placeholder's name, while any of the letters lacks a value. */
    void requireComplete(Communication communication, List<Letter> letters) {
        if (communication.plan().recipients().areWithheld()) {
            return;
        }
        Set<String> placeholders = press.placeholders(templateOf(communication));
        for (@Nullable StateCode recipient : addressees(communication, letters)) {
            Map<String, String> known = valuesOf(communication, recipient);
            List<String> missing = placeholders.stream()
                    .filter(name -> !known.containsKey(name))
                    .sorted()
                    .toList();
            Refused.unless(
                    missing.isEmpty(),
                    "The letter %s%s has no value for {{%s}}.",
                    communication.id(),
                    recipient == null ? "" : " to " + recipient,
                    String.join("}}, {{", missing));
        }
    }

    /** The letter to the recipient; refused where there is none. */
    Letter letter(String id, StateCode recipient) {
        return store.letter(id, recipient)
                .orElseThrow(() -> new Refused("The communication %s has no letter to %s.", id, recipient));
    }

    /** The letters in the order of the United Nations. */
    List<Letter> letters(String id) {
        Map<StateCode, Letter> letters =
                store.letters(id).stream().collect(Collectors.toMap(Letter::recipient, Function.identity()));
        return register.everybody().stream()
                .map(State::code)
                .filter(letters::containsKey)
                .map(letters::get)
                .toList();
    }

    /** The keys of the files to produce. */
    List<String> files(Communication communication) {
        if (communication.plan().recipients().areWithheld()) {
            return List.of();
        }
        return communication.isOneText()
                ? List.of(oneText(communication))
                : letters(communication.id()).stream()
                        .map(letter -> letter.recipient().value())
                        .toList();
    }

    /** Puts one file out, unless it is out already. */
    void produce(Communication communication, String file) {
        Refused.unless(
                !communication.plan().recipients().areWithheld()
                        && communication.isOneText() == file.equals(oneText(communication)),
                "The communication %s has no file '%s'.",
                communication.id(),
                file);
        if (communication.isOneText()) {
            produceOneText(communication);
        } else {
            produceLetter(communication, StateCode.of(file));
        }
    }

    /** The bytes of the file that is for the recipient. */
    byte[] file(Communication communication, StateCode recipient) {
        return filled(communication, communication.isOneText() ? null : recipient);
    }

    private void produceLetter(Communication communication, StateCode recipient) {
        Letter letter = letter(communication.id(), recipient);
        if (!letter.isProduced()) {
            String key = key(communication, recipient + ".docx");
            outbox.put(key, filled(communication, recipient));
            store.replace(letter.produced(key, deadlines.now()));
        }
    }

    private void produceOneText(Communication communication) {
        String key = key(communication, oneText(communication) + ".docx");
        outbox.put(key, filled(communication, null));
        if (!communication.plan().recipients().areMeeting()) {
            outbox.put(
                    key(communication, "recipients.txt"),
                    listOfRecipients(communication.id()).getBytes(StandardCharsets.UTF_8));
        }
        for (Letter letter : store.letters(communication.id())) {
            if (!letter.isProduced()) {
                store.replace(letter.produced(key, deadlines.now()));
            }
        }
    }

    /** The text as it would be sent today, to the first of its recipients; empty where none is produced. */
    Optional<Draft> draft(Communication communication) {
        List<String> files = files(communication);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        StateCode recipient = communication.isOneText() ? null : StateCode.of(files.get(0));
        byte[] letter = filled(communication, recipient);
        String example = recipient == null ? null : register.names().inText(recipient);
        return Optional.of(new Draft(communication.id() + ".docx", letter, press.words(letter), example));
    }

    private static String oneText(Communication communication) {
        return communication.plan().recipients().areMeeting() ? DOCUMENT : CIRCULAR;
    }

    private static String key(Communication communication, String file) {
        return "letters/" + communication.id() + "/" + file;
    }

    private String listOfRecipients(String id) {
        String notice = outbox.headNotice();
        Set<StateCode> recipients =
                store.letters(id).stream().map(Letter::recipient).collect(Collectors.toSet());
        return register.everybody().stream()
                .filter(state -> recipients.contains(state.code()))
                .map(State::name)
                .collect(Collectors.joining("\n", notice.isEmpty() ? "" : notice + "\n\n", "\n"));
    }

    private byte[] filled(Communication communication, @Nullable StateCode recipient) {
        String notice = outbox.headNotice();
        return press.fill(
                templateOf(communication), valuesOf(communication, recipient), notice.isEmpty() ? null : notice);
    }

    private Map<String, String> valuesOf(Communication communication, @Nullable StateCode recipient) {
        When sent = communication.sent();
        LocalDate day = sent == null ? deadlines.today() : sent.last();
        return values.of(communication, cycles.require(communication.plan().year()), day, recipient);
    }

    private static List<@Nullable StateCode> addressees(Communication communication, List<Letter> letters) {
        List<@Nullable StateCode> addressees = new ArrayList<>();
        if (communication.isOneText()) {
            addressees.add(null);
        } else {
            letters.forEach(letter -> addressees.add(letter.recipient()));
        }
        return addressees;
    }

    private byte[] templateOf(Communication communication) {
        return Objects.requireNonNull(store.template(communication.id())
                .orElseGet(() -> templates.template(communication.plan().template())));
    }
}
