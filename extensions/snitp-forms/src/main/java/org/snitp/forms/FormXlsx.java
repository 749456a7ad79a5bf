package org.snitp.forms;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.Properties;
import org.dhatim.fastexcel.Workbook;
import org.snitp.forms.internal.xlsx.WorkbookWriter;
import org.snitp.io.format.FileFormat;
import org.snitp.model.internal.message.Messages;

/**
 * Writes forms as workbooks (XLSX): a sheet for each {@linkplain FormTable table} of the form, and one with its instructions.
 *
 * <p>The sheet with the form has the same grid as {@link FormCsv}. It is protected without a password, except for the cells
 * to be filled in. These offer lists of choices and reject impossible entries, such as text for a number or a number out of
 * bounds. Columns that no row needs are hidden. Texts are never formulas, whatever a plan contains. The same form gives the
 * same bytes.
 */
public final class FormXlsx implements FileFormat<ReportingForm> {

    private final Locale locale;

    private FormXlsx(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static FormXlsx in(Locale locale) {
        return new FormXlsx(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes a form as a workbook; the stream is flushed but not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    @Override
    public void write(ReportingForm form, OutputStream stream) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(stream, "stream");
        Messages texts = FormWords.texts(locale);
        String title = FormWords.title(locale) + " – "
                + CellText.of(form.identity().institution()) + " – "
                + form.identity().period();
        WorkbookWriter.write(stream, title, workbook -> {
            identify(workbook, form.identity());
            new FormSheet(form, texts, title).add(workbook);
            form.tables().stream()
                    .filter(table -> table != FormTable.FIGURES)
                    .forEach(table -> new ActionSheet(form, table, texts, title).add(workbook));
            new InstructionSheet(form, texts, title).add(workbook);
        });
    }

    /** Puts what the form is about into the properties of the file, where programs that keep documents look for it. */
    private static void identify(Workbook workbook, FormIdentity identity) {
        Properties properties = workbook.properties();
        properties.setTextProperty("plan", CellText.of(identity.plan()));
        identity.planVersion().ifPresent(version -> properties.setTextProperty("planVersion", CellText.of(version)));
        properties.setTextProperty("planFingerprint", identity.planFingerprint());
        properties.setTextProperty("institution", CellText.of(identity.institution()));
        properties.setTextProperty("period", identity.period().toString());
    }
}
