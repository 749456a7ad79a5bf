package org.snitp.io.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.io.format.OfficeFormat;
import org.snitp.io.internal.office.OfficeBlock.Cell;
import org.snitp.io.internal.office.OfficeBlock.Heading;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Row;
import org.snitp.io.internal.office.OfficeBlock.Table;

class OfficeFilesTest {

    private static Cell cell(String text) {
        return Cell.of(List.of(Paragraph.of(text)));
    }

    private static OfficeDocument document(OfficeBlock... blocks) {
        return new OfficeDocument("Plan & <Anexă>", "ro", true, List.of(blocks));
    }

    private static Table table(String... cells) {
        List<String> columns =
                IntStream.range(0, cells.length).mapToObj(i -> "C" + i).toList();
        return new Table(
                columns,
                List.of(new Row(columns.stream().map(Cell::head).toList())),
                List.of(new Row(
                        List.of(cells).stream().map(OfficeFilesTest::cell).toList())));
    }

    private static byte[] bytes(OfficeDocument document, OfficeFormat format) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        OfficeFiles.write(document, format, stream);
        return stream.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry entry = stream.getNextEntry();
            while (entry != null) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                parts.put(entry.getName(), stream.readAllBytes());
                entry = stream.getNextEntry();
            }
        }
        return parts;
    }

    private static OfficeDocument rich() {
        return document(
                new Heading(0, List.of(OfficeText.of("Titlu"))),
                new Heading(1, List.of(OfficeText.strong("Obiectiv"), OfficeText.of(" 1"))),
                Paragraph.of(Paragraph.Kind.POINT, "  două spații  la început și la sfârșit  "),
                new Paragraph(List.of(new OfficeText("Text", Optional.of("en"), true)), Paragraph.Kind.INDENTED),
                table("a", "b", "c"),
                table("d", "e", "f"));
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void everyPartIsWellFormedAndHasAFixedTime(OfficeFormat format) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (Map.Entry<String, byte[]> part : parts(bytes(rich(), format)).entrySet()) {
            if (!part.getKey().equals("mimetype")) {
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void theSameDocumentGivesTheSameBytes(OfficeFormat format) {
        assertThat(bytes(rich(), format)).isEqualTo(bytes(rich(), format));
    }

    @Test
    void theTypeOfAnOdtStandsFirstAndUncompressed() {
        byte[] bytes = bytes(rich(), OfficeFormat.ODT);
        assertThat(new String(bytes, 30, 47, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void spacesAreKept() throws IOException {
        String content = new String(
                parts(bytes(rich(), OfficeFormat.ODT)).get("content.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(content)
                .contains("<text:s text:c=\"2\"/>două spații<text:s text:c=\"2\"/>la început și la"
                        + " sfârșit<text:s text:c=\"2\"/>");
    }

    @Test
    void eachColumnHasRoomForItsLongestWord() {
        String word = "responsabilitățile";
        TableLayout layout = TableLayout.of(document(table(word, "text ".repeat(200), word, "x")))
                .values()
                .iterator()
                .next();
        int needed = Letters.width(word, false, layout.size()) + 2 * TableLayout.PADDING;
        assertThat(layout.size()).isEqualTo(200);
        assertThat(layout.widths().get(0)).isGreaterThanOrEqualTo(needed);
        assertThat(layout.widths().get(1)).isGreaterThan(layout.widths().get(0));
        assertThat(layout.width()).isBetween(15_690, 15_704);
    }

    @Test
    void lettersBecomeSmallerBeforeAWordIsBroken() {
        String[] twelve = Collections.nCopies(12, "responsabilitate").toArray(String[]::new);
        TableLayout layout =
                TableLayout.of(document(table(twelve))).values().iterator().next();
        assertThat(layout.size()).isBetween(120, 190);
        assertThat(layout.widths())
                .allSatisfy(width -> assertThat(width)
                        .isGreaterThanOrEqualTo(
                                Letters.width("responsabilitate", false, layout.size()) + 2 * TableLayout.PADDING));
    }

    @Test
    void aWordWithoutAnEndTakesNoMoreThanItsShare() {
        TableLayout layout = TableLayout.of(document(table("x".repeat(500), "scurt")))
                .values()
                .iterator()
                .next();
        assertThat(layout.size()).isEqualTo(200);
        assertThat(layout.widths().get(1))
                .isGreaterThanOrEqualTo(Letters.width("scurt", false, 200) + 2 * TableLayout.PADDING);
    }

    @Test
    void lowRowsStayOnOnePageAndHighOnesMayBeTorn() {
        Table low = table("text", "text");
        Table high = table("text ".repeat(3_000), "text");
        TableLayout layout =
                TableLayout.of(document(low, high)).values().iterator().next();
        assertThat(layout.staysTogether(low.rows().get(0))).isTrue();
        assertThat(layout.staysTogether(high.rows().get(0))).isFalse();
    }

    @Test
    void whatXmlCannotHaveIsReplaced() {
        assertThat(Letters.safe("a\u0000b\uD800c\uFFFEd\uFDD0e\u202Ef\t𝔸")).isEqualTo("a�b�c�d�e�f 𝔸");
    }
}
