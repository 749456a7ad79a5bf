package org.snitp.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.SampleForms.EN;
import static org.snitp.forms.SampleForms.RO;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.dimension.Dimension;
import org.snitp.testkit.Fixtures;

class BreakdownTest {

    private static final Breakdown PERSONS =
            Breakdown.of(SampleForms.form("AG", "2025").rows().get(0).indicator());

    private static Map<String, String> cell(String... pairs) {
        Map<String, String> cell = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            cell.put(pairs[i], pairs[i + 1]);
        }
        return cell;
    }

    private static Breakdown of(Dimension... dimensions) {
        return Breakdown.of(Fixtures.indicator("1", "exemplu").withDisaggregation(dimensions));
    }

    @Test
    void saysInWordsWhatAFigureIsBrokenDownTo() {
        assertThat(PERSONS.text(Map.of(), RO)).isEqualTo("Total");
        assertThat(PERSONS.text(Map.of("sex", "f"), RO)).isEqualTo("Sex: feminin");
        assertThat(PERSONS.text(cell("age", "minor", "sex", "f"), RO)).isEqualTo("Vârstă: minori; Sex: feminin");
        assertThat(PERSONS.text(cell("sex", "f", "age", "minor"), EN)).isEqualTo("Sex: female; Age: minors");
        assertThat(PERSONS.text(Map.of("county", "CJ"), RO)).isEqualTo("county: CJ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sex: feminin; Vârstă: minori",
                "Sex: female; Age: minors",
                "SEX:  FEMININ;  varsta: minori ",
                "sex: f; age: minor",
                "Sex: female; Vârstă: minori"
            })
    void readsItBackInEitherLanguage(String text) {
        assertThat(PERSONS.read(text)).contains(Map.of("sex", "f", "age", "minor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sex",
                "Sex: ",
                "Sex: altul",
                "Sex: feminin; ",
                "Sex: feminin; Sex: masculin",
                "Sex: feminin, Vârstă: minori",
                "Județ: CJ"
            })
    void whatIsNoBreakdownOfTheIndicatorIsNotRead(String text) {
        assertThat(PERSONS.read(text)).isEmpty();
    }

    @Test
    void theTotalIsReadInEitherLanguage() {
        assertThat(PERSONS.read(" total ")).contains(Map.of());
    }

    @Test
    void equalNamesAreToldApartByTheirIds() {
        Breakdown twins = of(
                Fixtures.dimension("a", "Vârsta", Fixtures.category("1", "mic"), Fixtures.category("2", "MIC")),
                Fixtures.dimension("b", "vârstă", Fixtures.category("1", "mic")),
                Fixtures.dimension("c", "Varstă", Fixtures.category("1", "mic")));
        assertThat(twins.text(Map.of("a", "1"), RO)).isEqualTo("Vârsta (a): mic (1)");
        assertThat(twins.text(Map.of("b", "1"), RO)).isEqualTo("vârstă (b): mic");
        Stream.of(Map.of("a", "1"), Map.of("a", "2"), Map.of("b", "1"), Map.of("c", "1"))
                .forEach(cell -> assertThat(twins.read(twins.text(cell, RO))).contains(cell));
    }

    @Test
    void namesMayHoldWhatStandsBetweenParts() {
        Breakdown odd = of(
                Fixtures.dimension(
                        "a",
                        "A",
                        Fixtures.category("1", "x"),
                        Fixtures.category("2", "x; B: y"),
                        Fixtures.category("3", "x; B")),
                Fixtures.dimension("b", "B", Fixtures.category("1", "y"), Fixtures.category("2", "y; C")));
        for (Map<String, String> cell : Arrays.asList(
                Map.of("a", "3"), Map.of("a", "2", "b", "2"), Map.of("b", "2"), cell("a", "3", "b", "1"))) {
            assertThat(odd.read(odd.text(cell, RO))).contains(cell);
        }
    }
}
