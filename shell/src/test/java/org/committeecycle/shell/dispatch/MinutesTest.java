package org.committeecycle.shell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.NumbersInMemory;
import org.committeecycle.domain.audit.AuditFilter;
import org.committeecycle.domain.audit.AuditInMemory;
import org.committeecycle.domain.audit.SealedEntry;
import org.committeecycle.domain.audit.Transcript;
import org.committeecycle.domain.audit.Transcripts;
import org.committeecycle.shell.seat.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class MinutesTest {

    private final SpySeat seat = SpySeat.operator();
    private final AuditInMemory store = new AuditInMemory();

    @Test
    void saysWhenALineCouldNotBeKeptAndEndsAsTheCommandEnded() {
        AuditInMemory full = new AuditInMemory() {
            @Override
            public void append(SealedEntry entry) {
                throw new IllegalStateException("no space left");
            }
        };

        assertThat(run("shell", full, "letter draft CIV 2025-03-17")).isEqualTo(ExitCode.DONE);

        assertThat(seat.out()).startsWith("Drafted: CIV");
        assertThat(seat.err())
                .startsWith("The line could not be kept in the transcript. ")
                .doesNotContain("no space left")
                .hasLineCount(1);
    }

    @Test
    void takesDownWhatBroke() {
        run("serve", store, "letter break");

        assertThat(lines()).extracting(Transcript::exit).containsExactly(1);
    }

    @Test
    void takesDownWhatSomebodyTypedWhoIsGone() {
        PrintWriter gone = new PrintWriter(new StringWriter()) {
            @Override
            public void write(String text, int from, int length) {
                throw new Stopped(ExitCode.FAILED, "Given up.");
            }
        };

        assertThatThrownBy(() -> run(
                        "serve", store, "letter list", Seat.plain(seat.seat().who(), gone, gone)))
                .hasMessage("Given up.");

        assertThat(lines()).extracting(Transcript::line).containsExactly("letter list");
    }

    @Test
    void leavesAPlayedYearToItsChronicle() {
        run("play", store, "letter list");

        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two words", "it's", "'", "say \"yes\"", "", "--note=two words", "a\tb"})
    void writesWordsAsTheyCouldBeTyped(String word) {
        assertThat(Words.split(Words.join(List.of("letter", word)))).containsExactly("letter", word);
    }

    private List<Transcript> lines() {
        return transcripts(store).latest(seat.seat().who(), AuditFilter.newest(9));
    }

    private static Transcripts transcripts(AuditInMemory kept) {
        return new Transcripts(kept, new NumbersInMemory(), Clock.systemUTC());
    }

    private ExitCode run(String mode, AuditInMemory kept, String line) {
        return run(mode, kept, line, seat.seat());
    }

    private static ExitCode run(String mode, AuditInMemory kept, String line, Seat at) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("committee.mode", mode)));
            context.register(DispatcherTest.Samples.class);
            context.registerBean(Transcripts.class, () -> transcripts(kept));
            context.refresh();
            return context.getBean(Dispatcher.class).run(at, line);
        }
    }
}
