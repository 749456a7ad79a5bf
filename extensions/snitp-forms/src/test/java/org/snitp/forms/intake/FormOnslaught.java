package org.snitp.forms.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Files that are meant to exhaust the memory while they are taken for forms; many of them are small while they are packed. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum FormOnslaught {
    BLANKS("text", inSheet(" ", "")),
    NESTED_ELEMENTS("elements", inSheet("<a>", "")),
    EMPTY_ELEMENTS("nothing", inSheet("<a/>", "")),
    EMPTY_ROWS("lines", inSheet("<row/>", "")),
    ROWS_OF_ONE_CELL("rows", inSheet("<row><c><v>1</v></c></row>", "")),
    CELLS_WITHOUT_ADDRESS("values", inSheet("<row>", "<c><v>1</v></c>", "</row>")),
    TEXTS_IN_CELLS("values", inSheet("<row>", "<c t=\"inlineStr\"><is><t>x</t></is></c>", "</row>")),
    ROWS_WITH_A_LAST_CELL("values", inSheet("<row><c r=\"XFD1\"><v>1</v></c></row>", "")),
    ONE_COMMENT("text", inSheet("<!--", "<", "-->")),
    ONE_ATTRIBUTE("text", inSheet("<a b=\"", ">", "\"/>")),
    ONE_NAME("damaged", inSheet("<", "a", "/>")),
    ONE_INSTRUCTION("text", inSheet("<?a ", ">", "?>")),
    ONE_SECTION("text", inSheet("<![CDATA[", "<", "]]>")),
    SHARED_TEXTS("values", inPart("xl/sharedStrings.xml", "</sst>", "<si/>")),
    FORMATS("styles", inPart(FilledWorkbook.STYLES, "</styleSheet>", "<xf/>")),
    SHEETS("sheets", inPart(FilledWorkbook.BOOK, "</sheets>", "<sheet/>")),
    SHEETS_OF_ONE_PART("rows", size -> sheets(900, "<row><c><v>1</v></c></row>".repeat(2_000))),
    WIDE_SHEETS_OF_ONE_PART("values", size -> sheets(900, "<row>" + "<c><v>1</v></c>".repeat(2_000) + "</row>")),
    SHEETS_OF_ONE_LARGE_PART("unpacked", size -> sheets(900, "<x/>".repeat(250_000))),
    ROWS_OF_JUNK("indicator", size -> rows("<row>" + "<c><v>1</v></c>".repeat(9) + "</row>", 90_000)),
    SMALL_SHEETS("sheets", size -> sheets(10_000, "")),
    LINE_FEEDS("lines", inCsv("\n")),
    CARRIAGE_RETURNS("lines", inCsv("\r")),
    SEMICOLONS("columns", inCsv(";")),
    SHORT_ROWS("rows", inCsv("a\n")),
    ONE_CELL("text", inCsv("a")),
    ONE_QUOTE("text", inCsv("\"\"\""));

    /** Which limit, or what else, the first diagnostic is about. */
    final String told;

    private final IntFunction<byte[]> bytes;

    FormOnslaught(String told, IntFunction<byte[]> bytes) {
        this.told = told;
        this.bytes = bytes;
    }

    byte[] bytes(int size) {
        return bytes.apply(size);
    }

    private static IntFunction<byte[]> inSheet(String piece, String after) {
        return inSheet("", piece, after);
    }

    private static IntFunction<byte[]> inSheet(String before, String piece, String after) {
        return inPart(FilledWorkbook.FORM, "</sheetData>", before, piece, after);
    }

    private static IntFunction<byte[]> inPart(String part, String end, String piece) {
        return inPart(part, end, "", piece, "");
    }

    private static IntFunction<byte[]> inPart(String part, String end, String before, String piece, String after) {
        return size -> {
            FilledWorkbook workbook = FilledWorkbook.agency();
            String text = workbook.text(part);
            int at = text.indexOf(end);
            byte[] head = (text.substring(0, at) + before).getBytes(StandardCharsets.UTF_8);
            byte[] tail = (after + text.substring(at)).getBytes(StandardCharsets.UTF_8);
            return workbook.put(part, filled(head, piece, tail, size)).bytes();
        };
    }

    private static byte[] sheets(int count, String rows) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < count; i++) {
            sheets.append("<sheet name=\"")
                    .append(i)
                    .append("\" r:id=\"rId3\" sheetId=\"")
                    .append(i + 10)
                    .append("\"/>");
        }
        return FilledWorkbook.agency()
                .edit(FilledWorkbook.BOOK, book -> book.replace("</sheets>", sheets + "</sheets>"))
                .edit(
                        FilledWorkbook.FORM,
                        sheet -> rows.isEmpty() ? sheet + " " : sheet.replace("</sheetData>", rows + "</sheetData>"))
                .bytes();
    }

    private static byte[] rows(String row, int count) {
        return FilledWorkbook.agency()
                .edit(FilledWorkbook.FORM, sheet -> sheet.replace("</sheetData>", row.repeat(count) + "</sheetData>"))
                .bytes();
    }

    private static IntFunction<byte[]> inCsv(String piece) {
        return size -> filled(Filled.agency().text(';').getBytes(StandardCharsets.UTF_8), piece, new byte[0], size);
    }

    /** The array is made at once: making the input must not exhaust the memory either. */
    private static byte[] filled(byte[] head, String piece, byte[] tail, int size) {
        byte[] bytes = Arrays.copyOf(head, size);
        byte[] repeated = piece.getBytes(StandardCharsets.UTF_8);
        int end = head.length;
        while (end + repeated.length + tail.length <= size) {
            System.arraycopy(repeated, 0, bytes, end, repeated.length);
            end += repeated.length;
        }
        System.arraycopy(tail, 0, bytes, end, tail.length);
        return Arrays.copyOf(bytes, end + tail.length);
    }

    /** What is told first of a file, by its limit or kind, or else by its code; of a row, if nothing is told of the file. */
    private static String told(ImportReport report) {
        return report.forms().stream()
                .flatMap(form -> Stream.concat(
                        form.findings().stream(), form.rows().stream().flatMap(row -> row.findings().stream())))
                .map(CellFinding::diagnostic)
                .findFirst()
                .map(found ->
                        found.arguments().getOrDefault("variant", found.code().getId()))
                .orElse("nothing");
    }

    /**
     * Collects every file and prints a line for each.
     *
     * @param arguments how large the part with the harm in it is, in bytes, and how many seconds collecting may take
     */
    public static void main(String[] arguments) {
        for (FormOnslaught onslaught : values()) {
            FormFile file = FormFile.of("f", onslaught.bytes(Integer.parseInt(arguments[0])));
            long start = System.nanoTime();
            String told = told(Filled.collect(file));
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%s: %s%n", onslaught, told);
            System.err.printf(Locale.ROOT, "%s: %.1f s%n", onslaught, seconds);
            if (seconds > Integer.parseInt(arguments[1])) {
                throw new IllegalStateException(onslaught + " takes " + seconds + " seconds");
            }
        }
    }
}
