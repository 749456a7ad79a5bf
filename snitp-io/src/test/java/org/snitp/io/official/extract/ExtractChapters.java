package org.snitp.io.official.extract;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the chapters of the Romanian national strategy against trafficking in persons (SNITP 2024-2028), which stand before its
 * action plan, and writes their paragraphs as tab-separated values. It knows nothing but that text, so its output can be used to
 * test data that was transcribed by hand. Run with a JDK 17 or newer, without compiling or installing anything:
 *
 * <pre>
 * java ExtractChapters.java SOURCE.txt > chapters-table.tsv
 * </pre>
 *
 * <p>The standard output receives one line per paragraph, in the order of the text: the chapter in which it stands (0 for the list
 * of acronyms), its kind, its code and its text. The table is UTF-8 with LF and begins with a line of column names. The counts go
 * to the standard error. The kinds are
 *
 * <ul>
 *   <li>{@code heading}: the heading of a chapter, which the word processor marked for the table of contents. One mark is
 *       missing, as the numbers of the marks show: that chapter begins at the sentence on the purpose, and its heading is empty;
 *   <li>{@code acronym}: a row of the list of acronyms; the code is the acronym;
 *   <li>{@code objective}: the title of an objective; the code is its number;
 *   <li>{@code group}, {@code item}: what begins with a capital letter, a number or a small letter; the code is made of the
 *       letter of the group and the number of the item, such as {@code A.1}, or of one of them;
 *   <li>{@code paragraph}: any other text; the code is that of the objective, group or item under which it stands in its chapter;
 *   <li>{@code caption}, {@code cell}: the caption of a figure, and the cell of a table;
 *   <li>{@code note}: a note at the foot of the page, after the paragraph that refers to it; the code is its number.
 * </ul>
 *
 * <p>The letters are brought to NFC, s and t with cedilla become s and t with comma below, a no-break space becomes a space, runs of
 * white space become one space, lines are trimmed, and the marks of bookmarks and of references to notes are removed, the last
 * with the comma between two of them. Nothing else is changed: the slips stay.
 *
 * <p>When the text is not as expected, the program says so in one sentence, writes no table, and exits with status 1. This file is
 * written in ASCII, so that it runs the same whatever the encoding of the machine is.
 */
public final class ExtractChapters {

    private static final String PLAN_HEADING = "PLANUL NA\u021AIONAL DE AC\u021AIUNE 2024-2026";
    private static final String CHAPTER_WITHOUT_HEADING = "Prezenta strategie na\u021Bional\u0103 are ca scop ";

    /** What the official text contains; any other count means that text was lost or misread. */
    private static final String EXPECTED_COUNTS =
            "12 heading, 53 acronym, 23 objective, 16 group, 76 item, 124 paragraph," + " 8 caption, 20 cell, 5 note";

    private static final Pattern MARK = Pattern.compile("\\[bookmark: _Toc(\\d+)\\]");
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]*\\]");
    private static final Pattern NOTE = Pattern.compile("\\[(\\d+): ([^\\]]*)\\]");
    private static final Pattern REFERENCES = Pattern.compile(" ?\\[footnoteRef:\\d+\\](,(?=\\[))?");
    private static final Pattern OBJECTIVE =
            Pattern.compile("(?:OBIECTIV(?:UL)? GENERAL|Obiectiv specific) (\\d+(?:\\.\\d+)?)[.:]* *(.*)");
    private static final Pattern GROUP = Pattern.compile("([A-Z])\\. (.*)");
    private static final Pattern ITEM = Pattern.compile("(?:(\\d+)\\.|([a-z])\\)) (.*)");
    private static final Pattern CAPTION = Pattern.compile("Figura (\\d+)\\. (.*)");

    private ExtractChapters() {}

    public static void main(String[] arguments) {
        PrintStream errors = utf8Stream(FileDescriptor.err);
        try {
            run(arguments, errors);
            return;
        } catch (UnexpectedTextException e) {
            errors.println("The chapters could not be read: " + e.getMessage());
        } catch (CharacterCodingException e) {
            errors.println("The source " + arguments[0] + " is not valid UTF-8.");
        } catch (IOException e) {
            errors.println("A file could not be read or written: " + e);
        }
        System.exit(1);
    }

    private static void run(String[] arguments, PrintStream errors) throws IOException {
        if (arguments.length != 1) {
            throw new UnexpectedTextException("the argument should be: SOURCE.txt > chapters-table.tsv");
        }
        List<Row> rows = new ChapterReader().read(Files.readString(Path.of(arguments[0])));
        String counts = counts(rows);
        if (!counts.equals(EXPECTED_COUNTS)) {
            throw new UnexpectedTextException("it has " + counts + ", where " + EXPECTED_COUNTS + " were expected.");
        }
        StringBuilder table = new StringBuilder("chapter\tkind\tcode\ttext\n");
        rows.forEach(row -> table.append(row.line()).append('\n'));
        PrintStream output = utf8Stream(FileDescriptor.out);
        output.print(table);
        if (output.checkError()) {
            throw new IOException("the standard output does not take the table");
        }
        errors.println("Read " + counts + ".");
    }

    private static String counts(List<Row> rows) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((kind, count) -> parts.add(count + " " + kind.word()));
        return String.join(", ", parts);
    }

    private static String normalised(String text) {
        return Normalizer.normalize(BOOKMARK.matcher(text).replaceAll(""), Normalizer.Form.NFC)
                .replace('\u015E', '\u0218') // S
                .replace('\u015F', '\u0219') // s
                .replace('\u0162', '\u021A') // T
                .replace('\u0163', '\u021B') // t
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static PrintStream utf8Stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private enum Kind {
        HEADING,
        ACRONYM,
        OBJECTIVE,
        GROUP,
        ITEM,
        PARAGRAPH,
        CAPTION,
        CELL,
        NOTE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Row(int chapter, Kind kind, String code, String text) {

        String line() {
            return String.join("\t", String.valueOf(chapter), kind.word(), code, text);
        }
    }

    /** Reads line by line and keeps where it is: the chapter, its last mark, the group and the item. */
    private static final class ChapterReader {

        private final List<Row> rows = new ArrayList<>();
        private int chapter = 0;
        private int lastMark = 0;
        private int missingMarks = 0;
        private String acronym = "";
        private String group = "";
        private String code = "";

        List<Row> read(String text) {
            for (String line : text.split("\\R", -1)) {
                String words = normalised(line);
                if (words.equals(PLAN_HEADING)) {
                    requireOneChapterWithoutHeading();
                    return rows;
                }
                readMark(line);
                if (!words.isEmpty()) {
                    readLine(line, words);
                }
            }
            throw new UnexpectedTextException("the heading \"" + PLAN_HEADING + "\" does not stand in it.");
        }

        private void readMark(String line) {
            Matcher mark = MARK.matcher(line);
            if (mark.find()) {
                int number = Integer.parseInt(mark.group(1));
                missingMarks += lastMark == 0 ? 0 : number - lastMark - 1;
                lastMark = number;
            }
        }

        private void requireOneChapterWithoutHeading() {
            long without = rows.stream()
                    .filter(row -> row.kind() == Kind.HEADING && row.text().isEmpty())
                    .count();
            if (missingMarks != 1 || without != 1) {
                throw new UnexpectedTextException(missingMarks + " marks of headings are missing, and " + without
                        + " chapters without heading were found, where one each was expected.");
            }
        }

        private void readLine(String line, String words) {
            if (MARK.matcher(line).find()) {
                beginChapter(words);
            } else if (line.startsWith("\t") || chapter == 0) {
                readCell(words);
            } else {
                if (words.startsWith(CHAPTER_WITHOUT_HEADING)) {
                    beginChapter("");
                }
                readText(words);
            }
        }

        private void beginChapter(String heading) {
            if (!acronym.isEmpty()) {
                throw new UnexpectedTextException("the acronym " + acronym + " has no name.");
            }
            chapter++;
            group = "";
            code = "";
            rows.add(new Row(chapter, Kind.HEADING, "", heading));
        }

        /** Before the first chapter, cells come in pairs: an acronym and its name. */
        private void readCell(String words) {
            if (chapter > 0) {
                rows.add(new Row(chapter, Kind.CELL, "", words));
            } else if (acronym.isEmpty()) {
                acronym = words;
            } else {
                rows.add(new Row(chapter, Kind.ACRONYM, acronym, words));
                acronym = "";
            }
        }

        private void readText(String words) {
            String text = normalised(
                    REFERENCES.matcher(NOTE.matcher(words).replaceAll("")).replaceAll(""));
            Matcher objective = OBJECTIVE.matcher(text);
            Matcher letter = GROUP.matcher(text);
            Matcher item = ITEM.matcher(text);
            Matcher caption = CAPTION.matcher(text);
            if (objective.matches()) {
                add(Kind.OBJECTIVE, objective.group(1), objective.group(2));
            } else if (letter.matches()) {
                group = letter.group(1);
                add(Kind.GROUP, group, letter.group(2));
            } else if (item.matches()) {
                String number = item.group(1) == null ? item.group(2) : item.group(1);
                add(Kind.ITEM, group.isEmpty() ? number : group + "." + number, item.group(3));
            } else if (caption.matches()) {
                rows.add(new Row(chapter, Kind.CAPTION, caption.group(1), caption.group(2)));
            } else if (!text.isEmpty()) {
                add(Kind.PARAGRAPH, code, text);
            }
            NOTE.matcher(words)
                    .results()
                    .forEach(note -> rows.add(new Row(
                            chapter, Kind.NOTE, note.group(1), note.group(2).strip())));
        }

        private void add(Kind kind, String itsCode, String text) {
            code = itsCode;
            rows.add(new Row(chapter, kind, code, text));
        }
    }

    /** The text is not as expected; the message is a sentence for the person who runs the program. */
    private static final class UnexpectedTextException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnexpectedTextException(String message) {
            super(message);
        }
    }
}
