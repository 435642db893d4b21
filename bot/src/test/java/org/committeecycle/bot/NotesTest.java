package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.view.View;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void showsARefusalThatIsEscapedForAMessageAsItWasMeant() {
        View said = Notes.modal(Answer.refusal(new Refused("There is no task '<T-1>'.")));

        assertThat(((SectionBlock) said.getBlocks().get(0)).getText())
                .isEqualTo(MarkdownTextObject.builder()
                        .text("There is no task '&lt;T-1&gt;'.")
                        .build());
    }
}
