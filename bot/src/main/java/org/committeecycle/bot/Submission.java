package org.committeecycle.bot;

import com.slack.api.model.view.ViewState;
import java.util.Map;

/** What happens when a modal is handed in. */
public interface Submission {

    /** The callback id of its modals. */
    String callback();

    /**
     * Does what the modal says, in one transaction that is committed before Slack is answered.
     *
     * @param metadata what the modal carries; it may be old
     * @return the faults by the id of the block that shows them, with nothing changed; empty when it is done
     */
    Map<String, String> submitted(Asker who, String metadata, ViewState state);
}
