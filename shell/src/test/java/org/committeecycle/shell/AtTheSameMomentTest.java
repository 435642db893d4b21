package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.committeecycle.bot.stub.SlackAnswer;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditStore;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Two people do the same thing in Slack at the same moment: one does it, the other reads that it is done. */
class AtTheSameMomentTest {

    private static final Instant MORNING = Instant.parse("2027-01-04T08:00:00Z");

    @TempDir
    static Path folder;

    private static HouseInSlack house;
    private static SlackUser avalon;
    private static SlackUser standIn;
    private static SlackUser belmora;

    @BeforeAll
    static void seatTheCommittee() {
        house = new HouseInSlack(folder);
        house.goTo(MORNING);
        house.type("register import ../examples/rules-register.csv");
        List.of("XAA", "XAB", "XAC")
                .forEach(member -> house.type("member seat %s --from 2027-01-01".formatted(member)));
        house.type("member chair XAA --from 2027-01-01");
        avalon = house.bind(StateCode.of("XAA"), "2027-01-01");
        belmora = house.bind(StateCode.of("XAB"), "2027-01-01");
        standIn = house.stub.user("USTANDIN");
        house.type("member appoint XAA Stand-in --from 2027-01-01");
        house.type("member bind XAA Stand-in --slack-user USTANDIN --slack-team T1");
        house.type("cycle open 2027 --ordinal 'First Meeting' --name 'First Meeting of the Invented States'"
                + " --short 1MIS --city Geneva --opens 2027-11-22 --closes 2027-11-26 --item 9 --title Compliance");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @RepeatedTest(4)
    void aLetterIsSignedOnce(RepetitionInfo round) {
        String key = "note-" + round.getCurrentRepetition();
        String id = "2027-" + key;
        house.type(("communication open %s --title 'A letter' --template article-9 --withheld 1 --to 'some States'"
                        + " --purpose 'to ask'")
                .formatted(key));
        house.type("communication draft " + id);
        house.type("approval adopt %s --words 'at the meeting'".formatted(id));
        Surface first = newest(avalon, "Sign the letter to some States");
        Surface second = newest(standIn, "Sign the letter to some States");

        house.sendAtOnce(List.of(
                avalon.press(first, "Sign the letter to some States"),
                standIn.press(second, "Sign the letter to some States")));

        assertThat(audited("communication/" + id))
                .filteredOn(words -> words.startsWith("signed"))
                .hasSize(1);
    }

    @RepeatedTest(4)
    void oneProposalIsPutToTheMembers() {
        house.type("case open --matter 'alleged: the alleged use of mines' --concerned XAH");
        List<Case> cases = house.bean(Cases.class).all(Actor.system());
        String reference = cases.get(cases.size() - 1).reference();
        Surface finding = house.opens(avalon.press(house.ask(avalon, "case " + reference), "Propose a finding"));
        Surface closing = house.opens(belmora.press(house.ask(belmora, "case " + reference), "Propose to close"));

        List<SlackAnswer> answers = house.sendAtOnce(List.of(
                avalon.submit(finding, Map.of("The concern is", "credible", "The reasons", "A source")),
                belmora.submit(closing, Map.of("The words with which it is closed", "It is explained"))));

        assertThat(answers)
                .filteredOn(answer -> answer.body().contains("before the members already"))
                .hasSize(1);
        Case known = house.bean(Cases.class).require(Actor.system(), reference);
        Subject about = known.subject();
        assertThat(known.proposal()).isNotNull();
        assertThat(house.bean(Approvals.class).allOpen(Actor.system()))
                .filteredOn(approval -> approval.question().about().equals(about))
                .singleElement()
                .satisfies(approval -> assertThat(approval.question().text())
                        .startsWith(known.proposal().isClosing() ? "Close" : "Find"));
    }

    private static Surface newest(SlackUser user, String button) {
        return house.messages(user).stream()
                .filter(message -> message.buttons().contains(button))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static List<String> audited(String subject) {
        return house.bean(AuditStore.class).latest(Integer.MAX_VALUE).stream()
                .filter(entry -> entry.subject().toString().equals(subject))
                .map(AuditEntry::words)
                .toList();
    }
}
