package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.committeecycle.bot.stub.SlackAnswer;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.ApprovalStore;

/** Questions that an operator puts to all delegates, and their presses, whichever of two servers is there for them. */
final class Asking {

    private final TwoNodes nodes;

    Asking(TwoNodes nodes) {
        this.nodes = nodes;
    }

    /** Asks; answers the approval's id. */
    String ask(String question) {
        nodes.desk.type("approval open '%s' --rule all --period '5 working days'".formatted(question));
        return "A-" + nodes.number("select last_number from number_series where series = 'approval'");
    }

    /** Asks, waits until everybody is told, and has everybody agree at a server that runs; answers the approval's id. */
    String decided(String question) {
        String id = ask(question);
        nodes.until(question, () -> nodes.delegates.stream()
                .allMatch(delegate -> asked(delegate, question).size() == 1));
        agree(question, nodes.first.isAlive() ? nodes.first : nodes.second).forEach(CompletableFuture::join);
        return id;
    }

    /** All delegates press at the same moment. */
    List<CompletableFuture<SlackAnswer>> agree(String question, Node node) {
        return nodes.delegates.stream()
                .map(delegate -> delegate.press(asked(delegate, question).get(0), "Agree"))
                .map(press -> CompletableFuture.supplyAsync(() -> send(press, node)))
                .toList();
    }

    /** Whoever gets no answer presses again, and Slack finds the other server. */
    private SlackAnswer send(SlackRequest press, Node node) {
        try {
            return press.sendTo(node.url());
        } catch (UncheckedIOException died) {
            return press.sendTo(nodes.other(node).url());
        }
    }

    /** The messages in which this delegate reads those words. */
    List<Surface> asked(SlackUser delegate, String words) {
        return nodes.stub.directMessages(delegate.id()).stream()
                .filter(message -> message.words().contains(words))
                .toList();
    }

    int positions(String approval) {
        return nodes.number("select count(*) from approval_position where approval = ?", approval);
    }

    /** Each delegate has one position, and they have one outcome. */
    void assertDecidedOnce(String approval) {
        assertThat(positions(approval)).as(approval).isEqualTo(nodes.delegates.size());
        assertThat(nodes.number("select count(*) from approval where id = ? and outcome = 'ADOPTED'", approval))
                .as(approval)
                .isEqualTo(1);
        List<String> audited = nodes.audited(Subject.of(Subject.Kind.APPROVAL, approval));
        assertThat(audited).filteredOn(words -> words.endsWith("agrees")).hasSameSizeAs(nodes.delegates);
        assertThat(audited)
                .containsOnlyOnce(nodes.desk
                        .bean(ApprovalStore.class)
                        .find(approval)
                        .orElseThrow()
                        .result());
    }
}
