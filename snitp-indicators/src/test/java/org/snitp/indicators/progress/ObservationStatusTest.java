package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.cell;
import static org.snitp.indicators.progress.Given.due;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;

/** What is not final is marked in everything that is computed from it, and a forecast counts for nothing. */
class ObservationStatusTest {

    private static final Indicator LESSONS = indicator(
                    measure(MeasureType.COUNT, Accumulation.PERIODIC).withDirection(Direction.INCREASE))
            .withBaseline(baseline("0", "2023"))
            .withTargets(target("100", "2025"));

    private static Measurement stated(String period, String value, ObservationStatus status) {
        return Given.value(period, value).withObservationStatus(status);
    }

    private static String shown(Figure figure) {
        return FigureText.of(Optional.of(LESSONS), Locale.ENGLISH).of(figure).orElseThrow();
    }

    @Test
    void aSumIsAsUncertainAsItsPeriods() {
        IndicatorProgress progress = progress(
                LESSONS,
                stated("2025-S1", "40", ObservationStatus.PROVISIONAL),
                stated("2025-S2", "20", ObservationStatus.ESTIMATED));

        assertThat(shown(progress.actual())).isEqualTo("60 (provisional, estimated)");
        assertThat(shown(progress.achievement())).isEqualTo("60% (provisional, estimated)");
        assertThat(progress.targets())
                .extracting(target -> target.toString(Locale.ENGLISH))
                .containsExactly("2025: 60 (provisional, estimated) of 100, missed");
        assertThat(progress.actual().remarks())
                .extracting(remark -> remark.toString(Locale.forLanguageTag("ro")))
                .contains(
                        "Nu este definitivă: valoarea pentru 2025-S1 este provizorie.",
                        "Nu este definitivă: valoarea pentru 2025-S2 este estimată.");
    }

    @Test
    void aTotalOfCategoriesIsAsUncertainAsOneOfThem() {
        Measurement women = cell(stated("2025", "30", ObservationStatus.IMPUTED), "sex", "f");
        Measurement men = cell(value("2025", "30"), "sex", "m");

        IndicatorProgress progress = progress(LESSONS, women, men);

        assertThat(shown(progress.actual())).isEqualTo("60 (imputed)");
        assertThat(shown(Objects.requireNonNull(progress.cells().get(Map.of("sex", "f")))))
                .isEqualTo("30 (imputed)");
        assertThat(shown(Objects.requireNonNull(progress.cells().get(Map.of("sex", "m")))))
                .isEqualTo("30");
    }

    @Test
    void aFinalFigureTakesThePlaceOfAProvisionalOne() {
        Measurement provisional =
                stated("2025", "60", ObservationStatus.PROVISIONAL).withReportedOn(LocalDate.of(2026, 1, 10));
        Measurement settled = value("2025", "60").withReportedOn(LocalDate.of(2026, 3, 1));

        IndicatorProgress progress = progress(LESSONS, settled, provisional);

        assertThat(shown(progress.actual())).isEqualTo("60");
        assertThat(progress.superseded()).isEqualTo(1);
    }

    @Test
    void whatIsNormalOrBreaksTheSeriesIsFinal() {
        IndicatorProgress progress = progress(
                LESSONS,
                stated("2025-S1", "40", ObservationStatus.NORMAL),
                stated("2025-S2", "20", ObservationStatus.BREAK));

        assertThat(shown(progress.actual())).isEqualTo("60");
        assertThat(progress.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains("The series breaks: the figure for 2025-S2 is not comparable with those of earlier periods, "
                        + "as its reporter says.");
    }

    @Test
    void aForecastIsNeitherAResultNorAReport() {
        IndicatorProgress progress = progress(
                LESSONS,
                "2026-06-30",
                List.of(due("2025-S1", "2025-07-31"), due("2025-S2", "2026-01-31")),
                value("2025-S1", "40"),
                stated("2025-S2", "60", ObservationStatus.FORECAST));

        assertThat(progress.actual().value()).contains(number("40"));
        assertThat(progress.actual().leftOut()).contains(new Omission("2025-S2", Omission.Reason.FORECAST));
        assertThat(progress.punctuality()).isEqualTo(Punctuality.OVERDUE);
        assertThat(progress.latest().orElseThrow().getPeriod()).hasToString("2025-S1");
        assertThat(progress.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains("Left out of the value, as a forecast is no result: 2025-S2. "
                        + "The value lacks what was observed.");
    }

    @Test
    void aSharedReportKeepsItsStatusInASmallStore() {
        assertThat(PlainFigure.of(stated("2025", "60", ObservationStatus.PROVISIONAL)))
                .isEmpty();
        assertThat(PlainFigure.of(value("2025", "60"))).isPresent();
    }
}
