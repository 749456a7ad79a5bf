package org.snitp.forms.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.snitp.forms.FormXlsx;
import org.snitp.forms.ReportingForm;

/** A form as a workbook, filled in by putting cells into its XML as spreadsheets write them. */
final class FilledWorkbook {

    static final String FORM = "xl/worksheets/sheet1.xml";
    static final String STYLES = "xl/styles.xml";
    static final String BOOK = "xl/workbook.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private FilledWorkbook() {}

    /** The form of the agency for 2025, in Romanian, reported on the last day of January. */
    static FilledWorkbook agency() {
        return of(Filled.form(Filled.BUNDLE, "AG", "2025"), Filled.RO).with("B9", LocalDate.of(2026, 1, 31));
    }

    static FilledWorkbook of(ReportingForm form, Locale locale) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        FormXlsx.in(locale).write(form, stream);
        return of(stream.toByteArray());
    }

    static FilledWorkbook of(byte[] file) {
        FilledWorkbook workbook = new FilledWorkbook();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                workbook.parts.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workbook;
    }

    FilledWorkbook with(String cell, LocalDate day) {
        return cell(cell, "", "<v>" + ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day) + "</v>");
    }

    FilledWorkbook with(String cell, BigDecimal number) {
        return cell(cell, "", "<v>" + number + "</v>");
    }

    FilledWorkbook with(String cell, String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
        return cell(cell, " t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + escaped + "</t></is>");
    }

    /** Puts in a cell as it stands in the XML; the style of the cell stays. */
    FilledWorkbook cell(String cell, String attributes, String content) {
        return edit(FORM, sheet -> {
            Matcher found = Pattern.compile("<c r=\"" + cell + "\"( s=\"[0-9]+\")?(?: t=\"\\w+\")?>.*?</c>")
                    .matcher(sheet);
            if (!found.find()) {
                throw new AssertionError("No cell " + cell);
            }
            return found.replaceFirst(Matcher.quoteReplacement("<c r=\"" + cell + "\""
                    + (found.group(1) == null ? "" : found.group(1)) + attributes + ">" + content + "</c>"));
        });
    }

    /** Gives a cell a number format, by its number. */
    FilledWorkbook format(String cell, int format) {
        edit(
                STYLES,
                styles -> styles.replaceFirst(
                        "</cellXfs>",
                        "<xf numFmtId=\"" + format
                                + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"));
        String styles = text(STYLES);
        String list = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
        long last = Pattern.compile("<xf ").matcher(list).results().count() - 1;
        return edit(
                FORM,
                sheet -> sheet.replaceFirst(
                        "<c r=\"" + cell + "\" s=\"[0-9]+\"", "<c r=\"" + cell + "\" s=\"" + last + "\""));
    }

    FilledWorkbook edit(String part, UnaryOperator<String> change) {
        String before = text(part);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("Nothing to change in " + part);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    List<String> parts() {
        return List.copyOf(parts.keySet());
    }

    FilledWorkbook copy() {
        FilledWorkbook copy = new FilledWorkbook();
        copy.parts.putAll(parts);
        return copy;
    }

    FilledWorkbook put(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    FilledWorkbook remove(String part) {
        parts.remove(part);
        return this;
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    FormFile file(String name) {
        return FormFile.of(name, bytes());
    }
}
