package org.snitp.examples.ministry.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormWords;
import org.snitp.indicators.progress.FigureText;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.store.FigureQuery;
import org.snitp.store.StoreSession;
import org.snitp.store.StoredFigure;
import org.snitp.store.SubmissionKey;
import org.springframework.stereotype.Component;

/** The figures of a submission as the coordinator sees them: each with those that it replaced. */
@Component
class Figures {

    /**
     * A figure.
     *
     * @param said what was said about it
     * @param earlier the figures that it replaced, the latest one first
     */
    record Sent(
            String indicator,
            String name,
            String period,
            String dimensions,
            String value,
            List<String> said,
            List<String> earlier) {}

    List<Sent> sent(StoreSession session, Plan plan, SubmissionKey key, Locale locale) {
        BundleIndex index = BundleIndex.of(plan.bundle());
        Map<String, List<Measurement>> rows = new LinkedHashMap<>();
        FigureQuery query = FigureQuery.plan(key.plan()).withReporter(key.institution());
        for (StoredFigure figure : session.figures().history(query)) {
            Measurement measurement = figure.measurement();
            if (isWithin(measurement.getPeriod(), key.period())) {
                rows.computeIfAbsent(
                                measurement.getIndicator() + measurement.getPeriod() + measurement.getDimensions(),
                                unused -> new ArrayList<>())
                        .add(0, measurement);
            }
        }
        return rows.values().stream().map(row -> sent(row, index, locale)).toList();
    }

    private static boolean isWithin(Period part, Period whole) {
        return !part.getStart().isBefore(whole.getStart()) && !part.getEnd().isAfter(whole.getEnd());
    }

    private static Sent sent(List<Measurement> latestFirst, BundleIndex index, Locale locale) {
        Measurement last = latestFirst.get(0);
        Optional<Indicator> indicator = index.indicator(last.getIndicator());
        FigureText numbers = FigureText.of(indicator, locale);
        return new Sent(
                last.getIndicator(),
                indicator.map(known -> known.getName().in(locale)).orElse(""),
                last.getPeriod().toString(),
                last.getDimensions().isEmpty()
                        ? ""
                        : String.join(", ", last.getDimensions().values()),
                value(last, numbers, locale),
                said(last, locale),
                latestFirst.stream()
                        .skip(1)
                        .map(figure -> value(figure, numbers, locale))
                        .toList());
    }

    private static String value(Measurement figure, FigureText numbers, Locale locale) {
        if (figure.isNotApplicable()) {
            return FormColumn.NOT_APPLICABLE.toString(locale);
        }
        List<String> parts = new ArrayList<>();
        figure.getValue().ifPresent(value -> parts.add(numbers.value(value)));
        if (figure.getNumerator().isPresent() || figure.getDenominator().isPresent()) {
            parts.add(part(figure.getNumerator(), numbers) + " / " + part(figure.getDenominator(), numbers));
        }
        figure.getDelivery().ifPresent(state -> parts.add(FormWords.delivery(state, locale)));
        figure.getDeliveredOn().ifPresent(day -> parts.add(day.toString()));
        figure.getWithdrawn().ifPresent(gone -> parts.add("(" + FormWords.withdrawn(locale) + ")"));
        return String.join(" ", parts);
    }

    private static String part(Optional<BigDecimal> number, FigureText numbers) {
        return number.map(numbers::value).orElse("?");
    }

    private static List<String> said(Measurement figure, Locale locale) {
        List<LocalizedText> texts = new ArrayList<>();
        figure.getReason().ifPresent(texts::add);
        figure.getCorrectiveMeasure().ifPresent(texts::add);
        figure.getNote().ifPresent(texts::add);
        texts.addAll(figure.getEvidence());
        return texts.stream().map(text -> text.in(locale)).toList();
    }
}
