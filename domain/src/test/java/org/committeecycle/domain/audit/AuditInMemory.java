package org.committeecycle.domain.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.committeecycle.domain.Subject;

/** The audit in memory, for tests. */
public class AuditInMemory implements AuditStore {

    private final Map<AuditChain, List<SealedEntry>> chains = new EnumMap<>(AuditChain.class);
    private final Map<AuditChain, Integer> given = new EnumMap<>(AuditChain.class);
    private int salts;

    @Override
    public void append(SealedEntry entry) {
        chain(entry.entry().number().chain()).add(entry);
        given.put(entry.entry().number().chain(), entry.entry().number().place());
    }

    @Override
    public String salt() {
        return "%032x".formatted(++salts);
    }

    @Override
    public Optional<SealedEntry> find(AuditNumber number) {
        return chain(number.chain()).stream()
                .filter(entry -> entry.entry().number().equals(number))
                .findFirst();
    }

    @Override
    public Optional<SealedEntry> last(AuditChain chain) {
        return chain(chain).stream().reduce((earlier, later) -> later);
    }

    @Override
    public int lastPlace(AuditChain chain) {
        return given.getOrDefault(chain, 0);
    }

    @Override
    public List<AuditEntry> latest(AuditChain chain, AuditFilter filter) {
        List<AuditEntry> taken = chain(chain).stream()
                .map(SealedEntry::entry)
                .filter(filter::takes)
                .toList();
        return taken.subList(Math.max(0, taken.size() - filter.limit()), taken.size());
    }

    @Override
    public List<SealedEntry> behind(AuditChain chain, int place, int limit) {
        return chain(chain).stream()
                .filter(entry -> entry.entry().number().place() > place)
                .limit(limit)
                .toList();
    }

    @Override
    public List<AuditEntry> redactions() {
        return chain(AuditChain.CHANGES).stream()
                .map(SealedEntry::entry)
                .filter(entry -> entry.subject().kind() == Subject.Kind.AUDIT)
                .toList();
    }

    @Override
    public void redact(AuditNumber number, String sentence) {
        SealedEntry old = find(number).orElseThrow();
        AuditEntry entry = old.entry();
        tamper(
                number,
                new SealedEntry(
                        new AuditEntry(number, entry.at(), entry.actor(), entry.channel(), entry.subject(), sentence),
                        null,
                        old.wordsSeal(),
                        old.seal()));
    }

    /** Puts something else in the entry's place, as only somebody with the database in hand could. */
    void tamper(AuditNumber number, SealedEntry other) {
        List<SealedEntry> chain = chain(number.chain());
        IntStream.range(0, chain.size())
                .filter(place -> chain.get(place).entry().number().equals(number))
                .forEach(place -> chain.set(place, other));
    }

    /** Takes the entry out without a trace. */
    void lose(AuditNumber number) {
        chain(number.chain()).removeIf(entry -> entry.entry().number().equals(number));
    }

    private List<SealedEntry> chain(AuditChain chain) {
        return chains.computeIfAbsent(chain, none -> new ArrayList<>());
    }
}
