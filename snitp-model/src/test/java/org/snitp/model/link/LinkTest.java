package org.snitp.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
