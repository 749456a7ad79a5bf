package org.snitp.forms.sheet;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.snitp.forms.internal.xlsx.SheetWriter;
import org.snitp.forms.internal.xlsx.TabNames;
import org.snitp.forms.internal.xlsx.WorkbookWriter;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.io.format.FileFormat;
import org.snitp.model.document.Document;

/**
 * Writes indicator sheets as a workbook (XLSX): a contents tab with a link to every sheet and the number of fields to fill
 * in for each SMART criterion, then the sheets. Up to 40 sheets have a tab each; above that, the sheets of an action or an
 * objective share one.
 *
 * <p>Cells to be filled in are shaded and editable, with the criterion and the notation beside them; everything else is
 * protected, without a password. {@link FilledSheets} merges the workbook: hidden columns identify each row and its
 * original content. The tabs print on A4. The same sheets give the same bytes.
 */
public final class WorkbookSheets implements FileFormat<List<IndicatorSheet>> {

    /** The number of tabs that remain manageable. */
    private static final int MAX_TABS = 40;

    private final Locale locale;

    private WorkbookSheets(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static WorkbookSheets in(Locale locale) {
        return new WorkbookSheets(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes sheets; the stream is flushed but not closed.
     *
     * @param sheets the sheets
     * @throws java.io.UncheckedIOException if the stream, or the folder for temporary files, fails
     */
    @Override
    public void write(List<IndicatorSheet> sheets, OutputStream stream) {
        Objects.requireNonNull(sheets, "sheets");
        Objects.requireNonNull(stream, "stream");
        SheetWording words = SheetWording.in(locale);
        WorkbookWriter.write(stream, words.text("titles"), workbook -> write(sheets, words, workbook));
    }

    private static void write(List<IndicatorSheet> sheets, SheetWording words, Workbook workbook) {
        TabNames names = new TabNames();
        ContentsTab contents = new ContentsTab(SheetWriter.add(workbook, names.unique(words.text("contents"))), words);
        List<ContentsTab.Entry> entries = new ArrayList<>();
        for (List<IndicatorSheet> together : tabs(sheets)) {
            IndicatorSheet first = together.get(0);
            String name = together.size() == 1 && sheets.size() <= MAX_TABS
                    ? first.indicator().getId()
                    : first.subject();
            SheetWriter tab = SheetWriter.add(workbook, names.unique(name));
            new SheetTab(tab, words).write(together, contents.writer());
            together.forEach(sheet -> entries.add(new ContentsTab.Entry(sheet, tab)));
        }
        contents.write(entries);
    }

    private static List<List<IndicatorSheet>> tabs(List<IndicatorSheet> sheets) {
        if (sheets.size() <= MAX_TABS) {
            return sheets.stream().map(List::of).toList();
        }
        // By identity, because hashing a document visits all of its contents.
        IdentityHashMap<Document, Integer> documents = new IdentityHashMap<>();
        Map<String, List<IndicatorSheet>> bySubject = new LinkedHashMap<>();
        for (IndicatorSheet sheet : sheets) {
            int document = documents.computeIfAbsent(sheet.document(), unused -> documents.size());
            String subject = document + " " + sheet.subject();
            bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(sheet);
        }
        return List.copyOf(bySubject.values());
    }
}
