package org.snitp.io.measurement;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a stream of YAML documents apart between the items of their lists {@code measurements}, so that each piece is a
 * document with the same head and a part of the list.
 *
 * <p>Only lines are looked at: the one with the field {@code measurements}, which begins at the margin, and those with the
 * dash of an item, which all begin at one column. By the rules of YAML nothing inside an item can stand at that column. Whatever
 * else is wrong with a piece, its reader tells.
 */
final class YamlPieces {

    /**
     * A piece.
     *
     * @param text the head of the document and some items, or a whole document
     * @param set the number of the document in its file, from 1
     * @param headLine the line of the file on which the head begins
     * @param headLines how many lines the head has
     * @param itemLine the line of the file on which what follows the head begins
     * @param whole whether it is a whole document
     */
    record Piece(String text, int set, int headLine, int headLines, int itemLine, boolean whole) {

        /** Returns the line of the file that a line of the piece is. */
        int line(int ofPiece) {
            return ofPiece <= headLines ? headLine + ofPiece - 1 : itemLine + ofPiece - headLines - 1;
        }
    }

    private static final Pattern LIST = Pattern.compile("measurements:\\s*(?:#.*)?");
    private static final Pattern NOTHING = Pattern.compile("\\s*(?:#.*)?");
    private static final String SEPARATOR = "---";

    private final int mostCharacters;
    private final Consumer<Piece> consumer;
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder items = new StringBuilder();
    private int line;
    private int set = 1;
    private int headLine = 1;
    private int headLines;
    private int itemLine;

    /** How many spaces stand before the dash of an item; -1 before the first one. */
    private int indent = -1;

    private boolean inList;
    private boolean cut;
    private boolean behindList;

    /**
     * Prepares reading.
     *
     * @param mostCharacters how long a piece may be before it is given away
     * @param consumer what takes the pieces
     */
    YamlPieces(int mostCharacters, Consumer<Piece> consumer) {
        this.mostCharacters = mostCharacters;
        this.consumer = consumer;
    }

    /**
     * Reads to the end.
     *
     * @return whether everything could be taken apart
     */
    boolean read(BufferedReader text, int mostWhole) throws IOException {
        for (@Nullable String next = text.readLine(); next != null; next = text.readLine()) {
            line++;
            boolean separator = next.startsWith(SEPARATOR);
            if (separator && (head.length() > 0 || inList)) {
                give(true);
                begin();
            }
            take(next, separator);
            if ((behindList && cut) || head.length() + items.length() > mostWhole) {
                return false;
            }
        }
        give(true);
        return true;
    }

    private void begin() {
        set++;
        head.setLength(0);
        items.setLength(0);
        headLine = line;
        headLines = 0;
        indent = -1;
        inList = false;
        cut = false;
        behindList = false;
    }

    private void take(String next, boolean separator) {
        if (!inList) {
            head.append(next).append('\n');
            headLines++;
            inList = !separator && LIST.matcher(next).matches();
            itemLine = line + 1;
            return;
        }
        int spaces = spaces(next);
        boolean dash = next.startsWith("- ", spaces) || next.substring(spaces).equals("-");
        if (dash && indent < 0) {
            indent = spaces;
        }
        boolean item = dash && spaces == indent;
        behindList |= !item && spaces <= indent && !NOTHING.matcher(next).matches() && !next.startsWith("...");
        if (item && !behindList && items.length() >= mostCharacters) {
            give(false);
            itemLine = line;
            items.setLength(0);
            cut = true;
        }
        items.append(next).append('\n');
    }

    private static int spaces(String text) {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    private void give(boolean last) {
        String text = head.toString() + items;
        if (!text.isBlank()) {
            consumer.accept(new Piece(text, set, headLine, headLines, itemLine, last && !cut));
        }
    }
}
