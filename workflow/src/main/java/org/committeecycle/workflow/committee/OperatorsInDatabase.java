package org.committeecycle.workflow.committee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.committee.Operator;
import org.committeecycle.domain.committee.OperatorStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Operators in a table with one row a role. */
@Repository
class OperatorsInDatabase implements OperatorStore {

    private final JdbcClient jdbc;

    OperatorsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Operator operator) {
        remove(operator.name());
        operator.roles().forEach(role -> jdbc.sql("insert into operator_role (name, role) values (?, ?)")
                .params(operator.name(), role.name())
                .update());
    }

    @Override
    public void remove(String name) {
        jdbc.sql("delete from operator_role where name = ?").param(name).update();
    }

    @Override
    public Set<Role> rolesOf(String name) {
        return jdbc.sql("select role from operator_role where name = ?").param(name).query(String.class).list().stream()
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Operator> all() {
        Map<String, Set<Role>> roles = jdbc
                .sql("select name, role from operator_role")
                .query((row, n) -> Map.entry(row.getString("name"), Role.valueOf(row.getString("role"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return roles.entrySet().stream()
                .map(entry -> new Operator(entry.getKey(), entry.getValue()))
                .toList();
    }
}
