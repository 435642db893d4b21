package org.committeecycle.shell.play;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.shell.HouseInSlack;
import org.committeecycle.shell.dispatch.Dispatcher;

/** Types what the ISU types; what a member would type is done by its delegate, with what stands before them in Slack. */
class Pressing extends Typist {

    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** What stands on the buttons that say more than what is done. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            entry("agree A-8", "Decide in favour"),
            entry("agree 2027-2", "Agree, on 2027-2"),
            entry("agree 2027-paper-2027-1", "Agree, on 2027-1"),
            entry("agree 2027-paper-2027-2", "Agree, on 2027-2"),
            entry("sign 2027-reporting-reminder", "Sign the 11 letters"),
            entry("sign 2027-article-9", "Sign the 2 letters"),
            entry("sign 2027-article-9-follow-up", "Sign the 2 letters"),
            entry("sign 2027-preliminary-observations", "Sign the document for the Intersessional Meetings"),
            entry("sign 2027-inquiry", "Sign the letter on the case 2027-2"),
            entry("sign 2027-early-warning", "Sign the one letter"),
            entry("sign 2027-pre-msp", "Sign the circular to 3 States"));

    private final HouseInSlack house;
    private final Set<String> typed = new LinkedHashSet<>();
    private final List<String> reachedByTheIsu = new ArrayList<>();

    Pressing(HouseInSlack house) {
        super(house.bean(Committee.class), house.provider(Dispatcher.class));
        this.house = house;
    }

    /** What members had to type, because there is no button for it. */
    Set<String> typed() {
        return typed;
    }

    /** On what members were not reached in Slack alone. */
    List<String> reachedByTheIsu() {
        return reachedByTheIsu;
    }

    @Override
    void type(Chronicle chronicle, ChronicleLine line) {
        if (line.command().matches("approval reached \\S+ --all")) {
            note(chronicle, line);
        } else if (line.actor().equals(ISU)) {
            super.type(chronicle, line);
        } else {
            act(chronicle, line);
        }
    }

    private void note(Chronicle chronicle, ChronicleLine line) {
        try {
            super.type(chronicle, line);
            reachedByTheIsu.add(line.command().split(" ")[2]);
        } catch (ChronicleFault fault) {
            assertThat(fault)
                    .hasMessageContaining("Every member has been reached with")
                    .hasMessageEndingWith("already.");
        }
    }

    private void act(Chronicle chronicle, ChronicleLine line) {
        SlackUser delegate = house.stub.user("U" + line.actor());
        List<String> words = WORDS.matcher(line.command())
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        switch (words.get(0) + " " + words.get(1)) {
            case "approval agree" -> press(delegate, LABELS.getOrDefault("agree " + words.get(2), "Agree"));
            case "approval object" -> fill(delegate, "Object", Map.of("What the objection is about", words.get(3)));
            case "approval hold" -> fill(delegate, "I need time", Map.of("Why, if you wish to say so", words.get(3)));
            case "approval retract" -> press(delegate, "Withdraw our objection");
            case "communication sign" -> press(delegate, LABELS.get("sign " + words.get(2)));
            case "approval extend" ->
                fill(
                        delegate,
                        "Give more time",
                        Map.of("How much more", words.get(4), "Why more time is given", words.get(6)));
            case "case find" ->
                fill(
                        house.ask(delegate, "case " + words.get(2)),
                        delegate,
                        "Propose a finding",
                        Map.of("The concern is", words.get(3).replace('-', ' '), "The reasons", words.get(5)));
            case "case close" ->
                fill(
                        house.ask(delegate, "case " + words.get(2)),
                        delegate,
                        "Propose to close",
                        Map.of("The words with which it is closed", words.get(4)));
            case "activity widen" ->
                fill(
                        house.ask(delegate, "log"),
                        delegate,
                        "Show to more readers",
                        Map.of("Which entries", words.get(2), "Who may read them", "everybody"));
            default -> {
                typed.add(words.get(0) + " " + words.get(1));
                super.type(chronicle, line);
            }
        }
    }

    private void press(SlackUser delegate, String button) {
        house.send(delegate.press(latestWith(delegate, button), button));
    }

    private void fill(SlackUser delegate, String button, Map<String, Object> typed) {
        fill(latestWith(delegate, button), delegate, button, typed);
    }

    private void fill(Surface shown, SlackUser delegate, String button, Map<String, Object> typed) {
        Surface modal = house.opens(delegate.press(shown, button));
        assertThat(house.send(delegate.submit(modal, typed)).body()).doesNotContain("errors");
    }

    private Surface latestWith(SlackUser delegate, String button) {
        List<Surface> messages = house.stub.directMessages(delegate.id());
        return messages.stream()
                .filter(message -> message.buttons().contains(button))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("%s has no '%s' but %s"
                        .formatted(
                                delegate.id(),
                                button,
                                messages.stream().map(Surface::buttons).toList())));
    }
}
