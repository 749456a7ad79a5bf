package org.snitp.forms.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.snitp.indicators.sheet.IndicatorSheet;

/** A workbook with sheets, filled in by putting cells into its XML as spreadsheets write them. */
final class SheetsBook {

    static final String BOOK = "xl/workbook.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private List<String> tabs = List.of();

    static SheetsBook of(List<IndicatorSheet> sheets, Locale locale) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        WorkbookSheets.in(locale).write(sheets, stream);
        SheetsBook book = new SheetsBook();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(stream.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                book.parts.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    /** The rows of a tab. */
    List<Row> rows(String tab) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes()))) {
            return workbook.findSheet(tab).orElseThrow().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the tabs. */
    List<String> tabs() {
        if (tabs.isEmpty()) {
            tabs = namesOfTabs();
        }
        return tabs;
    }

    private List<String> namesOfTabs() {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes()))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the first row of a tab whose first cell says something. */
    int row(String tab, String label) {
        return rows(tab).stream()
                .filter(row -> row.getCellText(0).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + label))
                .getRowNum();
    }

    SheetsBook text(String tab, String label, String text) {
        return cell(tab, "B" + row(tab, label), text);
    }

    SheetsBook number(String tab, String label, String number) {
        return raw(tab, "B" + row(tab, label), "", "<v>" + number + "</v>");
    }

    SheetsBook blank(String tab, String label) {
        return raw(tab, "B" + row(tab, label), "", "");
    }

    SheetsBook cell(String tab, String cell, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return raw(tab, cell, " t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + escaped + "</t></is>");
    }

    /** Puts in a cell as it stands in the XML; the style of a cell that is there stays. */
    SheetsBook raw(String tab, String cell, String attributes, String content) {
        return edit(part(tab), sheet -> {
            Matcher found = Pattern.compile("<c r=\"" + cell + "\"( s=\"[0-9]+\")?(?: t=\"\\w+\")?(?:/>|>.*?</c>)")
                    .matcher(sheet);
            if (found.find()) {
                String style = found.group(1) == null ? "" : found.group(1);
                return found.replaceFirst(Matcher.quoteReplacement(
                        "<c r=\"" + cell + "\"" + style + attributes + ">" + content + "</c>"));
            }
            String row = cell.replaceAll("[A-Z]+", "");
            String added = "<c r=\"" + cell + "\"" + attributes + ">" + content + "</c>";
            String inRow = sheet.replaceFirst(
                    "(<row r=\"" + row + "\"[^>]*>.*?)</row>", "$1" + Matcher.quoteReplacement(added) + "</row>");
            return inRow.equals(sheet)
                    ? sheet.replaceFirst(
                            "</sheetData>",
                            Matcher.quoteReplacement("<row r=\"" + row + "\">" + added + "</row></sheetData>"))
                    : inRow;
        });
    }

    SheetsBook withoutRow(String tab, String label) {
        int row = row(tab, label);
        return edit(part(tab), sheet -> sheet.replaceFirst("<row r=\"" + row + "\"[^>]*>.*?</row>", ""));
    }

    SheetsBook withoutTab(String tab) {
        tabs = List.of();
        return edit(BOOK, book -> book.replaceFirst("<sheet name=\"" + tab + "\"[^>]*/>", ""));
    }

    /** Changes the text of a part. */
    SheetsBook edit(String part, UnaryOperator<String> change) {
        String before = text(part);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("Nothing to change in " + part);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The text of a part. */
    String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    String part(String tab) {
        return "xl/worksheets/sheet" + (tabs().indexOf(tab) + 1) + ".xml";
    }

    byte[] bytes() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream.toByteArray();
    }
}
