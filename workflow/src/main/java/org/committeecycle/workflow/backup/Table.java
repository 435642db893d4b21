package org.committeecycle.workflow.backup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as it stands in a database.
 *
 * @param name as a backup calls it, in small letters
 * @param quoted as the database calls it
 * @param key the columns of its primary key
 * @param parents the other tables to whose rows its rows refer, by their names in a backup
 */
record Table(String name, String quoted, List<Column> columns, List<Column> key, Set<String> parents) {

    /** Every row, in an order that does not depend on chance. */
    String select() {
        String order = key.isEmpty() ? "" : " order by " + names(key, "%s");
        return "select " + names(columns, "%s") + " from " + quoted + order;
    }

    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(quoted, names(columns, "%s"), String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    /** Sets the columns that refer to rows of the same table, by the key. */
    String refer() {
        return "update %s set %s where %s"
                .formatted(
                        quoted,
                        names(own(), "%s = ?"),
                        key.stream().map(column -> column.quoted() + " = ?").collect(Collectors.joining(" and ")));
    }

    List<Column> own() {
        return columns.stream().filter(Column::own).toList();
    }

    /** Its columns and what they hold, as the list of a backup says it. */
    Map<String, String> described() {
        Map<String, String> described = new LinkedHashMap<>();
        columns.forEach(column -> described.put(column.name(), column.type().word()));
        return described;
    }

    private static String names(List<Column> columns, String form) {
        return columns.stream().map(column -> form.formatted(column.quoted())).collect(Collectors.joining(", "));
    }
}
