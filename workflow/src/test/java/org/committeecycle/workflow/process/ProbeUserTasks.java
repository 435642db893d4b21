package org.committeecycle.workflow.process;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A task list in memory for probes; the tasks of all other diagrams are left to the real one. */
@Component
@Primary
class ProbeUserTasks implements UserTasks {

    private static final String PROBE = "probe-";

    private final ObjectProvider<UserTasks> all;
    private final Map<String, Asked> open = new LinkedHashMap<>();
    private int last;

    ProbeUserTasks(ObjectProvider<UserTasks> all) {
        this.all = all;
    }

    @Override
    public String opened(Asked task) {
        if (!task.businessKey().startsWith("probe")) {
            return real().opened(task);
        }
        String id = PROBE + ++last;
        open.put(id, task);
        return id;
    }

    @Override
    public void moved(String id, Instant due) {
        if (id.startsWith(PROBE)) {
            open.computeIfPresent(id, (same, task) -> moved(task, due));
        } else {
            real().moved(id, due);
        }
    }

    @Override
    public void completed(String id) {
        if (id.startsWith(PROBE)) {
            open.remove(id);
        } else {
            real().completed(id);
        }
    }

    @Override
    public void fellAway(String id) {
        if (id.startsWith(PROBE)) {
            open.remove(id);
        } else {
            real().fellAway(id);
        }
    }

    Map<String, Asked> open() {
        return open;
    }

    void forget() {
        open.clear();
        last = 0;
    }

    private UserTasks real() {
        return all.stream().filter(list -> list != this).findFirst().orElseThrow();
    }

    private static Asked moved(Asked task, Instant due) {
        return new Asked(
                task.key(),
                task.step(),
                task.name(),
                task.instruction(),
                task.owner(),
                task.form(),
                due,
                task.process(),
                task.businessKey(),
                task.about());
    }
}
