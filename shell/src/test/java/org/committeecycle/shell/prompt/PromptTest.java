package org.committeecycle.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.seat.Desk;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.shell.command.annotation.CommandScan;

class PromptTest {

    private static final Actor ANA = Actor.staff("ana", EnumSet.of(Role.OPERATOR), Channel.LOCAL);

    @TempDir
    Path directory;

    @Test
    void runsLineAfterLineUntilThePersonLeaves() throws IOException {
        String shown = typing("version\n\nlettre list\nexit\nversion\n");

        assertThat(shown).containsOnlyOnce("Committee Cycle in development").contains("Did you mean 'letter list'?");
    }

    @Test
    void leavesAtTheEndOfTheInput() throws IOException {
        assertThat(typing("version\n")).contains("Committee Cycle");
    }

    @Test
    void givesUpALineAndGoesOn() throws Exception {
        PipedOutputStream keys = new PipedOutputStream();
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext(House.class);
                Terminal terminal = terminal(new PipedInputStream(keys), screen)) {
            Future<ExitCode> ended = CompletableFuture.supplyAsync(() -> run(house.getBean(Prompt.class), terminal));
            type(keys, "letter lis");
            await().until(() -> shownOn(screen).contains("letter lis"));
            type(keys, "\u0003");
            await().until(() ->
                    shownOn(screen).lastIndexOf("committee>") > shownOn(screen).indexOf("letter lis"));
            type(keys, "version\nexit\n");

            assertThat(ended.get()).isEqualTo(ExitCode.DONE);
        }
        assertThat(shownOn(screen)).contains("Committee Cycle in development");
    }

    private static void type(OutputStream keys, String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    @Test
    void remembersWhatWasTyped() throws IOException {
        typing("version\nhelp\nexit\n");

        assertThat(Files.readString(directory.resolve("history"))).contains("version", "help");
    }

    private ExitCode run(Prompt prompt, Terminal terminal) {
        TerminalSeat seat = new TerminalSeat(terminal, true, new GivingUp());
        return prompt.run(terminal, directory.resolve("history"), seat, () -> seat.of(ANA, Desk.NOWHERE));
    }

    private String typing(String keys) throws IOException {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext(House.class);
                Terminal terminal = terminal(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)), screen)) {
            Prompt prompt = house.getBean(Prompt.class);
            assertThat(run(prompt, terminal)).isEqualTo(ExitCode.DONE);
        }
        return shownOn(screen);
    }

    private static Terminal terminal(InputStream keys, OutputStream screen) throws IOException {
        return TerminalBuilder.builder()
                .system(false)
                .type("xterm")
                .streams(keys, screen)
                .encoding(StandardCharsets.UTF_8)
                .build();
    }

    private static String shownOn(ByteArrayOutputStream screen) {
        return screen.toString(StandardCharsets.UTF_8);
    }

    @CommandScan({"org.committeecycle.shell.dispatch", "org.committeecycle.sample"})
    @ComponentScan({"org.committeecycle.shell.dispatch", "org.committeecycle.shell.prompt"})
    static class House {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
