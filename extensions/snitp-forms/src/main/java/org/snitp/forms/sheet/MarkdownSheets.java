package org.snitp.forms.sheet;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.io.format.TextFormat;

/**
 * Writes indicator sheets as Markdown, in lines that fit into a terminal. A field to fill in or fix is an item with an
 * empty box, followed by the SMART criterion that it would satisfy, and how.
 */
public final class MarkdownSheets implements TextFormat<List<IndicatorSheet>> {

    private final Locale locale;

    private MarkdownSheets(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static MarkdownSheets in(Locale locale) {
        return new MarkdownSheets(Objects.requireNonNull(locale, "locale"));
    }

    /** Returns sheets as Markdown. */
    @Override
    public String render(List<IndicatorSheet> sheets) {
        Objects.requireNonNull(sheets, "sheets");
        SheetWording words = SheetWording.in(locale);
        return sheets.stream()
                .map(sheet -> new MarkdownSheet(words).text(sheet))
                .collect(joining("\n"));
    }
}
