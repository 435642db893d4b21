package org.committeecycle.bot.task;

import com.slack.api.model.view.ViewState;
import java.util.Map;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Submission;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.springframework.stereotype.Component;

/** Takes the answers of a task's form. */
@Component
class AnswerTask implements Submission {

    static final String CALLBACK = "answer-task";

    private final Tasks tasks;

    AnswerTask(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String callback() {
        return CALLBACK;
    }

    @Override
    public Map<String, String> submitted(Asker who, String metadata, ViewState state) {
        Actor actor = who.actor();
        Task task = tasks.requireAsked(actor, metadata);
        Form form = tasks.form(task);
        FormAnswers answers = new FormAnswers(form, state);
        Map<String, String> faults = form.faults(answers.given());
        if (faults.isEmpty()) {
            tasks.answer(actor, task.id(), answers.given());
        }
        return answers.errors(faults);
    }
}
