package org.committeecycle.shell.communication;

import java.util.List;
import org.committeecycle.domain.communication.Letter;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.StateNames;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Shown;
import org.springframework.stereotype.Component;

/** Letters as tables show them, each with the reason for which its State was chosen. */
@Component
class LetterTable {

    private final Register register;

    LetterTable(Register register) {
        this.register = register;
    }

    Shown of(List<Letter> letters, String ifNone) {
        return Shown.list(letters, ifNone, columns());
    }

    Shown below(Shown shown, List<Letter> letters) {
        return shown.and(letters.size() == 1 ? "One letter" : letters.size() + " letters", letters, columns());
    }

    @SuppressWarnings("unchecked")
    private Column<Letter>[] columns() {
        StateNames names = register.names();
        return new Column[] {
            Column.of("Code", Letter::recipient),
            Column.of("State", (Letter letter) -> names.name(letter.recipient())),
            Column.of("Reason", Letter::reason),
            Column.of("File", Letter::file),
            Column.of("Answered", Letter::repliedOn),
            Column.of("Answer", Letter::reply)
        };
    }
}
