package org.snitp.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.text.LocalizedText;

class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/raport.pdf",
                "http:www.example.org/docs/report_en.odt",
                "mailto:secretariat@example.org",
                "urn:isbn:9780000000002",
                "file:raport.pdf",
                "https://ro.wikipedia.org/wiki/Brașov?a=b#c",
                "doi:10.1000/182"
            })
    void thisIsAnAddress(String address) {
        assertThat(Pattern.matches(Address.PATTERN, address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "raport.pdf",
                "www.example.org",
                "//example.org/a",
                "https:",
                "C:\\rapoarte\\raport.pdf",
                "C:/rapoarte/raport.pdf",
                "https://example.org/raport anual.pdf",
                "https://example.org/a\u00a0b",
                "https://example.org/\"onclick=\"x",
                "https://example.org/<b>",
                " https://example.org/",
                "https://example.org/\n"
            })
    void thisIsNoAddress(String address) {
        assertThat(Pattern.matches(Address.PATTERN, address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "HTTPS://example.org/a", "mailto:a@example.org"})
    void thisIsFollowed(String address) {
        assertThat(Link.of(address).isFollowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "http:www.example.org/a",
                "https:///a",
                "mailto:/a",
                "urn:isbn:9780000000002"
            })
    void thisIsShownAndNotFollowed(String address) {
        assertThat(Link.of(address).isFollowed()).isFalse();
    }

    @Test
    void aLinkWithATitleIsMoreThanItsAddress() {
        Link alone = Link.of("https://example.org/a");

        assertThat(alone.isAddressAlone()).isTrue();
        assertThat(alone.withTitle(LocalizedText.of("Raport")).isAddressAlone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a.pdf | null | https://example.org/a.pdf",
                "Proces-verbal 12: https://example.org/a.pdf | Proces-verbal 12 | https://example.org/a.pdf",
                "Proces-verbal – http://example.org/a?b=c&d | Proces-verbal | http://example.org/a?b=c&d",
                " Raport  anual   HTTPS://example.org/a  | Raport  anual | HTTPS://example.org/a"
            },
            nullValues = "null")
    void aLineThatEndsWithAnAddressIsALink(String line, String title, String address) {
        assertThat(LinkLine.parse(line, "ro"))
                .contains(Link.of(address).withTitle(Optional.ofNullable(title).map(LocalizedText::of)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Registrul de evidență",
                "Vezi https://example.org/a.pdf.",
                "Raport (https://example.org/a.pdf)",
                "https://example.org/a.pdf, pagina 3",
                "mailto:secretariat@example.org",
                "javascript:alert(1)",
                "www.example.org/a.pdf"
            })
    void anyOtherLineIsAText(String line) {
        assertThat(LinkLine.parse(line, "ro")).isEmpty();
    }

    @Test
    void aLineMayHaveTheHashOfTheDocument() {
        String hash = "0F".repeat(32);
        Link link = Link.of("https://example.org/a")
                .withTitle(LocalizedText.of("Raport"))
                .withHash(hash);

        assertThat(LinkLine.parse("Raport https://example.org/a sha256:" + hash, "ro"))
                .contains(link);
        assertThat(LinkLine.of(link)).isEqualTo("Raport https://example.org/a sha256:" + hash);
        assertThat(LinkLine.parse("Raport https://example.org/a sha256:0f", "ro"))
                .isEmpty();
    }

    @Test
    @Timeout(5)
    void aVeryLongLineIsReadInTime() {
        assertThat(LinkLine.parse("a" + " :".repeat(1 << 20) + "b", "ro")).isEmpty();
        assertThat(LinkLine.parse("a" + " :".repeat(1 << 20) + " https://example.org/a", "ro"))
                .isPresent();
    }
}
