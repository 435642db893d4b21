package org.committeecycle.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Field.Option;
import org.committeecycle.domain.task.Field.Type;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Forms;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that holds one of everything the Modeler draws and a task can ask. */
class CamundaFormsTest extends ProcessTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    Forms forms;

    private Form form;

    @BeforeEach
    void putIntoForce() {
        repository
                .createDeployment()
                .addInputStream("everything.form", getClass().getResourceAsStream("/probes/everything.form"))
                .deploy();
        form = forms.form("everything");
    }

    @Test
    void asksEveryFieldInItsOrder() {
        assertThat(form.fields())
                .extracting(Field::key, Field::label, Field::type, Field::initial)
                .containsExactly(
                        tuple("place", "Place", Type.TEXT, "Geneva"),
                        tuple("symbol", "Symbol", Type.TEXT, null),
                        tuple("address", "Address", Type.TEXT, null),
                        tuple("telephone", "Telephone", Type.TEXT, null),
                        tuple("amount", "Amount (CHF)", Type.NUMBER, "12.5"),
                        tuple("why", "Why", Type.TEXT_AREA, null),
                        tuple("day", "Day", Type.DATE, "2025-03-17"),
                        tuple("paid", "Paid", Type.CHECKBOX, "true"),
                        tuple("rank", "Rank", Type.RADIO, "expert"),
                        tuple("language", "Language", Type.SELECT, null),
                        tuple("topics", "Topics", Type.CHECKLIST, "a5,a7"),
                        tuple("papers", "Papers", Type.CHECKLIST, null));
        assertThat(field("place").required()).isTrue();
        assertThat(field("symbol").required()).isFalse();
        assertThat(field("place").description()).isEqualTo("A town.");
        assertThat(field("language").options()).containsExactly(new Option("fr", "French"), new Option("en", "en"));
    }

    @Test
    void tellsItsTextsBetweenTheFieldsInPlainWords() {
        assertThat(form.title()).isEqualTo("Visit of the Committee");
        assertThat(form.explanations())
                .containsExactly(
                        new Form.Explanation(
                                0,
                                "Write what was agreed, see the guide (https://example.org/guide).\n• by post\n• by hand"),
                        new Form.Explanation(4, "Costs"),
                        new Form.Explanation(12, "Thank you."));
    }

    @Test
    void checksAnswersAsTheModelerDoes() {
        assertThat(form.faults(
                        Map.of("place", "Oslo", "amount", "12.35", "address", "isu@example.org", "symbol", "A/1")))
                .isEmpty();
        Map<String, String> faults = form.faults(Map.of(
                "place", "X",
                "symbol", "msp",
                "address", "nowhere",
                "telephone", "12",
                "amount", "12.34",
                "why", "x".repeat(501)));
        assertThat(faults)
                .containsOnly(
                        Map.entry("place", "'Place' needs at least 2 characters, not 1."),
                        Map.entry("symbol", "A symbol such as MSP/4 is expected."),
                        Map.entry("address", "'Address' needs an e-mail address such as name@example.org."),
                        Map.entry(
                                "telephone",
                                "'Telephone' needs an international telephone number such as +41225550100."),
                        Map.entry("amount", "'Amount (CHF)' must be a multiple of 0.05, not 12.34."),
                        Map.entry("why", "'Why' takes at most 500 characters, not 501."));
        assertThat(form.faults(Map.of("place", "Oslo", "amount", "5000.01"))).containsOnlyKeys("amount");
    }

    @Test
    void refusesAFormThatNobodyDrew() {
        assertThatThrownBy(() -> forms.form("nothing"))
                .isInstanceOf(Refused.class)
                .hasMessage("There is no form 'nothing'.");
    }

    private Field field(String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
