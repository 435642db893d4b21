package org.committeecycle.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Anything that can be spoken of by its id: what is decided on, asked about, recused from or audited. */
public record Subject(Kind kind, String id) {

    private static final Pattern ID = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._:-]{0,79}");

    /** The kinds of subject, by the shell's nouns. */
    public enum Kind {
        CYCLE,
        MILESTONE,
        MEMBER,
        CASE,
        ACTIVITY,
        TASK,
        APPROVAL,
        COMMUNICATION,
        LETTER,
        PRIORITY,
        REGISTER,
        PAPER,
        PROCESS,
        RECUSAL,
        OPERATOR,
        /** A session at a shell, of which the audit keeps what was typed. */
        SESSION,
        AUDIT,
        BACKUP,
        /** A year that was taken out of the house in one file. */
        ARCHIVE;

        /** The shell's noun for this kind. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Subject {
        Refused.unless(ID.matcher(id).matches(), "'%s' is not an id: letters, digits and . _ : - are expected.", id);
    }

    public static Subject of(Kind kind, String id) {
        return new Subject(kind, id);
    }

    /** Reads what {@link #toString()} writes, for example {@code case/2025-1}. */
    public static Subject parse(String text) {
        int slash = text.indexOf('/');
        Refused.unless(slash > 0, "'%s' names no subject: KIND/ID is expected, such as case/2025-1.", text);
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(text.substring(0, slash))) {
                return of(kind, text.substring(slash + 1));
            }
        }
        throw new Refused("'%s' names no kind of subject.", text.substring(0, slash));
    }

    @Override
    public String toString() {
        return kind.word() + "/" + id;
    }
}
