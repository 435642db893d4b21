package org.committeecycle.domain.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.junit.jupiter.api.Test;

class LetterPreviewsTest {

    private static final Actor MEMBER = House.delegateOf(House.BORDURIA);

    private final House house = House.in2025();
    private final LetterPreviews previews = new LetterPreviews(
            new PlainPress(), house.register, house.committee, house.recusals, house.cycles, house.deadlines);

    @Test
    void showsALetterWithTheStatesDataAndRecordsNothing() {
        LetterPreview preview = preview(House.OWNER, "reporting-reminder", "To {{state}}, {{reference}}");

        assertThat(preview.words()).contains("To Dorado Islands, 2025-reporting-reminder");
        assertThat(preview.missing()).isEmpty();
        assertThat(house.communications.all(House.ISU)).isEmpty();
        assertThat(house.outbox.files).isEmpty();
    }

    @Test
    void namesWhatIsNotKnownInItsPlace() {
        LetterPreview preview = preview(House.ISU, "early-warning", "To {{state}}: {{topics}} and {{weather}}");

        assertThat(preview.missing()).contains("weather");
        assertThat(preview.words()).contains("[not known: weather]");
    }

    @Test
    void isForThoseWhoLookIntoTheDiagrams() {
        assertThat(preview(House.AUDITOR, "reporting-reminder", "To {{state}}").words())
                .contains("Dorado");
        house.refuses(() -> preview(MEMBER, "reporting-reminder", "To {{state}}"))
                .withMessageStartingWith("Only an operator, a process owner or an auditor looks at letter templates");
    }

    private LetterPreview preview(Actor actor, String key, String template) {
        return previews.preview(actor, 2025, key, template.getBytes(StandardCharsets.UTF_8), House.DORADO);
    }
}
