package org.committeecycle.bot;

import com.slack.api.model.view.View;

/** A person's own page, the app's home. */
public interface Page {

    /** The page as it stands for the person now; for somebody who acts for nobody it says how that is done. */
    View of(Asker who);
}
