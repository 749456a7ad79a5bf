package org.snitp.io.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Texts from documents stay texts in HTML. */
class HtmlElementTest {

    private static String html(HtmlElement element) {
        StringBuilder html = new StringBuilder();
        element.write(html);
        return html.toString();
    }

    @ParameterizedTest
    @FieldSource("org.snitp.io.internal.page.Hostile#TEXTS")
    void noTextEndsWhatItStandsIn(String hostile) {
        String html = html(HtmlElement.of("span").with("title", hostile).text(hostile));

        assertThat(html).startsWith("<span title=\"").endsWith("</span>");
        String inside = html.substring("<span title=\"".length(), html.length() - "</span>".length());
        assertThat(inside.split("\">", -1))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part).doesNotContain("<", ">", "\"", "'"));
    }

    @Test
    void everySignOfMarkupIsEscaped() {
        assertThat(html(HtmlElement.of("b").text("<a href=\"x\">&amp;'")))
                .isEqualTo("<b>&lt;a href=&quot;x&quot;&gt;&amp;amp;&#39;</b>");
    }

    @Test
    void whatCannotBeSeenIsShown() {
        assertThat(html(HtmlElement.of("b").text(Hostile.INVISIBLE))).isEqualTo("<b>a�b�c�d�[31me�f�g</b>");
    }

    @Test
    void aNameIsNeverTakenFromAText() {
        assertThatThrownBy(() -> HtmlElement.of("img src=x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HtmlElement.of("p").with("on click", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HtmlElement.style("</style>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnchorIsPlainAndDifferentForDifferentCodes() {
        assertThat(HtmlWriter.anchor("i-1.1.1-1")).isEqualTo("i-1.1.1-1");
        assertThat(HtmlWriter.anchor("ECO 1\"><x"))
                .isEqualTo("ECO_20_1_22__3e__3c_x")
                .doesNotContain(" ");
        assertThat(HtmlWriter.anchor("a_b")).isNotEqualTo(HtmlWriter.anchor("a b"));
    }
}
