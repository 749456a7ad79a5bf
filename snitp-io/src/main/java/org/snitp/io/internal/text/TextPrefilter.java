package org.snitp.io.internal.text;

import org.snitp.io.internal.twin.FastPathOf;

/**
 * Scans a text once and returns which expensive checks it needs: nearly all texts need none. It may suspect a correct
 * text, but never skips an incorrect one. Its words and their hashes are stored for word statistics.
 *
 * <p>See ADR 0028.
 */
@FastPathOf(value = "org.snitp.io.internal.text.TextChecks", heldBy = "TextPrefilterTest")
final class TextPrefilter {

    /** The text may have an issue. */
    static final int SLIP = 1;

    /** The text may have an acronym, or the name of an institution that is one. */
    static final int ACRONYM = 1 << 1;

    private static final int FIRST_ROOM = 256;

    private final IntSet undiacritical = MissingDiacritics.hashes();
    private final IntSet names;
    private char[] chars = new char[FIRST_ROOM];
    private int[] starts = new int[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private int[] hashes = new int[FIRST_ROOM];
    private int length;
    private int words;
    private int found;
    private boolean romanian;

    /** The open brackets as bits, the innermost one last: 1 for a quotation mark. The bit above them is set. */
    private long open;

    /**
     * Creates a prefilter.
     *
     * @param names the hashes of words that name an institution even if they are not in capitals
     */
    TextPrefilter(IntSet names) {
        this.names = names;
    }

    /** Scans a text, and returns the checks it needs, as bits. */
    int look(String text, boolean romanian) {
        length = text.length();
        if (length > chars.length) {
            makeRoom(2 * length);
        }
        // An array is faster than a string, which examines its encoding for each character.
        text.getChars(0, length, chars, 0);
        this.romanian = romanian;
        words = 0;
        found = 0;
        open = 1;
        look();
        return open == 1 && !Placeholders.isOne(text) ? found : found | SLIP;
    }

    private void makeRoom(int room) {
        chars = new char[room];
        starts = new int[room];
        ends = new int[room];
        hashes = new int[room];
    }

    private void look() {
        // The start and the end of a text are like those of a line, where there must be no space.
        int before = Letters.SPACE;
        int i = 0;
        while (i < length) {
            int kind = Letters.kind(chars[i]);
            if ((kind & Letters.LETTER) != 0) {
                if ((before & Letters.PARTING) != 0) {
                    found |= SLIP;
                }
                i = word(i, before);
                before = Letters.kind(chars[i - 1]);
            } else {
                between(chars[i], before, kind);
                before = kind;
                i++;
            }
        }
        if (length > 0 && (before & Letters.SPACE) != 0) {
            found |= SLIP;
        }
    }

    /** Examines the characters between words. */
    private void between(char c, int before, int kind) {
        if ((kind & Letters.SPACE) != 0) {
            if ((before & Letters.SPACE) != 0 || (before & Letters.ASIDE) != 0) {
                found |= SLIP;
            }
            return;
        }
        boolean apart = (kind & Letters.CLOSING) != 0 && (before & Letters.SPACE) != 0;
        boolean joined = (kind & Letters.ASIDE) != 0 && (before & Letters.SMALL) != 0;
        boolean capital = (kind & Letters.CAPITAL) != 0 && (before & Letters.SMALL) != 0;
        if (apart || joined || capital || (kind & Letters.ODD) != 0) {
            found |= SLIP;
        }
        if ((kind & Letters.BRACKET) != 0) {
            bracket(c);
        }
    }

    /** Tracks round brackets and quotation marks. Other brackets are only noted. */
    private void bracket(char c) {
        boolean quote = c == '„' || c == '”';
        if (c == '(' || c == '„') {
            open = open << 1 | (quote ? 1 : 0);
            found |= open < 0 ? SLIP : 0;
        } else if ((c == ')' || c == '”') && open > 1 && (open & 1) == (quote ? 1 : 0)) {
            open >>>= 1;
        } else {
            found |= SLIP;
        }
    }

    /** Examines the word that starts at a position, and returns its end. */
    private int word(int start, int before) {
        int first = Letters.entry(chars[start]);
        int hash = Letters.smallOf(first);
        int rest = 0;
        int i = start + 1;
        for (; i < length; i++) {
            int entry = Letters.entry(chars[i]);
            if ((entry & Letters.LETTER) == 0) {
                break;
            }
            hash = 31 * hash + Letters.smallOf(entry);
            rest |= entry;
        }
        // Nearly all capitals begin a word after a space, so that the letters need not be compared with those before
        // them.
        boolean joined = (before & (Letters.CAPITAL | Letters.SMALL)) != 0;
        if (((joined ? first | rest : rest) & Letters.CAPITAL) != 0) {
            capitals(start, i, before);
        }
        if (((first | rest) & Letters.ODD) != 0 || isRepeated(hash, i - start) || isConjunction(start, i)) {
            found |= SLIP;
        }
        if (romanian) {
            found |= undiacritical.contains(hash) ? SLIP : 0;
            found |= isName(first, hash) ? ACRONYM : 0;
        }
        starts[words] = start;
        ends[words] = i;
        hashes[words] = hash;
        words++;
        return i;
    }

    /** Compares each letter of a word with the character before it: two capitals may be an acronym, one after a small letter a slip. */
    private void capitals(int start, int end, int kindBefore) {
        int before = kindBefore;
        for (int i = start; i < end; i++) {
            int kind = Letters.kind(chars[i]);
            if ((kind & Letters.CAPITAL) != 0) {
                found |= (before & Letters.SMALL) != 0 ? SLIP : 0;
                found |= romanian && (before & Letters.CAPITAL) != 0 ? ACRONYM : 0;
            }
            before = kind;
        }
    }

    private boolean isName(int first, int hash) {
        return (first & Letters.CAPITAL) != 0 && names.contains(hash);
    }

    private boolean isRepeated(int hash, int letters) {
        return words > 0 && hash == hashes[words - 1] && letters > 1;
    }

    /** Returns whether a word ends in "rși". */
    private boolean isConjunction(int start, int end) {
        return end - start > 3 && chars[end - 1] == 'i' && chars[end - 2] == 'ș' && chars[end - 3] == 'r';
    }

    /** The number of words of the text. */
    int words() {
        return words;
    }

    /** The start of a word. */
    int start(int word) {
        return starts[word];
    }

    /** The end of a word. */
    int end(int word) {
        return ends[word];
    }

    /** The hash of a word, as in {@link Words}. */
    int hash(int word) {
        return hashes[word];
    }

    /** Returns whether exactly one space separates a word from the previous one. */
    boolean follows(int word) {
        return word > 0 && starts[word] == ends[word - 1] + 1 && chars[ends[word - 1]] == ' ';
    }

    /** Returns whether a word is in lower case. */
    boolean isSmall(int word) {
        for (int i = starts[word]; i < ends[word]; i++) {
            if ((Letters.kind(chars[i]) & Letters.SMALL) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the last letter of a word is in lower case. */
    boolean endsSmall(int word) {
        return (Letters.kind(chars[ends[word] - 1]) & Letters.SMALL) != 0;
    }
}
