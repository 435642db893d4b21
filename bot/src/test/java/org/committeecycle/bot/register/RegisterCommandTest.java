package org.committeecycle.bot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.FREEDONIA;
import static org.committeecycle.domain.House.ISU;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.Basis;
import org.committeecycle.domain.register.FormsSent;
import org.committeecycle.domain.register.Source;
import org.committeecycle.domain.register.State;
import org.committeecycle.domain.register.StatusChange;
import org.committeecycle.domain.register.Topic;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RegisterCommandTest {

    private static final String SOURCE = "illustrative, says nothing about any State";

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser chair = slack.user(AVALON);

    @Test
    void showsTheStatusByDateWithItsSource() {
        house.registerStore.save(new State(
                StateCode.of("XAG"),
                "Gôndour <old>",
                "Gôndour <old>",
                List.of(
                        change(StatusChange.Kind.JOINED, LocalDate.of(2001, 2, 1), "accession", Basis.STATED),
                        change(StatusChange.Kind.WITHDREW, LocalDate.of(2025, 6, 1), "Article 20", Basis.INFERRED)),
                "A note."));

        assertThat(slack.ask(chair, "register XAG").text())
                .startsWith("Gôndour &lt;old&gt; (XAG)\nA State Party on 3 March 2025.\nA note.\n"
                        + "*Entry into force on 1 February 2001*\naccession, deposited on 1 January 2000.\nSource: "
                        + SOURCE)
                .contains("*Withdrawal effective on 1 June 2025*\nArticle 20, deposited on 1 January 2000;"
                        + " the day is inferred.\nSource: " + SOURCE);
        assertThat(slack.ask(chair, "register gondour <old> 2025-06-01").text())
                .contains("Not a State Party on 1 June 2025.");
    }

    @Test
    void showsArticles7And9WithTheirDaysAndSourcesAndWithoutBlame() {
        house.register.recordFigure(
                ISU, FREEDONIA, Topic.ARTICLE_9, "nothing-communicated", LocalDate.of(2024, 5, 1), SOURCE);
        house.register.recordFigure(ISU, FREEDONIA, Topic.ARTICLE_9, "in-dialogue", LocalDate.of(2024, 5, 1), SOURCE);
        house.register.recordFigure(
                ISU, FREEDONIA, Topic.ARTICLE_9, "adopted", LocalDate.of(2024, 6, 1), SOURCE + ", other");
        house.register.recordMissingReport(ISU, FREEDONIA, 2022, LocalDate.of(2023, 6, 1), SOURCE);
        house.register.recordReport(ISU, FREEDONIA, 2023, LocalDate.of(2024, 5, 2), FormsSent.parse("A"), SOURCE);

        Surface card = slack.ask(chair, "register freedonia");

        assertThat(card.text())
                .contains(
                        "Sources differ on Article 9, and all are shown.",
                        "*Article 9*\nmeasures adopted, as of 1 June 2024.\nSource: " + SOURCE + ", other",
                        "*Article 9*\nin dialogue, information sent, as of 1 May 2024.\nSource: " + SOURCE,
                        "*Article 7 report for 2024, due on 30 April 2025*\nNo source is recorded.",
                        "*Article 7 report for 2023, due on 30 April 2024*\nReceived on 2 May 2024, as of 2 May 2024."
                                + " Source: " + SOURCE,
                        "*Article 7 report for 2022, due on 30 April 2023*\nNot in, as of 1 June 2023. Source: "
                                + SOURCE)
                .doesNotContain("nothing communicated")
                .doesNotContainIgnoringCase("late")
                .doesNotContainIgnoringCase("missing")
                .doesNotContainIgnoringCase("overdue")
                .doesNotContainIgnoringCase("outstanding");
        assertThat(slack.ask(chair, "register XAF 2024-05-15").text())
                .contains("in dialogue", "State Party on 15 May 2024")
                .doesNotContain("measures adopted", "report for 2024");
    }

    @Test
    void saysThatNoSourceIsRecordedRatherThanAnything() {
        assertThat(slack.ask(chair, "register XAF").text())
                .contains(
                        "*Article 9*\nNo source is recorded.",
                        "*Article 7 report for 2024, due on 30 April 2025*\nNo source is recorded.");
    }

    @Test
    void showsAHundredFactsWithLongSourcesTenAtATime() {
        for (int n = 0; n < 100; n++) {
            String source =
                    "%s %d Côte d'Ivoire & <Türkiye> ".formatted(SOURCE, n).repeat(6);
            house.register.recordFigure(
                    ISU,
                    FREEDONIA,
                    Topic.ARTICLE_9,
                    "adopted",
                    LocalDate.of(2024, 5, 1).plusDays(n),
                    source);
        }
        Surface first = slack.ask(chair, "register XAF");

        assertThat(first.text()).contains("Page 1 of 11, 102 in all");
        assertThat(slack.turn(chair, first, "Next page").text()).contains("Freedonia (XAF)", "Page 2 of 11");
    }

    @Test
    void asksWhichStateWasMeant() {
        assertThat(slack.ask(chair, "register fredonia").text())
                .isEqualTo("No State in the register is called 'fredonia'; did you mean Freedonia (XAF)?");
        assertThat(slack.ask(chair, "register").text()).startsWith("Name one State by its code or name, such as");
        assertThat(slack.ask(chair, "register XAF 2025-02-30").text())
                .isEqualTo("'2025-02-30' is no day: 2025-03-17 is expected.");
    }

    @Test
    void showsNothingToAStateWithoutASeatOrToStrangers() {
        SlackUser freedonia = slack.user(FREEDONIA);
        house.committee.seat(ISU, FREEDONIA, LocalDate.of(2027, 1, 1), null);
        slack.bind("the delegate of XAF", FREEDONIA, freedonia, LocalDate.of(2025, 1, 1), null);

        assertThat(slack.ask(freedonia, "register XAB").text()).isEqualTo("There is no register 'XAB'.");
        assertThat(slack.ask(slack.stub.user("UNOBODY"), "register XAB").text())
                .startsWith("You do not act for a member today.");
        assertThat(slack.ask(slack.user(BORDURIA), "register XAB").text()).startsWith("Borduria (XAB)");
    }

    private static StatusChange change(StatusChange.Kind kind, LocalDate day, String how, Basis basis) {
        return new StatusChange(kind, day, LocalDate.of(2000, 1, 1), how, basis, new Source(SOURCE));
    }
}
