package org.snitp.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {

    @ParameterizedTest
    @CsvSource({
        "0, FEW, OTHER",
        "1, ONE, ONE",
        "-1, ONE, ONE",
        "2, FEW, OTHER",
        "19, FEW, OTHER",
        "20, OTHER, OTHER",
        "99, OTHER, OTHER",
        "100, OTHER, OTHER",
        "101, FEW, OTHER",
        "119, FEW, OTHER",
        "120, OTHER, OTHER",
        "1000, OTHER, OTHER",
        "1001, FEW, OTHER",
        "9223372036854775807, FEW, OTHER"
    })
    void followsTheUnicodeCldr(long number, PluralForm romanian, PluralForm english) {
        assertThat(PluralForm.of(number, Locale.forLanguageTag("ro"))).isEqualTo(romanian);
        assertThat(PluralForm.of(number, Locale.forLanguageTag("ro-MD"))).isEqualTo(romanian);
        assertThat(PluralForm.of(number, Locale.ENGLISH)).isEqualTo(english);
        assertThat(PluralForm.of(number, Locale.ROOT)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"ONE, one", "FEW, few", "OTHER, other"})
    void isNamedAsTheKeysOfTextsEnd(PluralForm form, String term) {
        assertThat(form.term()).isEqualTo(term);
    }
}
