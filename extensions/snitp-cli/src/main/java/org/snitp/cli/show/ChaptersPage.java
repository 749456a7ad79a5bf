package org.snitp.cli.show;

import java.util.List;
import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.strategy.Chapter;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/** The prose of strategies: vision, purpose, and the chapters with the sources that their notes cite. */
public final class ChaptersPage {

    private static final int INDENT = 2;

    private final Console console;
    private final Wording wording;
    private final Page page;

    /** Creates a page about a bundle. */
    public ChaptersPage(Console console, BundleIndex index) {
        this.console = console;
        this.wording = new Wording(console, index);
        this.page = new Page(console);
    }

    /** Returns the prose of all strategies as text, and says what stands elsewhere. */
    public String render(Bundle bundle) {
        bundle.getStrategies().stream().filter(ChaptersPage::hasProse).forEach(this::add);
        String last = page.text().isEmpty() ? "chapters.none" : "chapters.rest";
        return page.blank().paragraph(0, console.texts().text(last)).text();
    }

    /** Returns the chapters with a code as text; empty if no strategy has one. */
    public Optional<String> render(Bundle bundle, String code) {
        bundle.getStrategies().stream()
                .flatMap(strategy -> strategy.getChapters().stream())
                .filter(chapter -> chapter.getCode().equals(code))
                .forEach(this::add);
        return Optional.of(page.text()).filter(text -> !text.isEmpty());
    }

    /** Returns the codes of the chapters. */
    public static List<String> codes(Bundle bundle) {
        return bundle.getStrategies().stream()
                .flatMap(strategy -> strategy.getChapters().stream())
                .map(Chapter::getCode)
                .toList();
    }

    private static boolean hasProse(Strategy strategy) {
        return strategy.getVision().isPresent()
                || strategy.getPurpose().isPresent()
                || !strategy.getChapters().isEmpty();
    }

    private void add(Strategy strategy) {
        page.blank().heading(strategy.getId(), wording.text(strategy.getTitle()));
        strategy.getVision().ifPresent(vision -> add("chapters.vision", vision));
        strategy.getPurpose().ifPresent(purpose -> add("chapters.purpose", purpose));
        strategy.getChapters().forEach(this::add);
    }

    private void add(String label, LocalizedText text) {
        page.blank().faintLine(0, console.texts().text(label));
        page.paragraph(INDENT, wording.text(text));
    }

    private void add(Chapter chapter) {
        page.blank().heading(chapter.getCode(), wording.text(chapter.getTitle()));
        boolean first = true;
        for (LocalizedText paragraph : chapter.getParagraphs()) {
            page.blank(!first).paragraph(INDENT, wording.text(paragraph));
            first = false;
        }
        if (!chapter.getSources().isEmpty()) {
            page.blank().faintLine(INDENT, console.texts().text("chapters.sources"));
            chapter.getSources().forEach(source -> page.entry(2 * INDENT, "-", wording.text(source)));
        }
    }
}
