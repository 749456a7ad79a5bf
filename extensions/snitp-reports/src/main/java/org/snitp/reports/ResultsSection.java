package org.snitp.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.indicators.monitoring.Account;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.Heading;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.progress.DeliveryProgress;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.text.LocalizedText;

/** The partial or missed results, each with its reason and its corrective measure. */
final class ResultsSection {

    private final AnnualReport report;
    private final Wording wording;

    ResultsSection(AnnualReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    Section section() {
        List<List<List<Inline>>> rows =
                report.indicators().filter(this::fallsShort).map(this::row).toList();
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
        Inline id = standing.hasReports()
                ? new Inline.Link(
                        IndicatorCard.anchor(standing.indicator()),
                        standing.indicator().getId())
                : new Inline.Code(standing.indicator().getId());
        Inline reason = standing.lacksReason()
                ? new Inline.State("!", wording.text("results.noReason"), Inline.Tone.BAD)
                : told(standing.account().flatMap(Account::reason), "results.noReason");
        return List.of(
                List.of(id, Inline.text(" "), wording.words(standing.indicator().getName())),
                List.of(state(standing)),
                List.of(reason),
                List.of(told(standing.account().flatMap(Account::correctiveMeasure), "results.noMeasure")));
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
