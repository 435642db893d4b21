package org.committeecycle.domain.task;

import java.util.Locale;
import org.committeecycle.domain.Refused;

/** Of whom a task is asked; the word stands in the diagram as the task's candidate group. */
public enum Owner {
    /** The operators of the secretariat. */
    ISU("the ISU"),
    /** The Chair, or the acting Chair of a case. */
    CHAIR("the Chair"),
    /** Any member that may act on the subject. */
    MEMBERS("the members");

    private final String words;

    Owner(String words) {
        this.words = words;
    }

    /** As a sentence names the owner: "the Chair". */
    public String inWords() {
        return words;
    }

    /** Reads the diagram's word. */
    public static Owner parse(String word) {
        for (Owner owner : values()) {
            if (owner.name().toLowerCase(Locale.ROOT).equals(word)) {
                return owner;
            }
        }
        throw new Refused("'%s' owns no task: isu, chair or members is expected.", word);
    }
}
