package org.committeecycle.bot.committee;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;

import java.util.Optional;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Post;
import org.committeecycle.bot.Showing;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.notice.Notice;
import org.committeecycle.domain.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Greets a delegate whom an operator has bound, on the first of the delegate's days; what is open is asked after it. */
@Component
class Welcome implements Showing {

    private static final int SECTION = 3000;

    private final Register register;

    Welcome(Register register) {
        this.register = register;
    }

    @Override
    public boolean shows(Notice notice) {
        return notice.kind() == Notice.Kind.WELCOME;
    }

    @Override
    public Optional<Post> show(Notice notice, @Nullable Actor reader) {
        return reader == null
                ? Optional.empty()
                : Optional.of(greeting(register.names().inText(reader.requireDelegate())));
    }

    private static Post greeting(String state) {
        String text =
                """
                You act for %s on the Committee on Cooperative Compliance.
                What the Committee asks of %s comes to you here, with buttons that say what they do; nothing counts before \
                you press one. The Home tab shows everything that waits for you, and `/committee help` lists what you can ask.
                If you do not act for %s, please tell the ISU."""
                        .formatted(state, state, state);
        String shown = Cut.mrkdwn(Cut.escaped(text), SECTION);
        return new Post(shown, asBlocks(section(block -> block.text(markdownText(shown)))));
    }
}
