package org.snitp.examples.ministry.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormWords;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.PublishedFigure;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.indicators.progress.FigureText;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.indicators.progress.ObservationText;
import org.snitp.indicators.progress.TargetText;
import org.snitp.model.indicator.Indicator;

/**
 * An indicator as pages show it. Where the library withholds something, the word for that stands in its place.
 *
 * @param tone the colour of the status; {@code hidden} if that is withheld
 * @param history what was reported, period by period
 */
record IndicatorView(
        String id,
        String name,
        String unit,
        String status,
        String tone,
        String actual,
        String achievement,
        List<String> baselines,
        List<String> targets,
        List<Reported> history,
        List<Part> parts,
        Optional<HistoryChart> chart) {

    /** A report. */
    record Reported(String period, String categories, String by, String value) {}

    /** The part of one of several institutions. */
    record Part(String institution, String value, int due, int reported) {}

    /** What stands in words for what is withheld, and for what is absent. */
    private record Words(FigureText numbers, String withheld, Locale locale) {

        String of(PublishedFigure figure, boolean share) {
            if (figure.withheld()) {
                return withheld;
            }
            return figure.value()
                    .map(value -> (share ? numbers.share(value) : numbers.value(value))
                            + ObservationText.mark(figure.observationStatuses(), figure.computed(), locale))
                    .orElse("–");
        }

        String of(ReportedNumber number) {
            if (number.withheld()) {
                return withheld;
            }
            if (number.notApplicable()) {
                return FormColumn.NOT_APPLICABLE.toString(locale);
            }
            List<String> parts = new ArrayList<>();
            number.value().ifPresent(value -> parts.add(numbers.value(value)));
            if (number.numerator().isPresent() && number.denominator().isPresent()) {
                parts.add(text(number.numerator()) + " / " + text(number.denominator()));
            }
            number.delivery().ifPresent(state -> parts.add(FormWords.delivery(state, locale)));
            number.observationStatus().ifPresent(status -> parts.add("(" + ObservationText.of(status, locale) + ")"));
            return parts.isEmpty() ? "–" : String.join(" ", parts);
        }

        private String text(Optional<BigDecimal> number) {
            return number.map(numbers::value).orElse("?");
        }
    }

    static IndicatorView of(IndicatorStanding standing, String withheld, Locale locale) {
        Indicator indicator = standing.indicator();
        Words words = new Words(FigureText.of(Optional.of(indicator), locale), withheld, locale);
        return new IndicatorView(
                indicator.getId(),
                indicator.getName().in(locale),
                indicator
                        .getMeasure()
                        .flatMap(measure -> MeasureText.unit(measure, locale))
                        .orElse(""),
                standing.status().map(status -> status.toString(locale)).orElse(withheld),
                standing.status().map(status -> Tone.of(status).css()).orElse("hidden"),
                words.of(standing.actual(), false),
                words.of(standing.achievement(), true),
                indicator.getBaseline().stream()
                        .map(baseline -> words.numbers().value(baseline.getValue()) + " (" + baseline.getPeriod() + ")")
                        .toList(),
                indicator.getTargets().stream()
                        .map(target -> TargetText.value(target, words.numbers()::value, locale) + " ("
                                + TargetText.period(target, Object::toString, locale) + ")")
                        .toList(),
                standing.reported().stream()
                        .map(number -> new Reported(
                                number.period().toString(),
                                TargetText.category(number.categories(), indicator, locale)
                                        .orElse(""),
                                number.reportedBy().orElse(""),
                                words.of(number)))
                        .toList(),
                standing.parts().stream()
                        .map(part -> new Part(
                                part.institution().id(),
                                words.of(part.actual(), false),
                                part.coverage().due(),
                                part.coverage().reported()))
                        .toList(),
                HistoryChart.of(standing, words.numbers()::value));
    }
}
