package org.snitp.reports.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.IndicatorStanding.CategoryFigure;
import org.snitp.indicators.monitoring.IndicatorStanding.PartStanding;
import org.snitp.indicators.monitoring.MethodNote;
import org.snitp.indicators.progress.ObservationText;
import org.snitp.indicators.progress.Thresholds;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.reports.internal.wording.Wording;

/** How the figures of the report were computed, and what is withheld. */
public final class MethodSection {

    private final AnnualReport report;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    public MethodSection(AnnualReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    public Section section() {
        MethodNote method = report.method();
        add("method.asOf", Map.of("date", wording.date(report.heading().asOf())));
        report.heading().knownOn().ifPresent(day -> add("method.knownOn", Map.of("date", wording.date(day))));
        add("method.missing", Map.of());
        if (!method.formulas().isEmpty()) {
            add("method.formulas", Map.of());
            blocks.add(new Block.Points(method.formulas().stream()
                    .map(formula -> List.of(Inline.text(formula.toString(wording.locale()))))
                    .toList()));
        }
        Thresholds thresholds = method.yardstick().thresholds();
        String judge = method.yardstick().method().name().toLowerCase(Locale.ROOT);
        add(
                "method.thresholds." + judge,
                Map.of(
                        "onTrack", wording.percent(thresholds.onTrack()),
                        "atRisk", wording.percent(thresholds.atRisk())));
        add("method.coverage", Map.of());
        addObservationStatuses();
        method.disclosureThreshold().ifPresentOrElse(this::addDisclosure, () -> add("method.open", Map.of()));
        return Section.of("method", wording.text("section.method"), blocks);
    }

    /** The legend of the marks of figures that are not final, or not comparable. */
    private void addObservationStatuses() {
        List<List<Inline>> legend = report.indicators()
                .flatMap(MethodSection::statuses)
                .filter(status -> status != ObservationStatus.NORMAL)
                .distinct()
                .sorted()
                .map(status -> List.of(
                        Inline.strong(ObservationText.of(status, wording.locale())),
                        Inline.text(": " + ObservationText.meaning(status, wording.locale()) + " (SDMX: "
                                + status.sdmxCode() + ")")))
                .toList();
        if (!legend.isEmpty()) {
            add("method.observationStatus", Map.of());
            blocks.add(new Block.Points(legend));
        }
    }

    private static Stream<ObservationStatus> statuses(IndicatorStanding standing) {
        return Stream.concat(
                standing.reported().stream().flatMap(number -> number.observationStatus().stream()),
                Stream.concat(
                                Stream.of(standing.actual()),
                                Stream.concat(
                                        standing.breakdown().stream().map(CategoryFigure::figure),
                                        standing.parts().stream().map(PartStanding::actual)))
                        .flatMap(figure -> figure.observationStatuses().stream()));
    }

    private void addDisclosure(int threshold) {
        MethodNote method = report.method();
        add("method.disclosure", Map.of("most", wording.number(BigDecimal.valueOf(threshold - 1))));
        addEditions(method.beside());
        add("method.disclosureLimits", Map.of());
        addIds("method.withheld", method.withheld());
        addWithholdings();
        addIds("method.texts", method.textsToRead());
        add("method.disclosureSource", Map.of());
    }

    /** Whether the report can be combined with earlier ones. */
    public String besideNote() {
        return wording.text(report.method().beside().isEmpty() ? "method.alone" : "method.beside");
    }

    private void addEditions(List<Edition> editions) {
        blocks.add(Block.paragraph(besideNote()));
        if (editions.isEmpty()) {
            return;
        }
        blocks.add(new Block.Points(editions.stream()
                .map(edition -> List.of(Inline.text(wording.fill(
                        edition.threshold().isPresent() ? "method.edition" : "method.openEdition",
                        Map.of(
                                "year", Integer.toString(edition.year()),
                                "date", wording.date(edition.asOf()),
                                "digest", edition.digest())))))
                .toList()));
    }

    private void addWithholdings() {
        WithholdingWording words = new WithholdingWording(wording);
        List<List<Inline>> points = report.indicators()
                .filter(standing -> standing.withholding()
                        .filter(WithholdingWording::isUnusual)
                        .isPresent())
                .map(standing -> List.of(
                        new Inline.Code(standing.indicator().getId()),
                        Inline.text(": " + words.told(standing.withholding().orElseThrow(), standing.indicator()))))
                .toList();
        if (!points.isEmpty()) {
            add("method.unusual", Map.of());
            blocks.add(new Block.Points(points));
        }
    }

    private void addIds(String key, List<String> ids) {
        if (!ids.isEmpty()) {
            add(key, Map.of("ids", String.join(", ", ids)));
        }
    }

    private void add(String key, Map<String, String> arguments) {
        blocks.add(Block.paragraph(wording.fill(key, arguments)));
    }
}
