package org.committeecycle.workflow.diagram;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Edition;
import org.committeecycle.domain.diagram.EditionFile;
import org.committeecycle.domain.diagram.EditionInForce;
import org.committeecycle.domain.diagram.EditionStore;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.workflow.Instants;
import org.committeecycle.workflow.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions in a table, with their files and what each changed in two more. */
@Repository
class EditionsInDatabase implements EditionStore, EditionInForce {

    private final JdbcClient jdbc;
    private final ContentOfEditions content;

    EditionsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.content = new ContentOfEditions(jdbc);
    }

    @Override
    public void alone() {
        jdbc.sql("select last_number from number_series where series = 'edition' for update")
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(Edition edition, Workspace files) {
        jdbc.sql(
                        """
                        insert into edition (state, from_instant, owner, approver, decision, note, number)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(columns(edition))
                .update();
        edition.files().forEach(file -> add(edition.number(), file, files));
        for (int place = 0; place < edition.changes().size(); place++) {
            add(edition.number(), place, edition.changes().get(place));
        }
    }

    private void add(int edition, EditionFile file, Workspace files) {
        content.keep(file.fingerprint(), files.file(file.name()).orElseThrow());
        jdbc.sql(
                        "insert into edition_file (edition, name, version, fingerprint, own, shipped) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        edition, file.name(), file.version(), file.fingerprint(), file.own(), file.shipped()))
                .update();
    }

    private void add(int edition, int place, Change change) {
        jdbc.sql(
                        """
                        insert into edition_change (edition, place, file, part, kind, sentence, rule_of_procedure)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        edition,
                        place,
                        change.file(),
                        change.id(),
                        change.kind().name(),
                        change.sentence(),
                        change.ruleOfProcedure())
                .update();
    }

    @Override
    public void replace(Edition edition) {
        Rows.changeOne(
                jdbc,
                """
                update edition set state = ?, from_instant = ?, owner = ?, approver = ?, decision = ?, note = ?
                where number = ?""",
                columns(edition));
    }

    private static List<Object> columns(Edition edition) {
        return Arrays.asList(
                edition.state().name(),
                Instants.column(edition.from()),
                edition.owner(),
                edition.approver(),
                edition.decision(),
                edition.note(),
                edition.number());
    }

    @Override
    public Optional<Edition> inForce() {
        return editions(" where state = 'IN_FORCE'").stream().findFirst();
    }

    @Override
    public Optional<Edition> find(int number) {
        return editions(" where number = ?", number).stream().findFirst();
    }

    @Override
    public List<Edition> all() {
        return editions(" order by number desc");
    }

    private List<Edition> editions(String which, Object... params) {
        return new ArrayList<>(jdbc.sql("select * from edition" + which)
                .params(params)
                .query(this::edition)
                .list());
    }

    private Edition edition(ResultSet row, int n) throws SQLException {
        int number = row.getInt("number");
        return new Edition(
                number,
                Edition.State.valueOf(row.getString("state")),
                Instants.read(row, "from_instant"),
                row.getString("owner"),
                row.getString("approver"),
                row.getString("decision"),
                row.getString("note"),
                jdbc
                        .sql("select * from edition_file where edition = ?")
                        .param(number)
                        .query(EditionsInDatabase::file)
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(EditionFile::name))
                        .toList(),
                jdbc.sql("select * from edition_change where edition = ? order by place")
                        .param(number)
                        .query(EditionsInDatabase::change)
                        .list());
    }

    private static EditionFile file(ResultSet row, int n) throws SQLException {
        return new EditionFile(
                row.getString("name"),
                row.getString("version"),
                row.getString("fingerprint"),
                row.getBoolean("own"),
                row.getString("shipped"));
    }

    private static Change change(ResultSet row, int n) throws SQLException {
        return new Change(
                row.getString("file"),
                row.getString("part"),
                Change.Kind.valueOf(row.getString("kind")),
                row.getString("sentence"),
                row.getBoolean("rule_of_procedure"));
    }

    @Override
    public Workspace files(int number) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        find(number).stream()
                .flatMap(edition -> edition.files().stream())
                .forEach(file -> files.put(file.name(), content.of(file.fingerprint())));
        return new Workspace(files);
    }

    @Override
    public Optional<byte[]> file(String name) {
        return jdbc.sql(
                        """
                        select f.fingerprint from edition_file f join edition e on e.number = f.edition
                        where e.state = 'IN_FORCE' and f.name = ?""")
                .param(name)
                .query(String.class)
                .optional()
                .map(content::of);
    }

    @Override
    public Workspace files() {
        return inForce().map(edition -> files(edition.number())).orElseGet(() -> new Workspace(new TreeMap<>()));
    }
}
