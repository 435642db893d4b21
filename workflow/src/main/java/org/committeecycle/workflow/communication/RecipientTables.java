package org.committeecycle.workflow.communication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.SelectionTables;
import org.committeecycle.domain.register.StateFacts;
import org.committeecycle.workflow.process.DecisionTables;
import org.springframework.stereotype.Component;

/** Chooses by the decision tables that a process owner edits in the Modeler. */
@Component
class RecipientTables implements SelectionTables {

    private final DecisionTables tables;

    RecipientTables(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<String> reason(String table, StateFacts facts) {
        List<Map<String, Object>> rules = tables.evaluate(table, facts.asMap());
        return rules.stream().findFirst().map(rule -> rule.get("reason") + " (" + rule.get("source") + ")");
    }

    @Override
    public void require(String table) {
        Refused.unless(tables.has(table), "There is no decision table '%s'.", table);
    }
}
