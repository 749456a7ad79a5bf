package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Recurrence;

class SmartWordingTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = SmartWording.class.getResourceAsStream(file)) {
            assertThat(stream).isNotNull();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> expectedKeys() {
        Set<String> keys = new HashSet<>(Set.of("note"));
        for (String column : List.of(
                "criterion",
                "verdict",
                "findings",
                "remedy",
                "id",
                "indicator",
                "group",
                "indicators",
                "aspect",
                "asked")) {
            keys.add("column." + column);
        }
        for (SmartCode code : SmartCode.values()) {
            keys.add("evidence." + code);
            if (AspectFinding.of(code).isGap()) {
                keys.add("remedy." + code);
            }
        }
        Stream.<Enum<?>[]>of(
                        Criterion.values(),
                        Verdict.values(),
                        AspectState.values(),
                        Aspect.values(),
                        MeasureType.values(),
                        Direction.values(),
                        Accumulation.values(),
                        IndicatorLevel.values(),
                        Recurrence.values(),
                        OpenTiming.values())
                .flatMap(Arrays::stream)
                .forEach(term -> keys.add("term." + term.getDeclaringClass().getSimpleName() + "." + term.name()));
        return keys;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesHaveEveryTextAndNoOther() throws IOException {
        assertThat(texts("messages.properties").stringPropertyNames()).isEqualTo(expectedKeys());
        assertThat(texts("messages_ro.properties").stringPropertyNames()).isEqualTo(expectedKeys());
    }

    @Test
    void noTextIsBlankAndRomanianHasCommaBelowLettersInNfc() throws IOException {
        assertThat(texts("messages.properties").values()).allMatch(text -> !((String) text).isBlank());
        assertThat(texts("messages_ro.properties").values())
                .allMatch(text -> !((String) text).isBlank())
                .noneMatch(text -> ((String) text).matches(".*[şţŞŢ].*"))
                .allMatch(text -> Normalizer.isNormalized((String) text, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesUseTheSameArguments(SmartCode code) throws IOException {
        Properties english = texts("messages.properties");
        Properties romanian = texts("messages_ro.properties");

        for (String kind : List.of("evidence.", "remedy.")) {
            assertThat(placeholders(romanian.getProperty(kind + code, "")))
                    .isEqualTo(placeholders(english.getProperty(kind + code, "")));
        }
    }

    @Test
    void noSentenceOfAnAssessmentIsLeftWithAPlaceholder() {
        List<IndicatorAssessment> assessments = Stream.concat(
                        Stream.of(Given.FULL, Given.BARE, Given.named("Ghid și plan")),
                        Arrays.stream(MeasureType.values()).map(Given::of))
                .map(Given::assess)
                .toList();

        assertThat(assessments)
                .flatExtracting(IndicatorAssessment::criteria)
                .flatExtracting(CriterionAssessment::findings)
                .allSatisfy(finding -> {
                    assertThat(finding.evidence(Given.RO)).doesNotContain("{", "}");
                    assertThat(finding.evidence(Given.EN)).doesNotContain("{", "}");
                    assertThat(finding.remedy(Given.RO).isPresent()).isEqualTo(finding.isGap());
                });
    }

    @Test
    void whatAPlanSaysIsNeverTakenForAPlaceholder() {
        AspectFinding finding = Given.assess(Given.named("Lecții {second}; cursuri {first}"))
                .of(Aspect.SUBJECT)
                .orElseThrow();

        assertThat(finding.evidence(Given.EN))
                .isEqualTo("The name seems to count several things: “Lecții {second}” and “cursuri {first}”.");
    }

    @Test
    void anyLanguageButRomanianIsAnsweredInEnglish() {
        AspectFinding unit = Given.assess(Given.FULL).of(Aspect.UNIT).orElseThrow();

        assertThat(unit.evidence(Given.RO)).isEqualTo("Unitate de măsură: lecții.");
        assertThat(unit.evidence(Given.EN)).isEqualTo("Unit: lessons.");
        assertThat(unit.evidence(Locale.FRENCH)).isEqualTo("Unit: lessons.");
        assertThat(unit.evidence(Locale.ROOT)).isEqualTo("Unit: lessons.");
        assertThat(unit.evidence(new Locale("ro", "MD"))).isEqualTo("Unitate de măsură: lecții.");
    }

    @Test
    void numbersHaveADecimalCommaInRomanianAndNoExponent() {
        Argument number = new Argument.Figure(new BigDecimal("1.5E+3"));
        Argument fraction = new Argument.Figure(new BigDecimal("-0.25"));

        assertThat(number.in(Given.RO)).isEqualTo("1.500");
        assertThat(fraction.in(Given.RO)).isEqualTo("-0,25");
        assertThat(fraction.in(Given.EN)).isEqualTo("-0.25");
    }

    @Test
    void aRangeMayBeOpen() {
        BigDecimal half = new BigDecimal("0.5");
        Optional<BigDecimal> none = Optional.empty();

        assertThat(new Argument.Range(Optional.of(half), none).in(Given.RO)).isEqualTo("≥ 0,5");
        assertThat(new Argument.Range(none, Optional.of(half)).in(Given.EN)).isEqualTo("≤ 0.5");
        assertThat(new Argument.Range(none, none).in(Given.EN)).isEqualTo("…");
    }
}
