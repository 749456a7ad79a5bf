package org.snitp.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A workbook, looked at from outside. */
final class Xlsx {

    static final String FORM = "xl/worksheets/sheet1.xml";

    private final byte[] bytes;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Xlsx(byte[] bytes) {
        this.bytes = bytes;
    }

    static Xlsx of(ReportingForm form, Locale locale) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        FormXlsx.in(locale).write(form, stream);
        return read(stream.toByteArray());
    }

    static Xlsx read(byte[] bytes) {
        Xlsx file = new Xlsx(bytes);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                file.parts.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    Set<String> parts() {
        return parts.keySet();
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    Document xml(String name) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(name)));
        } catch (Exception e) {
            throw new AssertionError(name + " is not well-formed", e);
        }
    }

    List<Element> elements(String part, String name) {
        NodeList found = xml(part).getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** What the cells of the form accept: the kind of check and its formula, by the cells. */
    Map<String, String> checks() {
        Map<String, String> checks = new LinkedHashMap<>();
        for (Element check : elements(FORM, "dataValidation")) {
            String formula = check.getElementsByTagName("formula1")
                    .item(0)
                    .getTextContent()
                    .replaceAll("\\s", "");
            String cells = check.getAttribute("sqref").replaceAll("^(\\w+):\\1$", "$1");
            checks.put(cells, check.getAttribute("type") + " " + formula);
        }
        return checks;
    }

    /** The texts of a sheet by row and column; a cell that is not there is an empty text. */
    List<List<String>> texts(int sheet) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet found = workbook.getSheet(sheet).orElseThrow();
            List<List<String>> rows = new ArrayList<>();
            try (Stream<Row> all = found.openStream()) {
                all.forEach(row -> {
                    while (rows.size() < row.getRowNum()) {
                        rows.add(new ArrayList<>());
                    }
                    row.forEach(cell -> rows.get(row.getRowNum() - 1).add(cell == null ? "" : cell.getText()));
                });
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a cell of the form can be filled in. */
    boolean isOpen(String cell) {
        Function<String, Element> found = name -> elements(FORM, "c").stream()
                .filter(candidate -> candidate.getAttribute("r").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cell " + name));
        int style = Integer.parseInt(found.apply(cell).getAttribute("s"));
        Element formats = elements("xl/styles.xml", "cellXfs").get(0);
        Element format = (Element) formats.getElementsByTagName("xf").item(style);
        NodeList protection = format.getElementsByTagName("protection");
        return protection.getLength() > 0
                && ((Element) protection.item(0)).getAttribute("locked").equals("false");
    }
}
