package org.committeecycle.shell.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.RegisterFile;
import org.committeecycle.domain.register.RegisterOnTheTable;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.shell.command.annotation.EnableCommand;

class RegisterCommandsTest {

    private static final String STATES =
            """
            iso3,name_un,name_in_text,deposit_date,consent_mode,entry_into_force,eif_basis,source,note
            XAA,Avalon,the Avalon,2018-09-10,accession,2019-03-01,computed_art17,illustrative,Its shore is contested.
            XAB,Bohemia,Bohemia,2025-03-12,accession,2025-09-01,stated,illustrative,
            """;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(House.class);
    private final SpySeat seat = SpySeat.operator();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void importsAFileAndListsThePartiesOfADay() throws Exception {
        assertThat(run("register import " + file(STATES))).isEqualTo(ExitCode.DONE);
        assertThat(run("register list --on 2025-08-31")).isEqualTo(ExitCode.DONE);

        assertThat(seat.out())
                .contains("Imported the States: 2 new, 0 changed, 0 unchanged.", "1 States Parties on 2025-08-31.")
                .contains("the Avalon")
                .doesNotContain("Bohemia");
    }

    @Test
    void showsEachFindingWithItsLineAndFails() throws Exception {
        assertThat(run("register import " + file(STATES.replace("2025-09-01", "2025-09-31"))))
                .isEqualTo(ExitCode.FAILED);

        assertThat(seat.out())
                .contains("Nothing was imported, because one finding is an error")
                .containsPattern("3 +error +'2025-09-31'");
        assertThat(run("register list")).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("Nobody is a State Party");
    }

    @Test
    void refusesAFileThatIsNotThereAndAnOrderWithoutOne() {
        assertThat(run("register import " + folder.resolve("none.csv"))).isEqualTo(ExitCode.REFUSED);
        assertThat(run("register import")).isEqualTo(ExitCode.USAGE);
        assertThat(seat.err()).contains("There is no file", "Name a file to import, or --shipped");
    }

    @Test
    void importsTheShippedListAndShowsAStateWithItsNoteAndItsSources() {
        run("register import --shipped");
        run("register record figure ukraine article-9 adopted --as-of 2024-12-31 --source 'Report of 2024'");
        assertThat(run("state UKR")).isEqualTo(ExitCode.DONE);

        assertThat(seat.out()).contains("166 new", "suspension", "UNTC XXVI-5", "article-9", "Report of 2024");
        assertThat(seat.err()).isEmpty();
    }

    @Test
    void recordsALateReportAndShowsIt() throws Exception {
        run("register import " + file(STATES));
        run("register record missing-report XAA 2024 2025-05-01 illustrative");
        run("register record report Avalon --year 2024 --received 2025-05-02 --forms A,C");
        assertThat(run("register reports --year 2024 --late")).isEqualTo(ExitCode.DONE);

        assertThat(seat.out())
                .contains("not in on 2025-05-01", "after it was due on 2025-04-30", "due on 30 April 2025")
                .containsPattern("XAA +Avalon +2025-04-30 +received late +2025-05-02 +A,C");
    }

    @Test
    void showsTheFactsAsJsonUnderTheNamesThatTablesUse() throws Exception {
        run("register import " + file(STATES));
        assertThat(run("register facts XAA --on 2025-05-01 --json")).isEqualTo(ExitCode.DONE);
        assertThat(run("register show XAA --json")).isEqualTo(ExitCode.DONE);
        assertThat(run("register list --all --json")).isEqualTo(ExitCode.DONE);

        assertThat(seat.out())
                .contains("\"lateForYear\" : false", "\"source\" : \"illustrative\"", "\"code\" : \"XAB\"");
        assertThat(seat.err()).isEmpty();
    }

    @Test
    void onlyAnOperatorImports() throws Exception {
        SpySeat auditor = SpySeat.of("otto", Role.AUDITOR);

        assertThat(context.getBean(Dispatcher.class).run(auditor.seat(), "register import " + file(STATES)))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(auditor.err()).contains("Only an operator");
    }

    private ExitCode run(String line) {
        return context.getBean(Dispatcher.class).run(seat.seat(), line);
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("file.csv"), text);
    }

    /** Not marked as a configuration, lest the whole house in other tests finds it. */
    @EnableCommand({RegisterCommands.class, RegisterImportCommand.class, RegisterRecordingCommands.class})
    @ComponentScan(
            basePackages = "org.committeecycle.shell.dispatch",
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
    @ComponentScan(
            basePackages = "org.committeecycle.workflow.register",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = RegisterFile.class))
    static class House {

        @Bean
        Register register() {
            return new RegisterOnTheTable(LocalDate.of(2025, 5, 2)).register;
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2025-05-02T08:00:00Z"), ZoneOffset.UTC);
        }
    }
}
