package org.committeecycle.workflow.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of a database, read from its own description, so that none can be forgotten. */
final class Tables {

    /** What the database is made of and how it was backed up is its own affair. */
    private static final Set<String> NOT_BACKED_UP = Set.of("flyway_schema_history", "backup_taken", RestoreMark.TABLE);

    private final Connection connection;
    private final DatabaseMetaData description;

    private Tables(Connection connection) throws SQLException {
        this.connection = connection;
        this.description = connection.getMetaData();
    }

    /** All that a backup holds, each table after those to whose rows its own refer. */
    static List<Table> of(Connection connection) throws SQLException {
        return new Tables(connection).inOrder();
    }

    /** The names of everything that stands in the database. */
    static Set<String> names(Connection connection) throws SQLException {
        return new Tables(connection)
                .quotedNames().stream().map(Tables::plain).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same, as statements name them. */
    static List<String> quotedNames(Connection connection) throws SQLException {
        return new Tables(connection).quotedNames().stream().map(Tables::quoted).toList();
    }

    private List<Table> inOrder() throws SQLException {
        Map<String, Table> tables = new TreeMap<>();
        for (String name : quotedNames()) {
            if (!NOT_BACKED_UP.contains(plain(name))) {
                tables.put(plain(name), table(name));
            }
        }
        Set<Table> ordered = new LinkedHashSet<>();
        tables.values().forEach(table -> add(table, tables, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private static void add(Table table, Map<String, Table> tables, Set<Table> ordered, Set<String> children) {
        if (ordered.contains(table)) {
            return;
        }
        if (!children.add(table.name())) {
            throw new IllegalStateException("The tables " + children + " refer to each other in a circle.");
        }
        table.parents().stream()
                .filter(tables::containsKey)
                .sorted()
                .forEach(parent -> add(tables.get(parent), tables, ordered, children));
        children.remove(table.name());
        ordered.add(table);
    }

    private List<String> quotedNames() throws SQLException {
        return list(
                description.getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"}),
                row -> row.getString("TABLE_NAME"));
    }

    private Table table(String name) throws SQLException {
        List<Reference> references = references(name);
        String own = plain(name);
        Set<String> toItself = references.stream()
                .filter(reference -> reference.table().equals(own))
                .map(Reference::column)
                .collect(Collectors.toSet());
        List<Column> columns = list(
                description.getColumns(connection.getCatalog(), connection.getSchema(), escaped(name), "%"),
                row -> column(row, toItself));
        Map<String, Column> byName = columns.stream().collect(Collectors.toMap(Column::name, Function.identity()));
        List<Column> key = keyOf(name).stream().map(byName::get).toList();
        Set<String> parents = references.stream().map(Reference::table).collect(Collectors.toCollection(TreeSet::new));
        parents.remove(own);
        return new Table(own, quoted(name), columns, key, parents);
    }

    private static Column column(ResultSet row, Set<String> toItself) throws SQLException {
        String name = row.getString("COLUMN_NAME");
        int type = row.getInt("DATA_TYPE");
        return new Column(
                plain(name),
                quoted(name),
                ColumnType.of(type, row.getString("TYPE_NAME")),
                type,
                row.getString("IS_AUTOINCREMENT").equals("YES"),
                toItself.contains(plain(name)));
    }

    private record Reference(String column, String table) {}

    private List<Reference> references(String table) throws SQLException {
        return list(
                description.getImportedKeys(connection.getCatalog(), connection.getSchema(), table),
                row -> new Reference(plain(row.getString("FKCOLUMN_NAME")), plain(row.getString("PKTABLE_NAME"))));
    }

    private List<String> keyOf(String table) throws SQLException {
        return list(
                        description.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table),
                        row -> Map.entry(row.getInt("KEY_SEQ"), plain(row.getString("COLUMN_NAME"))))
                .stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    private static <T> List<T> list(ResultSet rows, Read<T> read) throws SQLException {
        try (rows) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(read.from(rows));
            }
            return list;
        }
    }

    private String escaped(String name) throws SQLException {
        return name.replace("_", description.getSearchStringEscape() + "_");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
