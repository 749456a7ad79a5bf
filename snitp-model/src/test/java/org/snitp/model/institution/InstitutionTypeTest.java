package org.snitp.model.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionTypeTest {

    @Test
    void aKnownCodeStandsForTheConstant() {
        assertThat(InstitutionType.of("local-authority")).isSameAs(InstitutionType.LOCAL_AUTHORITY);
        assertThat(InstitutionType.LOCAL_AUTHORITY.known()).contains(InstitutionType.Known.LOCAL_AUTHORITY);
        assertThat(InstitutionType.LOCAL_AUTHORITY).hasToString("local-authority");
    }

    @Test
    void anotherCodeIsATypeOfItsOwn() {
        InstitutionType church = InstitutionType.of("church");

        assertThat(church.code()).isEqualTo("church");
        assertThat(church.known()).isEmpty();
        assertThat(church)
                .isEqualTo(InstitutionType.of("church"))
                .hasSameHashCodeAs(InstitutionType.of("church"))
                .isNotEqualTo(InstitutionType.of("Church"))
                .isNotEqualTo(InstitutionType.OTHER);
    }

    @Test
    void everyKnownKindHasItsType() {
        assertThat(InstitutionType.allKnown())
                .isEqualTo(Arrays.stream(InstitutionType.Known.values())
                        .map(InstitutionType::of)
                        .toList())
                .doesNotHaveDuplicates()
                .hasSize(InstitutionType.Known.values().length);
        assertThat(InstitutionType.allKnown())
                .allSatisfy(type -> assertThat(InstitutionType.of(type.known().orElseThrow()))
                        .isSameAs(InstitutionType.of(type.code())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " church", "church ", "a\tb", "7", "7 churches", "-", "?", "{x}"})
    void whatIsNoWordIsNoType(String text) {
        assertThat(InstitutionType.isCode(text)).isFalse();
        assertThatThrownBy(() -> InstitutionType.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a type of institution: \"" + text + "\"");
    }

    @Test
    void aCodeHasAtMost64Characters() {
        assertThat(InstitutionType.isCode("ș".repeat(64))).isTrue();
        assertThat(InstitutionType.isCode("ș".repeat(65))).isFalse();
    }
}
