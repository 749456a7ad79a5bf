package org.snitp.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.strategy.LegalInstrument;
import org.snitp.model.text.LocalizedText;

/** What is a code and what is a web address, by their constraints. */
class CodeTest {

    private static final String MAX_LENGTH = "1234567890123456789012345678901234567890123456789012345678901234";

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void start() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.1.1", "OG1", "ECO 1.2.3", "9-7-1", "MD/OC", "ș", "1\u00a0a", "😀", MAX_LENGTH})
    void thisIsACode(String code) {
        assertThat(codeMessage(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "1\n",
                "\t1",
                "1\n2",
                "1\u0000",
                "1\u00002",
                "1\u0085",
                "1\u00852",
                "\u00a01",
                "1\u2028",
                "1\u3000",
                MAX_LENGTH + "5"
            })
    void thisIsNoCode(String code) {
        assertThat(codeMessage(code)).isEqualTo("must be a code: 1 to 64 characters, without white space at its ends");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a", "https://legislatie.just.ro/Public/DetaliiDocument/31881?a=b#c"})
    void thisIsAWebAddress(String url) {
        assertThat(urlMessage(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "http://", "www.mai.gov.ro", "ftp://a", "javascript:alert(1)", "https://a b", " https://a"})
    void thisIsNoWebAddress(String url) {
        assertThat(urlMessage(url)).isEqualTo("must be a web address that starts with http:// or https://");
    }

    @Test
    void aMegabyteIsCheckedInBoundedTime() {
        String spaces = "1" + " ".repeat(1 << 20);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(codeMessage(spaces)).isNotEmpty();
            assertThat(urlMessage("https://a" + spaces)).isNotEmpty();
            assertThat(validator.validate(LocalizedText.of(" ".repeat(1 << 20), spaces)))
                    .hasSize(1);
        });
    }

    private static String codeMessage(String id) {
        return message(Abbreviation.builder().id(id).name(LocalizedText.of("a")).build());
    }

    private static String urlMessage(String url) {
        return message(
                LegalInstrument.builder().title(LocalizedText.of("a")).url(url).build());
    }

    private static String message(Object object) {
        return validator.validate(object).stream()
                .map(violation -> violation.getMessage())
                .reduce("", String::concat);
    }
}
