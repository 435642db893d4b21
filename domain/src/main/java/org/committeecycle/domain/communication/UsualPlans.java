package org.committeecycle.domain.communication;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Step;
import org.jspecify.annotations.Nullable;

/** How the communications of a usual year are planned, from {@code usual-communications.properties} beside this class. */
class UsualPlans {

    private final Properties texts = new Properties();

    UsualPlans() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(UsualPlans.class.getResourceAsStream("usual-communications.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Plan plan(Cycle cycle, Step step) {
        String title = text(cycle, step, "title");
        if (title == null) {
            throw new Refused("No communication is usual for the step '%s'.", step.key());
        }
        String recipients = require(cycle, step, "recipients");
        boolean toMeeting = "meeting".equals(text(cycle, step, "kind"));
        return new Plan(
                cycle.year(),
                step.key(),
                title,
                step.key(),
                false,
                toMeeting ? Recipients.meeting(recipients) : Recipients.byTable(step.key(), recipients),
                cycle.subject(),
                require(cycle, step, "purpose"),
                text(cycle, step, "theme"),
                text(cycle, step, "action"));
    }

    private String require(Cycle cycle, Step step, String what) {
        return Objects.requireNonNull(text(cycle, step, what), step.key() + "." + what);
    }

    private @Nullable String text(Cycle cycle, Step step, String what) {
        String pattern = texts.getProperty(step.key() + "." + what);
        return pattern == null
                ? null
                : Mustache.compiler()
                        .escapeHTML(false)
                        .compile(pattern)
                        .execute(Map.of(
                                "year", String.valueOf(cycle.year()),
                                "report_year", String.valueOf(cycle.year() - 1),
                                "meeting", cycle.meeting().name(),
                                "meeting_short", cycle.meeting().shortName()));
    }
}
