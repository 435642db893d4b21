package org.committeecycle.domain.communication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.StateFacts;

/** Decision tables that choose the States they were given, for tests. */
public class TablesInMemory implements SelectionTables {

    private final Map<String, Set<StateCode>> tables = new HashMap<>();

    public void put(String table, StateCode... chosen) {
        tables.put(table, Set.copyOf(List.of(chosen)));
    }

    @Override
    public Optional<String> reason(String table, StateFacts facts) {
        return Optional.of("the rule of " + table)
                .filter(reason -> tables.get(table).contains(facts.code()));
    }

    @Override
    public void require(String table) {
        Refused.unless(tables.containsKey(table), "There is no table '%s'.", table);
    }
}
