package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.Heading;
import org.snitp.indicators.monitoring.Party;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Page;
import org.snitp.io.internal.page.Section;
import org.snitp.model.FiscalYearNames;
import org.snitp.reports.internal.wording.Wording;

/** The report as a page. */
public final class ReportPage {

    private final AnnualReport report;
    private final Wording wording;

    public ReportPage(AnnualReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    /** Returns the page. Where its texts are in several languages, those of other languages are marked. */
    public Page page() {
        Page page = build();
        return wording.otherLanguages().isEmpty() ? page : new ReportPage(report, wording.marking()).build();
    }

    private Page build() {
        Heading heading = report.heading();
        List<Section> sections = sections();
        return new Page(
                wording.locale(),
                wording.text("page.kicker"),
                wording.fill("page.title", Map.of("year", wording.period(heading.period()))),
                cover(heading),
                wording.text("page.contents"),
                wording.text("page.skip"),
                sections);
    }

    private List<Section> sections() {
        OverviewSections overview = new OverviewSections(report, wording);
        ClosingSections closing = new ClosingSections(report, wording);
        List<Section> sections =
                new ArrayList<>(List.of(overview.summary(), overview.objectives(), overview.institutions()));
        List<Edition> earlier = report.method().beside();
        if (!earlier.isEmpty()) {
            sections.add(new ChangesSection(report, earlier.get(earlier.size() - 1), wording).section());
        }
        new BudgetSection(report, wording).section().ifPresent(sections::add);
        sections.addAll(List.of(
                new ResultsSection(report, wording).section(),
                closing.overdue(),
                new GanttSection(report.gantt(), wording).section(),
                new ActionSections(report, wording).section(),
                closing.sources(),
                closing.quality(),
                new MethodSection(report, wording).section()));
        new ChaptersSection(report, wording).section().ifPresent(sections::add);
        sections.add(signatures());
        return sections;
    }

    private List<Block> cover(Heading heading) {
        List<Block> blocks = new ArrayList<>();
        heading.strategies()
                .forEach(title -> blocks.add(new Block.Paragraph(List.of(wording.words(title)), Block.Weight.LEAD)));
        List<Field> fields = new ArrayList<>();
        for (Heading.Plan plan : heading.plans()) {
            fields.add(field("plan", plan.title().map(wording::words).orElseGet(() -> Inline.text(plan.id()))));
            fields.add(field("period", Inline.text(wording.span(plan.period()))));
            plan.version().ifPresent(version -> fields.add(field("version", Inline.text(version))));
        }
        heading.years()
                .meaningIn(wording.period(heading.period())
                        + heading.plans().stream()
                                .map(plan -> wording.span(plan.period()))
                                .toList())
                .ifPresent(meaning -> fields.add(field("fiscalYear", Inline.text(words(meaning)))));
        fields.add(field("asOf", Inline.text(wording.date(heading.asOf()))));
        heading.knownOn().ifPresent(day -> fields.add(field("knownOn", Inline.text(wording.date(day)))));
        addParties(fields, "preparedBy", heading.preparedBy());
        addParties(fields, "contributors", heading.contributors());
        blocks.add(new Block.Fields(fields));
        wording.otherLanguages()
                .ifPresent(said -> blocks.add(new Block.Paragraph(List.of(Inline.text(said)), Block.Weight.PLAIN)));
        return blocks;
    }

    private String words(FiscalYearNames.Meaning meaning) {
        return wording.fill(
                meaning.byEnd() ? "cover.byEnd" : "cover.byBegin",
                Map.of(
                        "name",
                        meaning.name(),
                        "span",
                        wording.own(meaning.span()),
                        "label",
                        meaning.label()
                                .map(label -> label.in(wording.locale()))
                                .orElseGet(() -> wording.text("cover.year"))));
    }

    private void addParties(List<Field> fields, String name, List<Party> parties) {
        if (!parties.isEmpty()) {
            fields.add(new Field(
                    wording.text("cover." + name),
                    parties.stream()
                            .map(party -> party.name()
                                    .map(title -> List.of(wording.words(title)))
                                    .orElseGet(() -> List.of(Inline.text(party.id()))))
                            .toList()));
        }
    }

    private Field field(String name, Inline value) {
        return new Field(wording.text("cover." + name), List.of(List.of(value)));
    }

    private Section signatures() {
        return Section.of(
                "signatures",
                wording.text("section.signatures"),
                List.of(new Block.Signatures(
                        List.of(wording.text("signatures.prepared"), wording.text("signatures.approved")),
                        List.of(
                                wording.text("signatures.name"),
                                wording.text("signatures.position"),
                                wording.text("signatures.date"),
                                wording.text("signatures.signature")))));
    }
}
