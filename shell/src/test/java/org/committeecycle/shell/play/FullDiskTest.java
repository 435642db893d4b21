package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.committeecycle.domain.communication.FilesPutOut;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.shell.dispatch.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** A letter of the very last line that cannot be written: the year does not end as if nothing had happened. */
class FullDiskTest {

    @Test
    void stopsAtTheLastLineWhenALetterOfItCannotBeWritten(@TempDir Path folder) throws IOException {
        Path chronicle = Files.writeString(
                folder.resolve("year.chronicle"),
                """
                2025-01-02 ISU register import --shipped
                2025-01-02 ISU member seat JPN --from 2025-01-01
                2025-01-02 ISU member chair JPN --from 2025-01-01
                2025-01-02 ISU cycle open 2025 --ordinal "Twenty-Second Meeting" \
                --name "Twenty-Second Meeting of the States Parties" --short 22MSP --city Geneva --opens 2025-12-01 \
                --closes 2025-12-05 --item "9 (d)" --title Compliance
                2025-03-17 ISU communication open reporting-reminder --usual
                2025-03-17 ISU communication draft 2025-reporting-reminder
                2025-03-17 ISU approval adopt 2025-reporting-reminder --words "at the meeting"
                2025-03-17 JPN communication sign 2025-reporting-reminder
                """);
        try (PlayingHouse house = PlayingHouse.writingTo(folder.resolve("out"), FullDisk.class)) {

            PlayingHouse.Outcome outcome = house.play(chronicle);

            assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
            assertThat(outcome.err().lines().reduce((one, next) -> next))
                    .hasValue("%s:8: by this line a step had failed: The disk is full.".formatted(chronicle));
        }
    }

    /** Not marked as a configuration, lest the whole house in other tests finds it. */
    static class FullDisk {

        @Bean
        static BeanPostProcessor fullDisk() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Outbox ? new NoRoom() : bean;
                }
            };
        }
    }

    private record NoRoom() implements Outbox, FilesPutOut {

        @Override
        public void put(String key, byte[] bytes) {
            throw new UncheckedIOException("The disk is full.", new IOException("No space left on device"));
        }

        @Override
        public String headNotice() {
            return PlayingHouse.NOTICE;
        }

        @Override
        public List<String> keys() {
            return List.of();
        }

        @Override
        public byte[] get(String key) {
            throw new AssertionError(key);
        }
    }
}
