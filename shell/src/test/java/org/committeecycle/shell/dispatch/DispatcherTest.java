package org.committeecycle.shell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.committeecycle.domain.Rehearsal;
import org.committeecycle.domain.Role;
import org.committeecycle.sample.SampleCommands;
import org.committeecycle.shell.prompt.GivenUpWriter;
import org.committeecycle.shell.prompt.GivingUp;
import org.committeecycle.shell.seat.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.shell.command.annotation.EnableCommand;

class DispatcherTest {

    private static final int REPEATED = 200;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Samples.class);
    private final Dispatcher dispatcher = context.getBean(Dispatcher.class);
    private final SampleCommands letters = context.getBean(SampleCommands.class);
    private final SpySeat seat = SpySeat.operator();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void runsACommandWithItsValuesByPlaceAndByName() {
        assertThat(
                        run(
                                "letter draft CIV 2025-03-17 --copy-to JPN,PER --note 'two words' --urgent --as-role process-owner"))
                .isEqualTo(ExitCode.DONE);

        assertThat(letters.kept).containsExactly("CIV 2025-03-17 [JPN, PER] two words PROCESS_OWNER true by ana");
        assertThat(seat.out()).startsWith("Drafted: CIV").endsWith("Next: letter list" + System.lineSeparator());
        assertThat(seat.err()).isEmpty();
    }

    @Test
    void leavesOutWhatWasNotGiven() {
        run("letter draft --day=2025-03-17 --to=CIV");

        assertThat(letters.kept).containsExactly("CIV 2025-03-17 null null OPERATOR false by ana");
    }

    @Test
    void takesARepeatedOptionAsAList() {
        run("letter draft CIV 2025-03-17 --copy-to JPN --copy-to PER");

        assertThat(letters.kept).singleElement().asString().contains("[JPN, PER]");
    }

    @Test
    void findsACommandByItsAlias() {
        assertThat(run("letters")).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("CIV  2025-03-17");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "letter draft CIV 2025-03-17 more      | 'more' is one word too many",
                "letter draft CIV                      | needs --day",
                "letter draft                          | needs --to and --day",
                "letter draft CIV 2025-03-17 --note    | --note needs a value",
                "letter draft CIV 2025-03-17 --note --urgent | --note needs a value",
                "letter draft CIV 2025-03-17 --note '' | --note is empty",
                "letter draft CIV 2025-03-17 --note=   | --note is empty",
                "letter draft CIV 2025-03-17 --noet x  | Did you mean --note?",
                "letter draft CIV 2025-03-17 --urg     | 'letter draft' has no option --urg. Did you mean --urgent?",
                "letter draft CIV 2025-03-17 -urgent   | Did you mean --urgent?",
                "letter draft CIV 2025-03-17 --dryrun  | Did you mean --dry-run?",
                "letter list --jsno                    | Did you mean --json?",
                "letter list --banana                  | See 'help letter list'.",
                "letter draft CIV 2025-03-17 --urgent=no | takes no value",
                "letter draft CIV 2025-03-17 --note a --note b | --note is given twice",
                "letter draft CIV 2025-02-30           | '2025-02-30' is not a day of the calendar",
                "letter draft Civ 2025-03-17           | 'Civ' is not a State's code",
                "letter draft CIV 2025-03-17 --as-role boss | 'boss' is none of these: delegate, operator",
                "letter draft CIV 2025-03-17 --note 'x | left open",
                "letter list --dry-run                 | 'letter list' changes nothing",
                "letter darft CIV                      | did you mean 'letter draft'?",
                "letter                                | 'letter' needs a verb: break, check, draft, list",
                "lettre list                           | Did you mean 'letter list'?",
                "letterz                               | Did you mean 'letters'?",
                "banana                                | 'banana' is no command",
            })
    void refusesWordsThatMakeNoCommand(String line, String sentence) {
        assertThat(run(line)).isEqualTo(ExitCode.USAGE);

        assertThat(seat.err()).contains(sentence).hasLineCount(1);
        assertThat(seat.out()).isEmpty();
        assertThat(letters.kept).isEmpty();
    }

    @Test
    void saysARefusalInOneLine() {
        assertThat(run("letter refuse")).isEqualTo(ExitCode.REFUSED);
        assertThat(seat.err().strip()).isEqualTo("100% against the rules.");
    }

    @Test
    void findsARefusalInItsWrapping() {
        assertThat(run("letter wrap")).isEqualTo(ExitCode.REFUSED);
        assertThat(seat.err().strip()).isEqualTo("Not this way.");
    }

    @Test
    void showsAReferenceInsteadOfABug() {
        assertThat(run("letter break")).isEqualTo(ExitCode.FAILED);
        assertThat(seat.err())
                .contains("reference")
                .doesNotContain("secret", "Exception")
                .hasLineCount(1);
    }

    @Test
    void failsWhenACheckDoesNotHold() {
        assertThat(run("letter check")).isEqualTo(ExitCode.FAILED);
        assertThat(seat.out().strip()).isEqualTo("One thing is wrong.");
    }

    @Test
    void doesNothingForAnEmptyLine() {
        assertThat(run("   ")).isEqualTo(ExitCode.DONE);
        assertThat(seat.out() + seat.err()).isEmpty();
    }

    @Test
    void rehearsesAChangeWithoutKeepingIt() {
        assertThat(run("letter draft CIV 2025-03-17 --dry-run")).isEqualTo(ExitCode.DONE);

        assertThat(seat.out()).startsWith("Dry run, nothing was changed: Drafted: CIV");
        assertThat(context.getBean(SpyRehearsal.class).rehearsed).isEqualTo(1);
    }

    @Test
    void writesJsonAndNothingElse() {
        run("letter list --json");

        assertThat(seat.out().strip())
                .isEqualToNormalizingNewlines(
                        """
                        [ {
                          "to" : "CIV",
                          "day" : "2025-03-17",
                          "by" : "process-owner"
                        } ]""");
    }

    @Test
    void writesAChangeAsJson() {
        run("letter draft CIV 2025-03-17 --dry-run --json");

        assertThat(seat.out()).startsWith("{").contains("\"dryRun\" : true", "\"next\" : \"letter list\"");
    }

    @Test
    void keepsTwoSeatsApartWhileBothAreBusy() throws Exception {
        SpySeat other = SpySeat.of("ben", Role.OPERATOR);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> ana = two.submit(() -> repeat(seat));
            Future<?> ben = two.submit(() -> repeat(other));
            ana.get();
            ben.get();
        } finally {
            two.shutdown();
        }

        assertThat(seat.out()).contains("by ana").doesNotContain("by ben").hasLineCount(2 * REPEATED);
        assertThat(other.out()).contains("by ben").doesNotContain("by ana").hasLineCount(2 * REPEATED);
    }

    private void repeat(SpySeat at) {
        for (int time = 0; time < REPEATED; time++) {
            dispatcher.run(at.seat(), "letter draft CIV 2025-03-17");
        }
    }

    @Test
    void listsTheCommandsByGroup() {
        assertThat(run("help")).isEqualTo(ExitCode.DONE);

        assertThat(seat.out())
                .containsSubsequence(
                        "Samples", "letter break", "letter draft", "Drafts a letter.", "The house", "help");
    }

    @Test
    void helpAlsoKnowsWhatIsTypedWhereTheHouseIsStarted() {
        run("help");
        assertThat(seat.out()).contains("./committee serve", "--data DIR", "--db URL");

        assertThat(run("help serve")).isEqualTo(ExitCode.DONE);
        assertThat(seat.out()).contains("Usage: ./committee serve");
    }

    @Test
    void listsTheVerbsOfANoun() {
        run("help letter");

        assertThat(seat.out()).contains("letter draft").doesNotContain("version");
    }

    @Test
    void explainsOneCommand() {
        run("help letter draft");
        SpySeat other = SpySeat.of("ben", Role.OPERATOR);
        dispatcher.run(other.seat(), "letter draft --help");

        assertThat(seat.out())
                .contains(
                        "Usage: letter draft TO DAY [--copy-to COPY-TO,...] [--note NOTE]",
                        "Example: letter draft CIV 2025-03-17",
                        "Without it: operator.",
                        "--dry-run")
                .isEqualTo(other.out());
    }

    @Test
    void explainsAReadWithoutADryRun() {
        run("help letter list");

        assertThat(seat.out()).contains("Also: letters", "--json").doesNotContain("--dry-run");
    }

    @Test
    void suggestsWhatMayComeNext() {
        Suggestions suggestions = context.getBean(Suggestions.class);

        assertThat(suggestions.after(List.of())).contains("help", "letter", "letters");
        assertThat(suggestions.after(List.of("letter")))
                .contains("draft", "list")
                .doesNotContain("letter");
        assertThat(suggestions.after(List.of("letter", "draft", "CIV", "--urgent")))
                .contains("--note", "--dry-run")
                .doesNotContain("--urgent");
        assertThat(suggestions.after(List.of("letter", "draft", "--as-role"))).contains("process-owner");
    }

    @Test
    void fitsATableToTheTerminal() {
        SpySeat narrow = SpySeat.withWidth(60);

        dispatcher.run(narrow.seat(), "help");

        assertThat(narrow.out().lines().skip(1)).allMatch(line -> Grid.width(line) <= 60);
    }

    @Test
    void printsCardsWhereTheColumnsHaveNoRoomAndBreaksNoWord() {
        SpySeat narrow = SpySeat.withWidth(12);

        dispatcher.run(narrow.seat(), "letter list");

        assertThat(narrow.out().lines()).containsExactly("To   CIV", "Day  2025-03-17");
    }

    @Test
    void tellsWhoeverGaveUpTooLateThatItWasDone() {
        GivingUp givingUp = new GivingUp();
        StringWriter shown = new StringWriter();
        GivenUpWriter writer = new GivenUpWriter(shown, givingUp);
        Seat seat = Seat.plain(SpySeat.operator().seat().who(), writer, writer);

        givingUp.ask();
        assertThat(dispatcher.run(seat, "letter draft CIV 2025-03-17")).isEqualTo(ExitCode.DONE);
        assertThat(shown.toString())
                .startsWith("Given up too late, it was done before:")
                .contains("Drafted: CIV");
        givingUp.ask();
        assertThat(dispatcher.run(seat, "letter list")).isEqualTo(ExitCode.FAILED);
        assertThat(shown.toString()).contains("Given up: nothing was changed.");
        givingUp.ask();
        assertThat(dispatcher.run(seat, "letter refuse")).isEqualTo(ExitCode.REFUSED);
        assertThat(shown.toString()).contains("100% against the rules.");
    }

    private ExitCode run(String line) {
        return dispatcher.run(seat.seat(), line);
    }

    static class SpyRehearsal implements Rehearsal {

        int rehearsed;

        @Override
        public <T> T of(Supplier<T> change) {
            rehearsed++;
            return change.get();
        }
    }

    @EnableCommand({SampleCommands.class, HelpCommands.class})
    @Import({
        Commands.class,
        Catalog.class,
        Calls.class,
        Conversions.class,
        Faults.class,
        DueAfterwards.class,
        Minutes.class,
        Dispatcher.class,
        Suggestions.class
    })
    static class Samples {

        @Bean
        SpyRehearsal rehearsal() {
            return new SpyRehearsal();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
