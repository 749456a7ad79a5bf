package org.snitp.measurements;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Splits a stream of YAML documents between the items of their {@code measurements} lists, so that each chunk is a document
 * with the same head and a part of the list.
 *
 * <p>Only lines are examined: the one with the field {@code measurements}, which starts in the first column, and those with
 * the dash of an item, which all start in the same column. By the rules of YAML, nothing inside an item can start in that
 * column. Other errors in a chunk are reported by its reader. Comments and directives before a document belong to its head.
 */
final class YamlChunker {

    /**
     * A chunk.
     *
     * @param text the head of the document and some items, or a whole document, in UTF-8
     * @param set the number of the document in its file, from 1
     * @param headLine the line of the file on which the head starts
     * @param headLines the number of lines of the head
     * @param itemLine the line of the file on which the text after the head starts
     * @param whole whether it is a whole document
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Piece(byte[] text, int set, int headLine, int headLines, int itemLine, boolean whole) {

        /** Returns the line of the file for a line of the chunk. */
        int line(int ofPiece) {
            return ofPiece <= headLines ? headLine + ofPiece - 1 : itemLine + ofPiece - headLines - 1;
        }

        /** Returns whether a line of the chunk belongs to a head that an earlier chunk contained as well. */
        boolean isRepeated(int ofPiece) {
            return ofPiece > 0 && ofPiece <= headLines && itemLine > headLine + headLines;
        }
    }

    private static final Pattern LIST = Pattern.compile("measurements:\\s*(?:#.*)?", Pattern.DOTALL);
    private static final Pattern NOTHING = Pattern.compile("\\s*(?:#.*)?", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("---(?:\\s.*)?", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("\\.\\.\\.(?:\\s.*)?", Pattern.DOTALL);
    private static final int MARK = 3;

    private final int mostBytes;
    private final Consumer<Piece> consumer;
    private final YamlText text = new YamlText();
    private int line;
    private int set;
    private int headLine = 1;
    private int headLines;
    private int itemLine;

    /** The indentation of the dash of an item; -1 before the first one. */
    private int indent = -1;

    /** Whether the document has anything but comments, directives and markers. */
    private boolean filled;

    private boolean inList;
    private boolean cut;
    private boolean behindList;

    /**
     * Prepares reading.
     *
     * @param mostBytes the length of the items from which a chunk is passed on
     * @param consumer receives the chunks
     */
    YamlChunker(int mostBytes, Consumer<Piece> consumer) {
        this.mostBytes = mostBytes;
        this.consumer = consumer;
    }

    /**
     * Reads to the end.
     *
     * @param mostWhole the maximum length of a chunk that cannot be split
     * @return whether everything could be split
     */
    boolean read(YamlLines lines, int mostWhole) throws IOException {
        for (String next = lines.next(); next != null; next = lines.next()) {
            line++;
            boolean separator = SEPARATOR.matcher(next).matches();
            if (separator && filled) {
                giveLast(line);
            }
            take(next, separator);
            if (!lines.copyTo(text, mostWhole) || (behindList && cut)) {
                return false;
            }
            if (!inList) {
                text.endHead();
            }
            inList |= !separator && filled && LIST.matcher(next).matches();
            if (filled && END.matcher(next).matches()) {
                giveLast(line + 1);
            }
        }
        if (filled || set == 0) {
            giveLast(line + 1);
        }
        return true;
    }

    private void take(String next, boolean separator) {
        boolean directive = !filled && next.startsWith("%");
        String content = separator ? next.substring(MARK) : next;
        if (!filled && !directive && !NOTHING.matcher(content).matches()) {
            filled = true;
            set++;
        }
        if (inList) {
            takeItem(next);
        } else {
            headLines++;
            itemLine = line + 1;
        }
    }

    private void takeItem(String next) {
        int spaces = spaces(next);
        boolean dash = next.startsWith("- ", spaces) || next.substring(spaces).equals("-");
        if (dash && indent < 0) {
            indent = spaces;
        }
        boolean item = dash && spaces == indent;
        boolean nothing = NOTHING.matcher(next).matches() || END.matcher(next).matches();
        behindList |= !item && spaces <= indent && !nothing;
        if (item && !behindList && text.itemsLength() >= mostBytes) {
            consumer.accept(new Piece(text.takeItems(), set, headLine, headLines, itemLine, false));
            itemLine = line;
            cut = true;
        }
    }

    private static int spaces(String text) {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /** Passes on the rest of a document, and starts the next one. */
    private void giveLast(int nextLine) {
        consumer.accept(new Piece(text.takeAll(), set, headLine, headLines, itemLine, !cut));
        headLine = nextLine;
        headLines = 0;
        indent = -1;
        filled = false;
        inList = false;
        cut = false;
        behindList = false;
    }
}
