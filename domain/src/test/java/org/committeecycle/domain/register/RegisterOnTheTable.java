package org.committeecycle.domain.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.NumbersInMemory;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditInMemory;

/** A register in memory with a clock that stands still, and invented States to put into it. */
public class RegisterOnTheTable {

    public static final Actor OPERATOR = Actor.staff("ISU", EnumSet.of(Role.OPERATOR), Channel.LOCAL);
    public static final StateCode AVALON = StateCode.of("XAA");
    public static final LocalDate IN_FORCE = LocalDate.of(2019, 3, 1);

    public final RegisterInMemory store = new RegisterInMemory();
    private final AuditInMemory audited = new AuditInMemory();
    public final Register register;

    public RegisterOnTheTable(LocalDate today) {
        NumbersInMemory numbers = new NumbersInMemory();
        Clock clock = Clock.fixed(today.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        register = new Register(store, new Audit(audited, numbers, clock), numbers, clock);
    }

    /** The words of the audit so far. */
    public List<String> audited() {
        return audited.latest(Integer.MAX_VALUE).stream().map(AuditEntry::words).toList();
    }

    /** Puts in a State that joined on the day. */
    public State add(String code, String name, LocalDate joined) {
        State state = state(code, name, joined);
        store.save(state);
        return state;
    }

    public static State state(String code, String name, LocalDate joined) {
        return new State(
                StateCode.of(code),
                name,
                name,
                List.of(new StatusChange(
                        StatusChange.Kind.JOINED, joined, null, "accession", Basis.STATED, new Source("illustrative"))),
                "");
    }

    public static Figure figure(int number, StateCode state, Topic topic, String value, LocalDate asOf, String source) {
        return new Figure(number, state, topic, value, asOf, new Source(source), Instant.EPOCH, "ISU");
    }
}
