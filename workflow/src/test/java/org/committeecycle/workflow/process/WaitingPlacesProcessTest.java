package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.AYear.BORDURIA;
import static org.committeecycle.workflow.AYear.CASCARA;
import static org.committeecycle.workflow.AYear.CHAIR;
import static org.committeecycle.workflow.AYear.FREEDONIA;
import static org.committeecycle.workflow.AYear.ISU;
import static org.committeecycle.workflow.AYear.MEMBERS;
import static org.committeecycle.workflow.AYear.delegateOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.process.Overviews;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.Topic;
import org.committeecycle.workflow.AYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WaitingPlacesProcessTest extends ProcessTest {

    private static final String LETTER = "2025-article-9";
    private static final Path BLOCKED = Path.of("target/processes/out/letters/2025-article-9/XAF.docx");

    @Autowired
    AYear year;

    @Autowired
    Overviews overviews;

    @Autowired
    Cycles cycles;

    @Autowired
    Communications communications;

    @Autowired
    Approvals approvals;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Autowired
    Activities activities;

    @Autowired
    Register register;

    @BeforeEach
    void aYear() {
        year.opens();
    }

    @Test
    void aUserTaskIsAskedOfItsOwner() {
        aLetter();

        assertThat(why(LETTER))
                .containsExactly("2025-article-9 waits at 'Draft the letter' since 6 January 2025:"
                        + " task T-2 is asked of the ISU, until 20 January 2025, 18:00 (Geneva), 14 days left.");
        assertThat(why("2025"))
                .containsExactly("2025 waits at 'Hold the initial meeting' since 6 January 2025:"
                        + " task T-1 is asked of the ISU, until 31 January 2025, 18:00 (Geneva), 25 days left.");
    }

    @Test
    void whatMayHappenBesideATaskIsNoPlaceOfItsOwn() {
        cycles.complete(ISU, 2025, "initial-meeting", When.on(year.today()));

        assertThat(why("2025"))
                .hasSize(7)
                .allMatch(sentence -> sentence.matches("2025 waits at '[^']+' since 6 January 2025: task T-.*"));
    }

    @Test
    void anApprovalUnderSilenceIsFollowedIntoItsOwnDiagram() {
        aLetter();
        draft();
        year.passesUntil("2025-01-08");
        String id = year.approvalOn(LETTER);
        List<StateCode> all = MEMBERS;
        approvals.reached(ISU, id, 1, all.subList(0, 4));

        assertThat(why(LETTER))
                .containsExactly("2025-article-9 waits at 'Members decide' since 6 January 2025: approval A-1,"
                        + " 4 of 5 reached so far, waiting for Erewhon.");
        assertThat(why(id)).singleElement().asString().startsWith("A-1 waits at 'Members have acted' since 6 January");

        approvals.reached(ISU, id, 1, all.get(4));
        approvals.decide(CHAIR, id, 1, Stance.AGREES, "");

        assertThat(why(LETTER))
                .containsExactly("2025-article-9 waits at 'Members decide' since 6 January 2025: approval A-1,"
                        + " 1 of 5 agree so far, silence adopts on 15 January 2025, 18:00 (Geneva).");
        assertThat(why(id))
                .containsExactly("A-1 waits at 'Members or deadline' since 6 January 2025:"
                        + " 1 of 5 agree so far, silence adopts on 15 January 2025, 18:00 (Geneva).");
    }

    @Test
    void aGatewayWaitsForItsEventsUntilItsTimerEnds() {
        aLetter();
        adoptAndSign();

        assertThat(why(LETTER))
                .containsExactly("2025-article-9 waits at 'Replies' since 13 January 2025,"
                        + " for 'Four weeks after the hand-over' or 'Reply received',"
                        + " until 2 January 2026, 18:00 (Geneva).");
        year.passesUntil("2026-01-03");
        assertThat(why(LETTER)).containsExactly("2025-article-9 waits for nothing: its diagram has ended.");
    }

    @Test
    void aFailedStepIsTriedAgainAndThenGivenUp() throws IOException {
        aLetter();
        Files.deleteIfExists(BLOCKED);
        Files.createDirectories(BLOCKED.resolve("not-a-file"));
        try {
            adoptAndSign();

            assertThat(why(LETTER))
                    .containsExactly("2025-article-9 failed at 'Produce a letter' and tries again on"
                            + " 13 January 2025, 18:00 (Geneva).");
            year.passesUntil("2025-01-14");
            assertThat(why(LETTER))
                    .containsExactly("2025-article-9 failed at 'Produce a letter' as often as it may try,"
                            + " and waits since 13 January 2025: ask the ISU.");
        } finally {
            Files.delete(BLOCKED.resolve("not-a-file"));
            Files.delete(BLOCKED);
        }
    }

    @Test
    void workOfItsOwnIsAboutToBeDone() {
        aLetter();
        draft();
        year.nobodyObjects(year.approvalOn(LETTER));
        communications.sign(CHAIR, LETTER, When.on(year.today()));

        assertThat(why(LETTER))
                .containsExactly("2025-article-9 goes on by itself with 'Produce a letter'. This is so 2 times.");
    }

    @Test
    void aCaseWaitsForWhateverComesFirst() {
        aCase();

        assertThat(why("2025-1"))
                .containsExactly("2025-1 waits at 'Engage' since 6 January 2025, for 'Carried over to the next year',"
                        + " 'Closing proposed', 'Engagement recorded' or 'Finding proposed'.");
    }

    @Test
    void theApprovalApartOfAPaperIsNotThereForTheMemberConcerned() {
        aCase();
        publish(Subject.of(Subject.Kind.CASE, "2025-1"));
        papers.open(ISU, 2025);
        year.answered(Subject.of(Subject.Kind.PAPER, "2025-paper"), "edit-paper", Map.of("warningsRead", "true"));

        assertThat(overviews.whyWaiting(delegateOf(CASCARA), "2025-paper").sentences())
                .singleElement()
                .asString()
                .startsWith("2025-paper waits at 'Members decide' since 6 January 2025: approval 2025-1-A1, 0 of 4");
        assertThat(overviews.whyWaiting(delegateOf(BORDURIA), "2025-paper").sentences())
                .containsExactly("2025-paper is under way, and nothing of it waits for you.");
    }

    private List<String> why(String id) {
        return overviews.whyWaiting(ISU, id).sentences();
    }

    private void aLetter() {
        for (StateCode state : List.of(BORDURIA, FREEDONIA)) {
            register.recordFigure(ISU, state, Topic.ARTICLE_9, "in-dialogue", year.today(), "illustrative");
        }
        communications.openUsual(ISU, 2025, Step.ARTICLE_9);
    }

    private void draft() {
        communications.draft(ISU, LETTER, communications.require(ISU, LETTER).plan(), null);
    }

    private void adoptAndSign() {
        draft();
        year.nobodyObjects(year.approvalOn(LETTER));
        communications.sign(CHAIR, LETTER, When.on(year.today()));
        year.goesOn();
    }

    private void aCase() {
        cases.open(
                ISU, 2025, List.of(new Matter("alleged", "the alleged use")), List.of(BORDURIA), List.of(), List.of());
    }

    private void publish(Subject about) {
        EntryNumber number = activities
                .record(
                        ISU,
                        2025,
                        new Facts(
                                ActivityKind.LETTER,
                                When.on(year.today()),
                                about,
                                null,
                                null,
                                List.of(),
                                null,
                                "States Parties to ask for their views",
                                null))
                .number();
        activities.widen(CHAIR, List.of(number), Visibility.PUBLIC);
    }
}
