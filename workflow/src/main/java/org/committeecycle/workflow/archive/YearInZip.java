package org.committeecycle.workflow.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.committeecycle.domain.archive.Sheet;
import org.committeecycle.domain.archive.YearArchive;
import org.committeecycle.domain.archive.YearBinder;
import org.committeecycle.domain.archive.YearContents;
import org.committeecycle.domain.communication.FilesPutOut;
import org.committeecycle.workflow.NewFile;
import org.committeecycle.workflow.backup.ArchiveWriter;
import org.committeecycle.workflow.backup.Sha256;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Binds a year into a zip file, one row and one file after the other, in one transaction that sees one moment. */
@Component
class YearInZip implements YearBinder {

    private static final String CONTENTS = "README.txt";

    private final PlatformTransactionManager transactions;
    private final DataSource source;
    private final FilesPutOut files;

    YearInZip(PlatformTransactionManager transactions, DataSource source, FilesPutOut files) {
        this.transactions = transactions;
        this.source = source;
        this.files = files;
    }

    @Override
    public YearArchive bind(Path file, Supplier<YearContents> contents) {
        return NewFile.write(file, "an archive", aside -> {
            try {
                return Objects.requireNonNull(atOneMoment().execute(moment -> write(aside, contents.get())));
            } catch (UncheckedIOException full) {
                throw full.getCause();
            }
        });
    }

    /** The weakest isolation of each database that sees no row which came later. */
    private TransactionTemplate atOneMoment() {
        TransactionTemplate moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(
                isH2()
                        ? TransactionDefinition.ISOLATION_SERIALIZABLE
                        : TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return moment;
    }

    private boolean isH2() {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not say what it is.", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private YearArchive write(Path aside, YearContents year) {
        try (ArchiveWriter archive = new ArchiveWriter(Files.newOutputStream(aside))) {
            Map<String, Long> rows = new LinkedHashMap<>();
            List<ArchiveWriter.Part> parts = new ArrayList<>();
            for (Sheet sheet : year.sheets()) {
                SheetInJson json = new SheetInJson(sheet);
                parts.add(archive.add("data/" + sheet.name() + ".jsonl", json));
                parts.add(archive.add("sheets/" + sheet.name() + ".csv", new SheetInCsv(sheet)));
                rows.put(sheet.name(), json.count());
            }
            for (String key : year.files()) {
                parts.add(archive.add("files/" + key, out -> out.write(files.get(key))));
            }
            byte[] contents = new ContentsInWords(year, rows, parts).text().getBytes(StandardCharsets.UTF_8);
            archive.add(CONTENTS, out -> out.write(contents));
            return new YearArchive(year.year(), rows, year.files().size(), year.missing(), Sha256.of(contents));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
