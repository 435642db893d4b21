package org.committeecycle.bot.cases;

import com.slack.api.model.view.ViewState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.committeecycle.bot.Sheet;
import org.committeecycle.bot.Submission;
import org.committeecycle.bot.Typed;
import org.committeecycle.bot.activity.RecordButton;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.springframework.stereotype.Component;

/** Records a meeting held or a letter received; one on a case is the Committee's engagement on it. */
@Component
class RecordAct implements Press, Submission {

    private static final String KIND = "kind";
    private static final String DAY = "day";
    private static final String WITH = "with";
    private static final String WHAT = "what";
    private static final String PLACE = "place";

    private final Activities activities;
    private final Cases cases;
    private final Deadlines deadlines;
    private final CaseCaution caution;

    RecordAct(Activities activities, Cases cases, Deadlines deadlines, CaseCaution caution) {
        this.activities = activities;
        this.cases = cases;
        this.deadlines = deadlines;
        this.caution = caution;
    }

    @Override
    public String action() {
        return RecordButton.ACTION;
    }

    @Override
    public String callback() {
        return RecordButton.ACTION;
    }

    @Override
    public Reaction pressed(Asker who, String value) {
        Subject about = Subject.parse(value);
        requireRecorder(who.actor(), about);
        Sheet sheet = new Sheet(RecordButton.ACTION, value)
                .says(
                        "*For the log of %s*\nThe Committee and the ISU read it. An entry is never edited: a correction is a new one."
                                .formatted(about.id()));
        return Reaction.opens(caution.in(sheet, about)
                .day(DAY, "The day", deadlines.today())
                .choice(KIND, "What happened", kinds(), "")
                .line(
                        WITH,
                        "With whom, or from whom",
                        "In their rank, as a sentence names them: the delegation of Avalon; several parted by semicolons.",
                        "")
                .optionalLine(
                        WHAT,
                        "On what",
                        "As the sentence goes on, such as: on its report. A letter is named: a letter on ...")
                .optionalLine(PLACE, "Where", "As a sentence says it, such as: in Geneva.")
                .view("Record what happened", "Record it"));
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(ActivityKind.MEETING.name(), "A meeting was held");
        kinds.put(ActivityKind.RECEIVED.name(), "A letter or information was received");
        return kinds;
    }

    @Override
    public Map<String, String> submitted(Asker who, String metadata, ViewState state) {
        Typed typed = new Typed(state);
        ActivityKind kind = ActivityKind.valueOf(typed.chosen(KIND));
        Map<String, String> faults =
                typed.blank(kind == ActivityKind.RECEIVED ? new String[] {WITH, WHAT} : new String[] {WITH});
        if (!faults.isEmpty()) {
            return faults;
        }
        Actor actor = who.actor();
        Subject about = Subject.parse(metadata);
        requireRecorder(actor, about);
        LocalDate day = typed.day(DAY);
        record(actor, about, day, facts(kind, about, day, typed));
        return Map.of();
    }

    private static Facts facts(ActivityKind kind, Subject about, LocalDate day, Typed typed) {
        List<Participant> with = Arrays.stream(typed.text(WITH).split(";"))
                .filter(name -> !name.isBlank())
                .map(Participant::new)
                .toList();
        return new Facts(kind, When.on(day), about, null, null, with, typed.text(PLACE), typed.text(WHAT), null);
    }

    private void record(Actor actor, Subject about, LocalDate day, Facts facts) {
        if (about.kind() == Subject.Kind.CASE) {
            List<Integer> years = cases.require(actor, about.id()).years();
            int last = years.get(years.size() - 1);
            cases.engage(actor, years.contains(day.getYear()) ? day.getYear() : last, facts);
        } else {
            activities.record(actor, Integer.parseInt(about.id()), facts);
        }
    }

    private void requireRecorder(Actor actor, Subject about) {
        if (about.kind() == Subject.Kind.CASE) {
            cases.require(actor, about.id());
        }
        Refused.unless(activities.mayRecord(actor, about), "%s does not take part in %s.", actor, about.id());
    }
}
