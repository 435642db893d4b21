package org.committeecycle.domain.committee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.committeecycle.domain.Role;

/** Operators in memory, for tests. */
public class OperatorsInMemory implements OperatorStore {

    private final Map<String, Operator> operators = new TreeMap<>();

    @Override
    public void keep(Operator operator) {
        operators.put(operator.name(), operator);
    }

    @Override
    public void remove(String name) {
        operators.remove(name);
    }

    @Override
    public Set<Role> rolesOf(String name) {
        return operators.containsKey(name) ? operators.get(name).roles() : Set.of();
    }

    @Override
    public List<Operator> all() {
        return List.copyOf(operators.values());
    }
}
