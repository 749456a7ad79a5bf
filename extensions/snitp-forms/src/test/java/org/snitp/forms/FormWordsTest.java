package org.snitp.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.SampleForms.EN;
import static org.snitp.forms.SampleForms.RO;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.plan.ActionState;

class FormWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyHeadIsRecognisedInEitherLanguage(FormColumn column) {
        assertThat(FormColumn.ofHead(column.toString(RO))).contains(column);
        assertThat(FormColumn.ofHead(column.toString(EN))).contains(column);
        assertThat(FormColumn.ofHead("  " + column.toString(RO).toUpperCase(RO) + "\u00A0"))
                .contains(column);
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelIsRecognisedInEitherLanguage(PreambleField field) {
        assertThat(PreambleField.ofLabel(field.toString(RO))).contains(field);
        assertThat(PreambleField.ofLabel(field.toString(EN))).contains(field);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfDeliveryIsRecognisedInEitherLanguage(DeliveryState state) {
        assertThat(FormWords.delivery(FormWords.delivery(state, RO))).contains(state);
        assertThat(FormWords.delivery(FormWords.delivery(state, EN))).contains(state);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAnActionIsRecognisedInEitherLanguage(ActionState state) {
        assertThat(FormWords.state(FormWords.state(state, RO))).contains(state);
        assertThat(FormWords.state(FormWords.state(state, EN))).contains(state);
    }

    @ParameterizedTest
    @EnumSource
    void everyObservationStatusIsRecognisedInEitherLanguageAndByItsCode(ObservationStatus status) {
        assertThat(FormWords.observationStatus(FormWords.observationStatus(status, RO)))
                .contains(status);
        assertThat(FormWords.observationStatus(FormWords.observationStatus(status, EN)))
                .contains(status);
        assertThat(FormWords.observationStatus(status.sdmxCode())).contains(status);
    }

    @Test
    void lettersThatAnotherProgramHasSpoiltAreRecognised() {
        assertThat(FormColumn.ofHead("Masura corectiva")).contains(FormColumn.CORRECTIVE_MEASURE);
        assertThat(FormColumn.ofHead("ac\u0163iune")).contains(FormColumn.ACTION);
        assertThat(FormColumn.ofHead("Numa\u0306ra\u0306tor")).contains(FormColumn.NUMERATOR);
        assertThat(FormWords.delivery("In lucru")).contains(DeliveryState.IN_PROGRESS);
    }

    @Test
    void whatIsNoWordOfAFormMeansNothing() {
        assertThat(FormColumn.ofHead("")).isEmpty();
        assertThat(FormColumn.ofHead("Valori")).isEmpty();
        assertThat(PreambleField.ofLabel("Planul")).isEmpty();
        assertThat(FormWords.delivery("gata")).isEmpty();
        assertThat(FormWords.state("gata")).isEmpty();
        assertThat(FormWords.observationStatus("sigură")).isEmpty();
        assertThat(FormWords.yesOrNo("poate")).isEmpty();
        assertThat(FormWords.isTitle("Raport")).isFalse();
        assertThat(FormWords.isSheet("Sheet1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"da, true", "DA, true", "yes, true", "nu, false", "No, false"})
    void yesAndNoAreRecognisedInEitherLanguage(String word, boolean yes) {
        assertThat(FormWords.yesOrNo(word)).contains(yes);
        assertThat(FormWords.yesOrNo(FormWords.yesOrNo(yes, RO))).contains(yes);
        assertThat(FormWords.yesOrNo(FormWords.yesOrNo(yes, EN))).contains(yes);
    }

    @ParameterizedTest
    @CsvSource({"ro: virgulă zecimală, ro", "en: decimal point, en", "RO, ro", "ro – virgulă, ro"})
    void theLanguageOfNumbersIsTheFirstWord(String text, String language) {
        assertThat(FormWords.numbers(text)).contains(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de: Komma", "decimal point", "romanian"})
    void noOtherLanguageOfNumbersIsGuessed(String text) {
        assertThat(FormWords.numbers(text)).isEmpty();
    }

    @Test
    void titlesAndSheetsAreRecognisedInEitherLanguage() {
        for (Locale locale : List.of(RO, EN)) {
            assertThat(FormWords.isTitle(FormWords.title(locale))).isTrue();
            assertThat(FormWords.isSheet(FormWords.sheet(locale))).isTrue();
            assertThat(FormWords.numbers(FormWords.numbers(locale))).contains(locale);
        }
    }

    @Test
    void noTwoHeadsAndNoTwoLabelsAreAlike() {
        for (Locale locale : List.of(RO, EN)) {
            assertUnlike(Arrays.stream(FormColumn.values()).map(column -> column.toString(locale)));
            assertUnlike(Arrays.stream(PreambleField.values()).map(field -> field.toString(locale)));
        }
    }

    private static void assertUnlike(Stream<String> words) {
        Set<String> seen = new HashSet<>();
        assertThat(words.map(FormWords::fold)).allMatch(seen::add);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        ResourceBundle english = ResourceBundle.getBundle("org.snitp.forms.messages", Locale.ROOT);
        ResourceBundle romanian = ResourceBundle.getBundle("org.snitp.forms.messages", RO);
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(romanian.getString(key)).isNotBlank());
        assertThat(english.keySet())
                .filteredOn(key -> romanian.getString(key).equals(english.getString(key)))
                .containsExactlyInAnyOrder("total", "preamble.PLAN", "column.INDICATOR", "instructions.zero");
    }
}
