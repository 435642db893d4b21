package org.committeecycle.bot.stub;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewTitle;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Modals and Homes as the SDK's own client meets them. */
class ViewsTest {

    @AutoClose
    private final StubSlack stub = new StubSlack();

    private final SlackUser user = stub.user("U1");
    private final MethodsClient client = Clients.bot(stub);

    @Test
    void opensAModalOnceForATrigger() throws Exception {
        String trigger = trigger();

        ViewsOpenResponse opened = open(trigger, "first");

        assertThat(stub.openViews("U1")).singleElement().satisfies(modal -> {
            assertThat(modal.id()).isEqualTo(opened.getView().getId());
            assertThat(modal.words()).contains("first");
        });
        assertThat(open(trigger, "again").getError()).isEqualTo("exchanged_trigger_id");
        assertThat(open("never.issued", "x").getError()).isEqualTo("invalid_trigger_id");
    }

    @Test
    void opensNoModalForATriggerThatIsTooOld() throws Exception {
        stub.triggersLiveFor(Duration.ZERO);

        assertThat(open(trigger(), "late").getError()).isEqualTo("expired_trigger_id");
        assertThat(stub.views()).isEmpty();
    }

    @Test
    void changesAModalOnlyFromTheVersionItHas() throws Exception {
        View first = open(trigger(), "loading").getView();

        ViewsUpdateResponse updated = update(first.getId(), first.getHash(), "loaded");

        assertThat(updated.isOk()).isTrue();
        assertThat(stub.views()).singleElement().satisfies(modal -> assertThat(modal.words())
                .contains("loaded"));
        assertThat(update(first.getId(), first.getHash(), "late").getError()).isEqualTo("hash_conflict");
        assertThat(update("V999", null, "nowhere").getError()).isEqualTo("not_found");
    }

    @Test
    void changesNoModalThatWasClosed() throws Exception {
        View opened = open(trigger(), "closed soon").getView();

        user.submit(stub.openViews("U1").get(0), Map.of()).acknowledged().accept("");

        assertThat(stub.openViews("U1")).isEmpty();
        assertThat(update(opened.getId(), null, "late").getError()).isEqualTo("not_found");
    }

    @Test
    void stacksThreeModalsAndNoFourth() throws Exception {
        open(trigger(), "1");
        client.viewsPush(r -> r.triggerId(trigger()).view(modal("2")));
        client.viewsPush(r -> r.triggerId(trigger()).view(modal("3")));

        assertThat(client.viewsPush(r -> r.triggerId(trigger()).view(modal("4")))
                        .getError())
                .isEqualTo("push_limit_reached");
        assertThat(stub.openViews("U1")).hasSize(3);
        assertThat(stub.breaches()).extracting(Breach::error).containsExactly("push_limit_reached");
    }

    @Test
    void showsAHomeToOneUser() throws Exception {
        View home = view(v -> v.type("home").blocks(asBlocks(section(s -> s.text(plainText("Nothing to do"))))));

        String hash =
                client.viewsPublish(r -> r.userId("U1").view(home)).getView().getHash();

        assertThat(stub.home("U1").orElseThrow().words()).isEqualTo("Nothing to do");
        assertThat(stub.home("U2")).isEmpty();
        assertThat(client.viewsPublish(r -> r.userId("U1").view(home).hash(hash))
                        .isOk())
                .isTrue();
        assertThat(client.viewsPublish(r -> r.userId("U1").view(home).hash(hash))
                        .getError())
                .isEqualTo("hash_conflict");
    }

    private String trigger() {
        return user.command("help").payload().get("trigger_id").getAsString();
    }

    private ViewsOpenResponse open(String trigger, String text) throws IOException, SlackApiException {
        return client.viewsOpen(r -> r.triggerId(trigger).view(modal(text)));
    }

    private ViewsUpdateResponse update(String id, String hash, String text) throws IOException, SlackApiException {
        return client.viewsUpdate(r -> r.viewId(id).hash(hash).view(modal(text)));
    }

    private static View modal(String text) {
        return view(v -> v.type("modal")
                .title(viewTitle(t -> t.type("plain_text").text("A modal")))
                .blocks(asBlocks(section(s -> s.text(plainText(text))))));
    }
}
