package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.fraction;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.level;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.internal.message.Messages;

/** How figures say where they come from. */
class ExplanationTest {

    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");
    private static final String BUNDLE = "org.snitp.indicators.progress.messages";

    @Test
    void theAchievementNamesWhatWentIn() {
        Indicator indicator =
                level(Direction.DECREASE).withBaseline(baseline("12.5", "2023")).withTargets(target("5", "2026"));
        Figure achievement = progress(indicator, value("2025", "10")).achievement();

        assertThat(achievement.explain(Locale.ENGLISH)).isEqualTo("""
                        achievement = (actual − baseline) / (target − baseline)
                          actual = 10
                          baseline = 12.5
                          target = 5
                          = ≈ 0.333""");
        assertThat(achievement.explain(ROMANIAN)).isEqualTo("""
                        grad de realizare = (realizat − valoare de referință) / (țintă − valoare de referință)
                          realizat = 10
                          valoare de referință = 12,5
                          țintă = 5
                          = ≈ 0,333""");
    }

    @Test
    void theActualValueNamesWhatWasLeftOutAndWhatWasAssumed() {
        Figure actual = progress(
                        indicator(measure(MeasureType.PERCENTAGE)),
                        "2025-12-31",
                        fraction("2024", "1", "4"),
                        value("2025", "90.5"),
                        fraction("2026", "1", "1"))
                .actual();

        assertThat(actual.explain(Locale.ENGLISH)).isEqualTo("""
                        actual = 100 × sum of the numerators / sum of the denominators
                          numerator / denominator = 2024: 1 / 4
                          = 25
                        Left out: 2026: the period had not ended
                        Left out: 2025: without a numerator and a denominator it cannot be combined
                        Note: How periods combine is not stated; assumed: numerators and denominators are summed.
                        Warning: Left out of the value, as there is no numerator and denominator: 2025.""");
        assertThat(actual.explain(ROMANIAN))
                .contains("Lăsat deoparte: 2026: perioada nu se încheiase", "Notă: Nu este spus cum se combină");
    }

    @Test
    void aFigureThatIsAbsentSaysWhy() {
        Indicator indicator = indicator(measure(MeasureType.COUNT, Accumulation.CUMULATIVE));

        assertThat(progress(indicator, value("2025", "7")).achievement().explain(Locale.ENGLISH))
                .isEqualTo("""
                        achievement = (actual − baseline) / (target − baseline)
                          = no figure
                        Note: No target is stated.""");
    }

    @Test
    void aWarningIsCalledSo() {
        Indicator indicator = indicator(measure(MeasureType.COUNT, Accumulation.CUMULATIVE));

        assertThat(progress(indicator, value("2024", "7.5"), value("2025", "5"))
                        .actual()
                        .explain(ROMANIAN))
                .endsWith("Atenție: O valoare care ar trebui să le conțină pe cele anterioare a scăzut, de la 7,5 în "
                        + "2024 la 5 în 2025.");
    }

    @Test
    void periodsAndDaysKeepTheirSpellingInEveryLanguage() {
        assertThat(new Input(Input.Name.PERIOD_VALUE, "2025-Q1: 1234.50").toString(ROMANIAN))
                .isEqualTo("valoare = 2025-Q1: 1.234,50");
        assertThat(new Input(Input.Name.FROM, "2025-01-31").toString(ROMANIAN))
                .isEqualTo("de la sfârșitul zilei de = 2025-01-31");
    }

    @Test
    void whatInstitutionsAreCalledIsNeverTakenForATextOrAName() {
        Remark remark = new Remark(
                Remark.Kind.CONTESTED, Map.of("what", "{institutions} $1", "institutions", "@direction.NONE, x"));

        assertThat(remark.toString(Locale.ENGLISH))
                .isEqualTo("Several institutions reported {institutions} $1: @direction.NONE, x. "
                        + "The last report counts.");
    }

    @Test
    void theDirectionOfAContradictionIsNamedInItsLanguage() {
        Indicator indicator =
                level(Direction.INCREASE).withBaseline(baseline("40", "2023")).withTargets(target("10.5", "2026"));

        assertThat(progress(indicator, value("2025", "25")).warnings())
                .extracting(warning -> warning.toString(ROMANIAN))
                .containsExactly(
                        "Ținta 10,5 este de partea greșită a valorii de referință 40 pentru direcția „creștere”.",
                        "De la 40 la 25 valoarea s-a mișcat împotriva direcției „creștere”: o înrăutățire.");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(ROMANIAN);
        try {
            assertThat(ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString("status.ACHIEVED"))
                    .isEqualTo("achieved");
            assertThat(Status.ACHIEVED.toString(Locale.ENGLISH)).isEqualTo("achieved");
            assertThat(Status.ACHIEVED.toString(Locale.FRENCH)).isEqualTo("achieved");
            assertThat(Status.ACHIEVED.toString(ROMANIAN)).isEqualTo("realizat");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void everyConstantHasItsText(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(Stream.of(
                                texts(Status.values(), Status::toString, locale),
                                texts(GrowthTrend.values(), GrowthTrend::toString, locale),
                                texts(DeliveryProgress.Stage.values(), DeliveryProgress.Stage::toString, locale),
                                texts(Formula.values(), Formula::toString, locale),
                                texts(Input.Name.values(), (name, in) -> new Input(name, "1").toString(in), locale),
                                texts(
                                        Omission.Reason.values(),
                                        (reason, in) -> new Omission("2025", reason).toString(in),
                                        locale),
                                texts(
                                        Remark.Kind.values(),
                                        (kind, in) -> new Remark(kind, Map.of()).toString(in),
                                        locale))
                        .flatMap(texts -> texts))
                .hasSizeGreaterThan(60)
                .doesNotContain("")
                .doesNotHaveDuplicates();
        for (Direction direction : Direction.values()) {
            assertThat(Messages.in(Status.class, locale).text("direction." + direction))
                    .isNotBlank();
        }
        for (Accumulation accumulation : Accumulation.values()) {
            assertThat(Messages.in(Status.class, locale).text("accumulation." + accumulation))
                    .isNotBlank();
        }
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameNames() {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        ResourceBundle romanian = ResourceBundle.getBundle(BUNDLE, ROMANIAN);

        assertThat(romanian.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(names(romanian.getString(key))).as(key).isEqualTo(names(english.getString(key)));
            assertThat(romanian.getString(key)).as(key).doesNotContain("ş", "ţ", "Ş", "Ţ");
        }
        assertThat(romanian.getString("status.NO_DATA")).isNotEqualTo(english.getString("status.NO_DATA"));
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split("(?=\\{)"))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(0, part.indexOf('}') + 1))
                .sorted()
                .toList();
    }

    private static <E> Stream<String> texts(E[] constants, BiFunction<E, Locale, String> text, Locale locale) {
        return Arrays.stream(constants).map(constant -> text.apply(constant, locale));
    }
}
