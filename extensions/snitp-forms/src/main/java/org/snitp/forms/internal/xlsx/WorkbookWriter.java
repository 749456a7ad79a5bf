package org.snitp.forms.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.snitp.io.internal.output.Draft;

/**
 * Writes workbooks: the same content gives the same bytes.
 *
 * <p>The library that writes the parts of a workbook adds the time of writing and the hash of an empty password, and fixes
 * every row height. The workbook is therefore first written to a temporary file, and copied without these.
 */
public final class WorkbookWriter {

    private static final String APPLICATION = "SNITP";

    /** The first day that a ZIP archive can represent. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("<dcterms:created .*?</dcterms:created>");

    /** The output of the library for the empty password. Texts of cells are escaped, so that none can match it. */
    private static final Pattern NO_PASSWORD = Pattern.compile("(<sheetProtection )password=\"0\" ");

    /** The output of the library for a height, and the part that keeps a row from growing on input. */
    private static final Pattern FIXED_HEIGHT = Pattern.compile("(<row r=\"[0-9]+\"[^>]*) customHeight=\"1\"");

    private WorkbookWriter() {}

    /**
     * Writes a workbook; the stream is flushed but not closed.
     *
     * @param title the title in the properties of the file
     * @param content adds the sheets, at least one
     * @throws UncheckedIOException if the stream, or the folder for temporary files, fails
     */
    public static void write(OutputStream stream, String title, Consumer<Workbook> content) {
        try {
            try (Draft draft = Draft.temporary("workbook")) {
                writeDraft(draft.path(), title, content);
                copy(draft.path(), stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeDraft(Path draft, String title, Consumer<Workbook> content) throws IOException {
        try (OutputStream file = Files.newOutputStream(draft);
                Workbook workbook = new Workbook(file, APPLICATION, null)) {
            workbook.properties().setTitle(title);
            content.accept(workbook);
        }
    }

    private static void copy(Path draft, OutputStream stream) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        try (ZipFile parts = new ZipFile(draft.toFile())) {
            for (Iterator<? extends ZipEntry> all = parts.stream().iterator(); all.hasNext(); ) {
                ZipEntry part = all.next();
                ZipEntry copied = new ZipEntry(part.getName());
                copied.setTimeLocal(NO_TIME);
                copy.putNextEntry(copied);
                copy.write(cleaned(part.getName(), parts.getInputStream(part).readAllBytes()));
                copy.closeEntry();
            }
        }
        copy.finish();
        copy.flush();
    }

    private static byte[] cleaned(String part, byte[] content) {
        if (part.equals("docProps/core.xml")) {
            return replaced(content, CREATED, "");
        }
        return part.startsWith("xl/worksheets/sheet")
                ? replaced(replaced(content, NO_PASSWORD, "$1"), FIXED_HEIGHT, "$1")
                : content;
    }

    private static byte[] replaced(byte[] content, Pattern pattern, String replacement) {
        String text = new String(content, StandardCharsets.UTF_8);
        return pattern.matcher(text).replaceAll(replacement).getBytes(StandardCharsets.UTF_8);
    }
}
