package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutTest {

    @Test
    void whatFitsStays() {
        assertThat(Cut.plain("Edit the paper", 14)).isEqualTo("Edit the paper");
        assertThat(Cut.mrkdwn("a <https://example.org|link>", 28)).isEqualTo("a <https://example.org|link>");
    }

    @Test
    void aTextEndsWithAWholeWord() {
        assertThat(Cut.plain("Edit the paper of the Committee", 24)).isEqualTo("Edit the paper of the…");
        assertThat(Cut.plain("Edit the paper of the Committee", 22)).isEqualTo("Edit the paper of the…");
        assertThat(Cut.plain("Edit the paper of the Committee", 21)).isEqualTo("Edit the paper of…");
    }

    @Test
    void aWordThatAloneIsTooLongIsCutWhereItMustBe() {
        assertThat(Cut.plain("A Donaudampfschifffahrtsgesellschaft", 12)).isEqualTo("A Donaudamp…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "👩🏽‍💻", "🇨🇭", "e\u0301", "កា"})
    void noSignOfAnyScriptIsCutInTwo(String sign) {
        for (int before = 0; before < 12; before++) {
            String text = "x".repeat(before) + sign.repeat(10);
            String cut = Cut.plain(text, 12);
            assertThat(cut).hasSizeLessThanOrEqualTo(12).endsWith("…");
            assertThat(cut.substring(before, cut.length() - 1).replace(sign, ""))
                    .isEmpty();
        }
    }

    @Test
    void noLinkDateOrEntityIsCutInTwo() {
        String text = "Until <!date^1742203800^{date}|17 March 2025>, see <https://example.org/a b|the text> &amp; ask";
        for (int longest = 2; longest < text.length(); longest++) {
            String cut = Cut.mrkdwn(text, longest);
            assertThat(cut).hasSizeLessThanOrEqualTo(longest).endsWith("…");
            assertThat(cut.chars().filter(c -> c == '<').count())
                    .isEqualTo(cut.chars().filter(c -> c == '>').count());
            assertThat(cut).doesNotMatch(".*&(amp|am|a)?…");
        }
    }

    @Test
    void aLongTextComesInPiecesThatTogetherSayAll() {
        String text = "first line\nsecond line\nthird line with <https://example.org|a link> and &amp; so on";
        List<String> pieces = Cut.pieces(text, 40);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(40));
        assertThat(pieces).startsWith("first line\nsecond line");
        assertThat(String.join(" ", pieces).replace('\n', ' ')).isEqualTo(text.replace('\n', ' '));
    }

    @Test
    void evenALinkLongerThanAPieceEnds() {
        assertThat(Cut.pieces("<" + "😀".repeat(50) + ">", 10))
                .allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(10));
        assertThat(Cut.pieces("", 10)).isEmpty();
    }

    @Test
    void escapedTextCallsNobody() {
        assertThat(Cut.escaped("<!channel> & <@U1>")).isEqualTo("&lt;!channel&gt; &amp; &lt;@U1&gt;");
    }
}
