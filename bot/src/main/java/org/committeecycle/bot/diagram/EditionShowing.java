package org.committeecycle.bot.diagram;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import java.util.Optional;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Post;
import org.committeecycle.bot.Showing;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.diagram.Edition;
import org.committeecycle.domain.diagram.Editions;
import org.committeecycle.domain.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the Committee together what an edition of the diagrams does otherwise; of cases it says nothing. */
@Component
class EditionShowing implements Showing {

    private static final int SECTION = 3000;

    private final Editions editions;

    EditionShowing(Editions editions) {
        this.editions = editions;
    }

    @Override
    public boolean shows(Notice notice) {
        return notice.kind() == Notice.Kind.EDITION;
    }

    @Override
    public Optional<Post> show(Notice notice, @Nullable Actor reader) {
        String text =
                editions.require(Actor.system(), Edition.number(notice.what())).inWords();
        return Optional.of(new Post(
                Cut.mrkdwn(Cut.escaped(text), SECTION),
                asBlocks(section(block -> block.text(plainText(Cut.plain(text, SECTION)))))));
    }
}
