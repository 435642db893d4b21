package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.shell.HouseInSlack;
import org.committeecycle.shell.dispatch.Dispatcher;

/** Types what the ISU types; what a member would type is done by its delegate, with what stands before them in Slack. */
class Pressing extends Typist {

    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** The member that a case concerns: it keeps Home open, and asks all it can whenever it acts. */
    private static final String CONCERNED = "XAB";

    private static final List<String> QUESTIONS =
            List.of("help", "tasks", "case list", "cycle", "deadlines", "paper", "register XAB", "log");

    private final HouseInSlack house;
    private final List<String> reachedByTheIsu = new ArrayList<>();

    Pressing(HouseInSlack house) {
        super(house.bean(Committee.class), house.provider(Dispatcher.class));
        this.house = house;
    }

    /** With what members were not reached in Slack alone. */
    List<String> reachedByTheIsu() {
        return reachedByTheIsu;
    }

    @Override
    void type(Chronicle chronicle, ChronicleLine line) {
        List<String> words = WORDS.matcher(line.command())
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        if (!line.actor().equals(ISU)) {
            act(line.actor(), words);
        } else if (line.command().matches("approval reached \\S+ --all")) {
            noteReached(chronicle, line, words.get(2));
        } else {
            super.type(chronicle, line);
            if (line.command().startsWith("member bind " + CONCERNED)) {
                house.send(house.stub.user("U" + CONCERNED).openHome());
            }
        }
    }

    private void act(String member, List<String> words) {
        DelegateInSlack delegate = new DelegateInSlack(house, member);
        if (member.equals(CONCERNED)) {
            QUESTIONS.forEach(delegate::ask);
        }
        delegate.act(words);
    }

    private void noteReached(Chronicle chronicle, ChronicleLine line, String approval) {
        try {
            super.type(chronicle, line);
            reachedByTheIsu.add(approval);
        } catch (ChronicleFault fault) {
            assertThat(fault)
                    .hasMessageContaining("Every member has been reached with")
                    .hasMessageEndingWith("already.");
        }
    }
}
