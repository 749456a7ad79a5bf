package org.snitp.io.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;

/** What is said of numbers that the author of a plan, or of measurements, does not write as the format has them. */
class NumbersInPlansTest {

    private static final String HEAD = """
            schema: snitp/1
            kind: Strategy
            id: S
            title: {ro: S}
            horizon: 2024/2028
            generalObjectives:
              - {code: "1", title: {ro: O}}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: MA, type: ministry, name: {ro: Ministerul Alfa}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: P
            strategy: S
            period: 2024/2026
            actions:
              - code: "1.1"
                title: {ro: Plantarea de arbori}
                responsible: [MA]
                results: [{ro: R}]
                implementation: [permanent]
                evaluation: [annual]
            """;

    private static final String TARGET = """
                indicators:
                  - id: 1.1-1
                    name: {ro: Arbori plantați}
                    measure: {type: %s, unit: {ro: arbori}}
                    targets: [{period: 2026, value: %s}]
            """;

    private static final String BASELINE = """
                indicators:
                  - id: 1.1-1
                    name: {ro: Arbori plantați}
                    measure: {type: percentage, unit: {ro: "%%"}}
                    baseline: {period: 2023, value: %s}
                    targets: [{period: 2026, value: 50}]
            """;

    private static List<String> told(String text) {
        return Snitp.read(text, "plan.yaml").diagnostics(Severity.WARNING).stream()
                .map(found -> found.code().getId() + " " + found.message(Locale.ENGLISH)
                        + found.suggestion().map(hint -> " ?" + hint).orElse(""))
                .toList();
    }

    private static List<String> target(String type, String value) {
        return told(HEAD + TARGET.formatted(type, value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            percentage | 95%           | a text: "95%" has its unit in it. Write 95 as the value; the unit, %, stands in the measure. ?95
            percentage | '"95,5 %"'    | a text: "95,5 %" has its unit in it. Write 95.5 as the value; the unit, %, stands in the measure. ?95.5
            ratio      | 5/10          | a text: "5/10" is a fraction. Write its result as the value: 0.5, or 50 where the unit is %. What is divided by what stands in the measure, as "numerator" and "denominator".
            percentage | 1 din 3       | a text: "1 din 3" is a fraction. Write its result as the value: 0.3333, or 33.33 where the unit is %. What is divided by what stands in the measure, as "numerator" and "denominator".
            count      | '{min: 5, max: 10}' | an object. A range stands in the target itself: write "kind: between", "min: 5" and "max: 10" in place of the value.
            count      | '{"min":5,"max":10.5}' | an object. A range stands in the target itself: write "kind: between", "min: 5" and "max: 10.5" in place of the value.
            count      | '[5, 10]'     | a list. A range stands in the target itself: write "kind: between", "min: 5" and "max: 10" in place of the value.
            count      | '[5, 10, 15]' | a list. A range stands in the target itself: "kind: between", "min" and "max" in place of the value. Several values are several targets, each with its period.
            count      | '{from: 5}'   | an object. A range stands in the target itself: "kind: between", "min" and "max" in place of the value. Several values are several targets, each with its period.
            """)
    void whatATargetCanSayIsSaidWithItsFields(String type, String value, String said) {
        assertThat(target(type, value)).contains("SNITP-203 Expected a number, found " + said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40%       | a text: "40%" has its unit in it. Write 40 as the value; the unit, %, stands in the measure. ?40
            2/5       | a text: "2/5" is a fraction. Write its result as the value: 0.4, or 40 where the unit is %. What is divided by what stands in the measure, as "numerator" and "denominator".
            '[1, 2]'  | a list. A baseline has one value; several are a list "baselines", each with its period or its "dimensions".
            '{a: 1}'  | an object. A baseline has one value; several are a list "baselines", each with its period or its "dimensions".
            """)
    void whatABaselineCanSayIsSaidWithItsFields(String value, String said) {
        assertThat(told(HEAD + BASELINE.formatted(value))).contains("SNITP-203 Expected a number, found " + said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40%       | a text: "40%" has its unit in it. Write 40 as the value; the unit, %, stands in the measure. ?40
            2/5       | a text: "2/5" is a fraction. Write "numerator: 2" and "denominator: 5" in place of the value.
            '[1, 2]'  | a list. A figure has one value; parts of a breakdown are measurements with "dimensions".
            """)
    void whatAFigureCanSayIsSaidWithItsFields(String value, String said) {
        assertThat(told("""
                schema: snitp/1
                kind: MeasurementSet
                id: M
                plan: P
                measurements:
                  - {indicator: 1.1-1, period: 2025, reportedOn: 2026-01-10, value: %s}
                """.formatted(value))).contains("SNITP-203 Expected a number, found " + said);
    }

    @Test
    void afterAnObjectInsideATargetItsValueIsStillThatOfATarget() {
        assertThat(told(HEAD + """
                    indicators:
                      - id: 1.1-1
                        name: {ro: Arbori plantați}
                        measure: {type: count, unit: {ro: arbori}}
                        targets:
                          - {period: 2026, supersededBy: {act: {ro: HG 1}, date: 2025-01-01}, value: 5-10}
                """))
                .contains(
                        "SNITP-203 Expected a number, found a text: \"5-10\" is a range. Write \"kind: between\", \"min: 5\" and"
                                + " \"max: 10\" in place of the value.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            percentage | '">= 95%"'          | ">= 95%" is a bound. Write 95 as the value and "kind: at-least" beside it.
            percentage | '"≥95"'             | "≥95" is a bound. Write 95 as the value and "kind: at-least" beside it.
            percentage | '"Cel puțin 95,5 %"' | "Cel puțin 95,5 %" is a bound. Write 95.5 as the value and "kind: at-least" beside it.
            percentage | min. 80             | "min. 80" is a bound. Write 80 as the value and "kind: at-least" beside it.
            count      | at least 1.200      | "at least 1.200" is a bound. Write 1200 as the value and "kind: at-least" beside it.
            amount     | cel mult 1.200      | "cel mult 1.200" is a bound. Write 1.2 / 1200 as the value and "kind: at-most" beside it.
            mean       | '"<= 8"'            | "<= 8" is a bound. Write 8 as the value and "kind: at-most" beside it.
            mean       | pana la 8           | "pana la 8" is a bound. Write 8 as the value and "kind: at-most" beside it.
            mean       | '"< 8"'             | "< 8" is a bound. Write 8 as the value, or the next one that is allowed if 8 itself is not, and "kind: at-most" beside it.
            count      | peste 100           | "peste 100" is a bound. Write 100 as the value, or the next one that is allowed if 100 itself is not, and "kind: at-least" beside it.
            """)
    void aBoundHasAFieldOfItsOwn(String type, String value, String said) {
        assertThat(target(type, value)).contains("SNITP-203 Expected a number, found a text: " + said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mean       | 5-10                | "5-10" is a range. Write "kind: between", "min: 5" and "max: 10" in place of the value.
            percentage | '"80 – 95,5 %"'     | "80 – 95,5 %" is a range. Write "kind: between", "min: 80" and "max: 95.5" in place of the value.
            mean       | între 5 și 10       | "între 5 și 10" is a range. Write "kind: between", "min: 5" and "max: 10" in place of the value.
            count      | between 1.200 and 2.500 | "between 1.200 and 2.500" is a range. Write "kind: between", "min: 1200" and "max: 2500" in place of the value.
            """)
    void aRangeHasFieldsOfItsOwn(String type, String value, String said) {
        assertThat(target(type, value)).contains("SNITP-203 Expected a number, found a text: " + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"> x\"", "la 95", "\">= 90 <= 95\"", "minimum", "cel puțin 5 lecții", "subsol 5 x"})
    void whatIsNoBoundOfANumberIsATextAsBefore(String value) {
        assertThat(target("count", value)).contains("SNITP-203 Expected a number, found a text.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count      | 1.200.000        | SNITP-203 Expected a number, found a text. ?1200000
            count      | 3 400 000        | SNITP-203 Expected a number, found a text. ?3400000
            count      | 3\u00A0400\u00A0000 | SNITP-203 Expected a number, found a text. ?3400000
            amount     | 3\u2009400       | SNITP-203 Expected a number, found a text. ?3400
            amount     | 3'400'000        | SNITP-203 Expected a number, found a text. ?3400000
            percentage | 90%              | SNITP-203 Expected a number, found a text: "90%" has its unit in it. Write 90 as the value; the unit, %, stands in the measure. ?90
            mean       | '5,2'            | SNITP-203 Expected a number, found a text. ?5.2
            count      | '5,2'            | SNITP-203 Expected a number, found a text.
            count      | '4,500'          | SNITP-203 Expected a number, found a text. ?4500
            count      | '"4.500"'        | SNITP-203 Expected a number, found a text. ?4500
            percentage | '12,345'         | SNITP-203 Expected a number, found a text. ?12.3450
            amount     | '"20.000"'       | SNITP-203 Expected a number, found a text: "20.000" can be read as 20 and as 20000. Write 20 or 20000.
            amount     | '"20"'           | SNITP-203 Expected a number, found a text. ?20
            amount     | (5)              | SNITP-203 Expected a number, found a text: "(5)" is -5 to an accountant. Write -5 or 5.
            count      | 20.000           | SNITP-371 20.000 can be read as 20 and as 20000. Write 20 or 20000.
            amount     | 3.400            | SNITP-371 3.400 can be read as 3.4 and as 3400. Write 3.4 or 3400.
            count      | 4.500            | SNITP-357 4.500 is no whole number, but the indicator counts. ?4500
            mean       | 46.125           | SNITP-372 46.125 has three decimals, and may be 46125. Write 46.1250 or 46125.
            """)
    void aTargetThatIsNotWrittenAsANumberIsAskedAbout(String type, String value, String expected) {
        boolean quoted = value.startsWith("\"") || value.indexOf(',') < 0;

        assertThat(target(type, quoted ? value : "\"" + value + "\"")).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "count, 20",
        "count, 20.0",
        "count, 20.0000",
        "amount, 20000",
        "amount, 2500.125",
        "percentage, 12.345",
        "mean, 46.1250",
        "mean, 0.475"
    })
    void aNumberWithOneReadingIsTaken(String type, String value) {
        assertThat(target(type, value)).noneMatch(told -> told.matches("SNITP-(203|357|371|372).*"));
    }

    @Test
    void aBudgetIsAskedAboutAsWell() {
        assertThat(told(HEAD + "    budget: {amount: 250.000, currency: RON, source: {ro: B}}\n"))
                .contains("SNITP-371 250.000 can be read as 250 and as 250000. Write 250 or 250000.");
        assertThat(told(HEAD + "    budget: {amount: 1.200.000, currency: RON, source: {ro: B}}\n"))
                .contains("SNITP-203 Expected a number, found a text. ?1200000");
    }

    @Test
    void whatOneIndicatorCountsIsNotSaidOfTheNext() {
        String next = """
                      - id: 1.1-2
                        name: {ro: Hectare}
                        targets: [{period: 2026, value: "4,500"}]
                """;

        assertThat(told(HEAD + TARGET.formatted("count", "7") + next))
                .contains(
                        "SNITP-203 Expected a number, found a text: \"4,500\" can be read as 4.5 and as 4500. Write 4.5 or"
                                + " 4500.");
    }

    @Test
    void itIsSaidInRomanianToo() {
        assertThat(Snitp.read(HEAD + TARGET.formatted("amount", "20.000"), "plan.yaml")
                        .diagnostics(Severity.ERROR))
                .extracting((Diagnostic found) -> found.message(Locale.forLanguageTag("ro")))
                .containsExactly("20.000 se poate citi ca 20 și ca 20000. Scrieți 20 sau 20000.");
    }

    @Test
    void jsonIsReadAlike() {
        assertThat(Snitp.read("""
                        {"schema": "snitp/1", "kind": "MeasurementSet", "id": "m", "plan": "P", "measurements": [
                          {"indicator": "1.1-1", "period": "2025", "value": "3 400 000"},
                          {"indicator": "1.1-1", "period": "2026", "value": "1,234"}]}
                        """, "m.json").diagnostics(Severity.ERROR))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "m.json:2:53: error SNITP-203: measurements m: Expected a number, found a text. Did you mean 3400000?",
                        "m.json:3:53: error SNITP-203: measurements m: Expected a number, found a text: \"1,234\" can be read as"
                                + " 1.2340 and as 1234. Write 1.2340 or 1234.");
    }
}
