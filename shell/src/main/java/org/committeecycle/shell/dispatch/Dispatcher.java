package org.committeecycle.shell.dispatch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Rehearsal;
import org.committeecycle.shell.seat.Answer;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Legible;
import org.committeecycle.shell.seat.Seat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.command.CommandRegistration;
import org.springframework.stereotype.Component;

/** Runs one command for one seat; every door to the commands goes through here. */
@Component
public class Dispatcher {

    private final Catalog catalog;
    private final Calls calls;
    private final Faults faults;
    private final ObjectProvider<Rehearsal> rehearsal;
    private final DueAfterwards due;
    private final Minutes minutes;

    Dispatcher(
            Catalog catalog,
            Calls calls,
            Faults faults,
            ObjectProvider<Rehearsal> rehearsal,
            DueAfterwards due,
            Minutes minutes) {
        this.catalog = catalog;
        this.calls = calls;
        this.faults = faults;
        this.rehearsal = rehearsal;
        this.due = due;
        this.minutes = minutes;
    }

    /** Runs the line as a person would type it; an empty one does nothing. */
    public ExitCode run(Seat seat, String line) {
        return takenDown(seat, line, () -> Words.split(line));
    }

    /** Runs the command that the words make. */
    public ExitCode run(Seat seat, List<String> words) {
        return takenDown(seat, Words.join(words), () -> words);
    }

    /** Somebody who has gone meanwhile cannot be told anything, and what was typed is taken down all the same. */
    private ExitCode takenDown(Seat seat, String line, Supplier<List<String>> words) {
        ExitCode code = ExitCode.FAILED;
        try {
            code = guarded(seat, words);
            return code;
        } finally {
            minutes.take(seat, line, code);
        }
    }

    private ExitCode guarded(Seat seat, Supplier<List<String>> words) {
        try {
            return answer(seat, Words.typed(words.get()));
        } catch (Stopped stopped) {
            seat.err().println(Legible.line(stopped.getMessage()));
            return stopped.code();
        } catch (RuntimeException | Error failure) {
            return failed(seat, failure);
        } finally {
            seat.out().flush();
            seat.err().flush();
        }
    }

    private ExitCode failed(Seat seat, Throwable failure) {
        Refused refused = faults.refusalIn(failure);
        if (refused == null) {
            tell(seat, faults.sentenceFor(failure));
            return ExitCode.FAILED;
        }
        tell(seat, Legible.line(refused.getMessage()));
        return ExitCode.REFUSED;
    }

    /** Whoever has given up meanwhile is told all the same. */
    private static void tell(Seat seat, String sentence) {
        try {
            seat.err().println(sentence);
        } catch (Stopped givenUp) {
            seat.err().println(sentence);
        }
    }

    private ExitCode answer(Seat seat, List<String> words) {
        if (words.isEmpty()) {
            return ExitCode.DONE;
        }
        Map.Entry<String, CommandRegistration> found = catalog.find(words);
        int nameLength = found.getKey().split(" ").length;
        Order order = Order.read(found.getValue(), words.subList(nameLength, words.size()));
        if (order.wants(Order.HELP)) {
            return answer(seat, helpFor(found.getKey()));
        }
        Admittance.require(seat.who(), order.command().getCommand());
        boolean rehearsed = order.wants(Order.DRY_RUN);
        if (rehearsed && !calls.changes(order.command())) {
            throw new Misuse("'%s' changes nothing: leave out %s.", found.getKey(), Order.DRY_RUN);
        }
        Answer answer = rehearsed ? rehearsal.getObject().of(() -> calls.call(seat, order)) : calls.call(seat, order);
        show(seat, answer, order.wants(Order.JSON), rehearsed);
        if (answer instanceof Done && !rehearsed) {
            due.run(seat);
        }
        return answer.passed() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static List<String> helpFor(String name) {
        return Stream.concat(Stream.of("help"), Arrays.stream(name.split(" "))).toList();
    }

    /** A change is made when its answer is shown: whoever gave it up too late reads so, and the answer. */
    private static void show(Seat seat, Answer answer, boolean json, boolean rehearsed) {
        try {
            print(seat, answer, json, rehearsed);
        } catch (Stopped givenUp) {
            if (rehearsed || !(answer instanceof Done) || !answer.passed()) {
                throw givenUp;
            }
            seat.err().println("Given up too late, it was done before:");
            print(seat, answer, json, false);
        }
    }

    private static void print(Seat seat, Answer answer, boolean json, boolean rehearsed) {
        Printing printing = new Printing(seat);
        if (json) {
            printing.json(answer, rehearsed);
        } else {
            printing.text(answer, rehearsed && answer instanceof Done);
        }
    }
}
