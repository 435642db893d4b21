package org.committeecycle.domain.committee;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.Subject;

/** A person who may use the shell, and as what. */
public record Operator(String name, Set<Role> roles) {

    private static final int LONGEST_NAME = 60;

    public Operator {
        Refused.unless(
                !name.isBlank() && name.length() <= LONGEST_NAME,
                "An operator has a name of at most %s letters.",
                LONGEST_NAME);
        roles = Set.copyOf(roles);
    }

    /** The roles as a sentence has them: "operator, auditor", or "nothing". */
    public String inWords() {
        return roles.isEmpty()
                ? "nothing"
                : roles.stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    /** An id has letters and digits only; the audit's words and the actor carry the name as it is. */
    static Subject subject(String name) {
        String id = name.replaceAll("[^\\p{Alnum}._:-]+", "-").replaceAll("^\\P{Alnum}+|-+$", "");
        return Subject.of(Subject.Kind.OPERATOR, id.isEmpty() ? "person" : id);
    }
}
