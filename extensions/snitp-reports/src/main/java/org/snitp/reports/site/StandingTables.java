package org.snitp.reports.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.indicators.monitoring.ActionStanding;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.ObjectiveStanding;
import org.snitp.indicators.monitoring.PublishedFigure;
import org.snitp.indicators.progress.ObservationText;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column.Kind;
import org.snitp.io.internal.page.Inline;
import org.snitp.model.indicator.Target;
import org.snitp.reports.internal.chart.BulletBar;
import org.snitp.reports.internal.chart.FigureWords;
import org.snitp.reports.internal.chart.Sparkline;
import org.snitp.reports.internal.page.ActionStatusWording;
import org.snitp.reports.internal.page.StatusWording;
import org.snitp.reports.internal.wording.Wording;

/** Tables of objectives, actions and indicators, each with a link to its page. */
final class StandingTables {

    private final SiteWords words;
    private final Wording wording;
    private final StatusWording statuses;

    StandingTables(SiteWords words) {
        this.words = words;
        this.wording = words.wording();
        this.statuses = new StatusWording(wording);
    }

    Block objectives(List<ObjectiveStanding> objectives) {
        return words.table(
                "objectives",
                List.of(
                        words.column("objective", Kind.WIDE),
                        words.column("indicators", Kind.NUMBER),
                        words.column("standing", Kind.PICTURE),
                        words.column("coverage", Kind.TEXT)),
                objectives.stream()
                        .map(standing -> List.of(
                                words.objective(standing.objective()),
                                number(standing.counts().indicators()),
                                statuses.stack(standing.counts()),
                                statuses.coverage(standing.counts().coverage())))
                        .toList());
    }

    Block actions(List<ActionStanding> actions) {
        ActionStatusWording states = new ActionStatusWording(wording);
        return words.table(
                "actions",
                List.of(
                        words.column("action", Kind.WIDE),
                        words.column("state", Kind.TEXT),
                        words.column("responsible", Kind.TEXT),
                        words.column("standing", Kind.PICTURE)),
                actions.stream()
                        .map(standing -> List.of(
                                words.action(standing.action()),
                                standing.action()
                                        .getStatus()
                                        .map(states::inlines)
                                        .orElseGet(() -> List.of(Inline.text("–"))),
                                words.institutionCodes(standing.responsible()),
                                statuses.stack(standing.counts())))
                        .toList());
    }

    Block indicators(List<IndicatorStanding> indicators) {
        return words.table(
                "indicators",
                List.of(
                        words.column("indicator", Kind.WIDE),
                        words.column("status", Kind.TEXT),
                        words.column("actual", Kind.TEXT),
                        words.column("target", Kind.TEXT),
                        words.column("series", Kind.TEXT)),
                indicators.stream().map(this::row).toList());
    }

    private List<List<Inline>> row(IndicatorStanding standing) {
        return List.of(
                words.indicator(standing.indicator()),
                states(standing),
                actual(standing),
                target(standing),
                List.of(Sparkline.of(standing, wording).orElseGet(() -> Inline.text("–"))));
    }

    /** The status, and whether reports are overdue. */
    List<Inline> states(IndicatorStanding standing) {
        List<Inline> states = new ArrayList<>(List.of(wording.status(standing.status())));
        if (standing.punctuality() == Punctuality.OVERDUE) {
            states.add(Inline.text(" "));
            states.add(wording.punctuality(standing.punctuality()));
        }
        return states;
    }

    private List<Inline> actual(IndicatorStanding standing) {
        List<Inline> shown = new ArrayList<>(List.of(figure(standing, standing.actual())));
        BulletBar.of(standing, wording).ifPresent(bar -> {
            shown.add(Inline.text(" "));
            shown.add(bar);
        });
        return shown;
    }

    /** Returns a figure with what is not final about it. */
    Inline figure(IndicatorStanding standing, PublishedFigure figure) {
        FigureWords figures = new FigureWords(standing.indicator(), wording);
        return figure.value()
                .map(value -> Inline.strong(figures.value(value)
                        + ObservationText.mark(figure.observationStatuses(), figure.computed(), wording.locale())))
                .orElseGet(() -> Inline.text(standing.delivery()
                        .map(delivery -> delivery.stage().toString(wording.locale()))
                        .orElseGet(() -> wording.text(figure.withheld() ? "card.withheld" : "card.noValue"))));
    }

    private List<Inline> target(IndicatorStanding standing) {
        Optional<Target> last = standing.indicator().targetsInForce().stream()
                .filter(target ->
                        target.getDimensions().isEmpty() && !target.numbers().isEmpty())
                .max(Target.byDueDate());
        FigureWords figures = new FigureWords(standing.indicator(), wording);
        return List.of(Inline.text(last.map(target -> String.join(
                                " – ",
                                target.numbers().stream().map(figures::value).toList())
                        + target.getPeriod()
                                .map(period -> " (" + wording.span(period) + ")")
                                .orElse(""))
                .orElse("–")));
    }

    private List<Inline> number(int number) {
        return List.of(Inline.text(statuses.number(number)));
    }
}
