package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.strategy.Chapter;
import org.snitp.reports.internal.wording.Wording;

/** The prose of the strategy, chapter by chapter, with the sources that its notes cite. */
public final class ChaptersSection {

    private final AnnualReport report;
    private final Wording wording;

    public ChaptersSection(AnnualReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    /** Returns the section; empty if the strategy has no chapters. */
    public Optional<Section> section() {
        List<Chapter> chapters = report.heading().chapters();
        if (chapters.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(List.of(Block.note(wording.text("chapters.note"))));
        chapters.forEach(chapter -> blocks.add(folded(chapter)));
        return Optional.of(Section.of("chapters", wording.text("section.chapters"), blocks));
    }

    private Block folded(Chapter chapter) {
        List<Block> blocks = new ArrayList<>();
        chapter.getParagraphs()
                .forEach(paragraph ->
                        blocks.add(new Block.Paragraph(List.of(wording.words(paragraph)), Block.Weight.PLAIN)));
        if (!chapter.getSources().isEmpty()) {
            blocks.add(Block.note(wording.text("chapters.sources")));
            blocks.add(new Block.Points(chapter.getSources().stream()
                    .map(source -> List.<Inline>of(wording.words(source)))
                    .toList()));
        }
        return new Block.Folded(List.of(wording.words(chapter.getTitle())), blocks);
    }
}
