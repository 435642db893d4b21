package org.committeecycle.shell.play;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.shell.HouseInSlack;

/** A member's delegate, who does in Slack what a line of the chronicle of the rules would type. */
class DelegateInSlack {

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
    private final SlackUser user;

    DelegateInSlack(HouseInSlack house, String member) {
        this.house = house;
        this.user = house.stub.user("U" + member);
    }

    Surface ask(String question) {
        return house.ask(user, question);
    }

    void act(List<String> words) {
        String what = words.get(2);
        switch (words.get(0) + " " + words.get(1)) {
            case "approval agree" -> press(LABELS.getOrDefault("agree " + what, "Agree"));
            case "approval object" -> fill("Object", Map.of("What the objection is about", words.get(3)));
            case "approval hold" -> fill("I need time", Map.of("Why, if you wish to say so", words.get(3)));
            case "approval retract" -> press("Withdraw our objection");
            case "approval extend" -> extend(words.get(4), words.get(6));
            case "communication sign" -> press(LABELS.get("sign " + what));
            case "case find" -> find(what, words.get(3).replace('-', ' '), words.get(5));
            case "case close" -> close(what, words.get(4));
            case "activity widen" -> widen(what);
            default -> throw new AssertionError("Nobody knows what to press for: " + words);
        }
    }

    private void extend(String by, String reason) {
        fill("Give more time", Map.of("How much more", by, "Why more time is given", reason));
    }

    private void find(String reference, String finding, String reasons) {
        fill(ask("case " + reference), "Propose a finding", Map.of("The concern is", finding, "The reasons", reasons));
    }

    private void close(String reference, String words) {
        fill(ask("case " + reference), "Propose to close", Map.of("The words with which it is closed", words));
    }

    private void widen(String entries) {
        fill(ask("log"), "Show to more readers", Map.of("Which entries", entries, "Who may read them", "everybody"));
    }

    private void press(String button) {
        house.send(user.press(latestWith(button), button));
    }

    private void fill(String button, Map<String, Object> typed) {
        fill(latestWith(button), button, typed);
    }

    private void fill(Surface shown, String button, Map<String, Object> typed) {
        Surface modal = house.opens(user.press(shown, button));
        assertThat(house.send(user.submit(modal, typed)).body()).doesNotContain("errors");
    }

    private Surface latestWith(String button) {
        List<Surface> messages = house.stub.directMessages(user.id());
        return messages.stream()
                .filter(message -> message.buttons().contains(button))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("%s has no '%s' but %s"
                        .formatted(
                                user.id(),
                                button,
                                messages.stream().map(Surface::buttons).toList())));
    }
}
