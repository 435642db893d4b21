package org.committeecycle.bot.task;

import java.util.List;
import java.util.Map;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.jspecify.annotations.Nullable;

/** A task with a form of two fields, asked in Slack. */
final class TasksInSlack implements AutoCloseable {

    final InSlack slack = new InSlack();
    final House house = slack.house;

    TasksInSlack() {
        house.forms.put(new Form(
                "visit",
                "The visit",
                List.of(
                        new Field("words", "What was seen", Field.Type.TEXT_AREA, true, null, null, List.of()),
                        new Field("days", "How many days", Field.Type.NUMBER, false, null, null, List.of()))));
    }

    void ask(Owner owner, Subject about) {
        ask(owner, about, "visit");
    }

    void ask(Owner owner, Subject about, @Nullable String form) {
        house.tasks.open(new Tasks.Request(
                "tell",
                null,
                "Tell of the visit",
                "Say what was seen.",
                owner,
                about,
                about,
                form,
                House.at("2025-03-10T17:00")));
    }

    /** The member answers elsewhere. */
    void answer(StateCode member) {
        house.tasks.answer(House.delegateOf(member), "T-1", Map.of("words", "A fence"));
    }

    /** What stands first in the member's direct messages. */
    Surface message(StateCode member) {
        return slack.messages(member).get(0);
    }

    SlackRequest pressAnswer(StateCode member) {
        return slack.user(member).press(message(member), "Answer: Tell of the visit");
    }

    @Override
    public void close() {
        slack.close();
    }
}
