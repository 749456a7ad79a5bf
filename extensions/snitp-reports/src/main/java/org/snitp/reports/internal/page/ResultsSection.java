package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snitp.indicators.monitoring.Account;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.Heading;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.progress.DeliveryProgress;
import org.snitp.indicators.progress.Status;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.reports.internal.wording.Wording;

/** The partial or missed results and the missed targets, each with its reason and its corrective measure. */
public final class ResultsSection {

    private final AnnualReport report;
    private final Wording wording;

    public ResultsSection(AnnualReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    public Section section() {
        List<List<List<Inline>>> rows = report.indicators().flatMap(this::rows).toList();
        List<Block> blocks = new ArrayList<>();
        report.heading()
                .plans()
                .forEach(plan -> plan.shortfalls()
                        .ifPresent(asked -> blocks.add(new Block.Paragraph(asked(plan, asked), Block.Weight.PLAIN))));
        blocks.add(
                rows.isEmpty()
                        ? Block.paragraph(wording.text("results.none"))
                        : new Block.Table(
                                wording.text("results.caption"),
                                List.of(
                                        column("indicator", Column.Kind.WIDE),
                                        column("status", Column.Kind.TEXT),
                                        column("reason", Column.Kind.WIDE),
                                        column("measure", Column.Kind.WIDE)),
                                rows));
        if (report.total().withheld() > 0) {
            blocks.add(Block.note(wording.text("results.withheld")));
        }
        return Section.of("results", wording.text("section.results"), blocks);
    }

    /** What a plan requires, in its words. */
    private List<Inline> asked(Heading.Plan plan, LocalizedText words) {
        Inline name = plan.title().map(wording::words).orElseGet(() -> Inline.text(plan.id()));
        return List.of(
                Inline.text(wording.text("results.asked") + " "),
                name,
                Inline.text(": " + wording.text("quote.open")),
                wording.words(words),
                Inline.text(wording.text("quote.close")));
    }

    private Column column(String name, Column.Kind kind) {
        return Column.of(wording.text("column." + name), kind);
    }

    /** A row for the result as a whole, and one for each missed target that this row does not explain. */
    private Stream<List<List<Inline>>> rows(IndicatorStanding standing) {
        boolean whole = fallsShort(standing);
        return Stream.concat(
                whole ? Stream.of(row(standing)) : Stream.empty(),
                standing.targets().stream()
                        .filter(TargetAssessment::missed)
                        .filter(target -> !whole || !isAboutLatest(target, standing))
                        .map(target -> row(standing, target)));
    }

    /** Returns whether the report that a target was judged by is the one whose reason is told of the result as a whole. */
    private static boolean isAboutLatest(TargetAssessment target, IndicatorStanding standing) {
        return target.dimensions().isEmpty()
                && target.latest()
                        .map(Measurement::getPeriod)
                        .equals(standing.account().map(Account::period))
                && target.latest()
                        .flatMap(Measurement::getReason)
                        .equals(standing.account().flatMap(Account::reason));
    }

    private boolean fallsShort(IndicatorStanding standing) {
        return standing.status()
                .map(status -> switch (status) {
                    case AT_RISK, OFF_TRACK, MOVING_AWAY -> true;
                    default ->
                        standing.delivery().filter(DeliveryProgress::isLate).isPresent();
                })
                .orElse(false);
    }

    private List<List<Inline>> row(IndicatorStanding standing) {
        Inline reason = standing.lacksReason()
                ? noReason()
                : told(standing.account().flatMap(Account::reason), "results.noReason");
        return List.of(
                name(standing),
                List.of(state(standing)),
                List.of(reason),
                List.of(told(standing.account().flatMap(Account::correctiveMeasure), "results.noMeasure")));
    }

    private List<List<Inline>> row(IndicatorStanding standing, TargetAssessment target) {
        Inline.State missed = wording.status(Optional.of(Status.OFF_TRACK));
        Inline reason = target.lacksReason()
                ? noReason()
                : told(stated(standing, target, Measurement::getReason, Account::reason), "results.noReason");
        return List.of(
                name(standing),
                List.of(new Inline.State(
                        missed.symbol(), target.toString(wording.locale(), standing.indicator()), missed.tone())),
                List.of(reason),
                List.of(told(
                        stated(standing, target, Measurement::getCorrectiveMeasure, Account::correctiveMeasure),
                        "results.noMeasure")));
    }

    /** Returns what the latest report on a target says, or else what one of several institutions says. */
    private static Optional<LocalizedText> stated(
            IndicatorStanding standing,
            TargetAssessment target,
            Function<Measurement, Optional<LocalizedText>> ofReport,
            Function<Account, Optional<LocalizedText>> ofPart) {
        return target.latest()
                .flatMap(ofReport)
                .or(() -> standing.parts().stream()
                        .flatMap(part -> part.account().stream())
                        .flatMap(account -> ofPart.apply(account).stream())
                        .findFirst());
    }

    private List<Inline> name(IndicatorStanding standing) {
        Inline id = standing.hasReports()
                ? new Inline.Link(
                        IndicatorCard.anchor(standing.indicator()),
                        standing.indicator().getId())
                : new Inline.Code(standing.indicator().getId());
        return List.of(id, Inline.text(" "), wording.words(standing.indicator().getName()));
    }

    private Inline noReason() {
        return new Inline.State("!", wording.text("results.noReason"), Inline.Tone.BAD);
    }

    /** A late deliverable is achieved; its delay is the subject of the table. */
    private Inline state(IndicatorStanding standing) {
        Inline.State state = wording.status(standing.status());
        return standing.delivery()
                .filter(DeliveryProgress::isLate)
                .map(delivery -> (Inline)
                        new Inline.State(state.symbol(), delivery.stage().toString(wording.locale()), Inline.Tone.WARN))
                .orElse(state);
    }

    private Inline told(Optional<LocalizedText> text, String otherwise) {
        return text.map(wording::words).orElseGet(() -> Inline.text(wording.text(otherwise)));
    }
}
