package org.snitp.io.internal.text;

import org.snitp.io.internal.twin.FastPathOf;

/**
 * Scans a text once and returns which expensive checks it needs: nearly all texts need none. It may suspect a correct text,
 * but never skips an incorrect one. Its words, with their hashes, are kept for those who count them.
 *
 * <p>See ADR 0028.
 */
@FastPathOf(value = "org.snitp.io.internal.text.TextChecks", heldBy = "TextPrefilterTest")
final class TextPrefilter {

    /** The text may have a slip. */
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

    /** The brackets that are open, as bits, the innermost one last: 1 for a quotation mark; above them a bit that is set. */
    private long open;

    /**
     * Makes a sieve.
     *
     * @param names the hashes of words that name an institution also where they are not written in capitals
     */
    TextPrefilter(IntSet names) {
        this.names = names;
    }

    /** Looks at a text, and returns what it may have, as bits. */
    int look(String text, boolean romanian) {
        length = text.length();
        if (length > chars.length) {
            makeRoom(2 * length);
        }
        // From an array characters come faster than from a string, which asks for each how it holds them.
        text.getChars(0, length, chars, 0);
        this.romanian = romanian;
        words = 0;
        found = 0;
        open = 1;
        look();
        return open == 1 ? found : found | SLIP;
    }

    private void makeRoom(int room) {
        chars = new char[room];
        starts = new int[room];
        ends = new int[room];
        hashes = new int[room];
    }

    private void look() {
        // Before and behind a text it is as at the ends of a line where no space may stand.
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

    /** Looks at what stands between words. */
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

    /** Follows round brackets and quotation marks; of any other kind nothing is said here but that it stands in the text. */
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

    /** Looks at the word that begins at a place, and returns where it ends. */
    private int word(int start, int kindBefore) {
        int hash = 0;
        int all = 0;
        boolean capitals = false;
        boolean joined = false;
        int before = kindBefore;
        int i = start;
        for (; i < length; i++) {
            int entry = Letters.entry(chars[i]);
            int kind = Letters.kindOf(entry);
            if ((kind & Letters.LETTER) == 0) {
                break;
            }
            hash = 31 * hash + Letters.smallOf(entry);
            all |= kind;
            capitals |= (kind & before & Letters.CAPITAL) != 0;
            joined |= (kind & Letters.CAPITAL) != 0 && (before & Letters.SMALL) != 0;
            before = kind;
        }
        if (joined || (all & Letters.ODD) != 0 || isRepeated(hash, i - start) || isConjunction(start, i)) {
            found |= SLIP;
        }
        if (romanian) {
            found |= undiacritical.contains(hash) ? SLIP : 0;
            found |= capitals || isName(start, hash) ? ACRONYM : 0;
        }
        starts[words] = start;
        ends[words] = i;
        hashes[words] = hash;
        words++;
        return i;
    }

    private boolean isName(int start, int hash) {
        return (Letters.kind(chars[start]) & Letters.CAPITAL) != 0 && names.contains(hash);
    }

    private boolean isRepeated(int hash, int letters) {
        return words > 0 && hash == hashes[words - 1] && letters > 1;
    }

    /** Returns whether a word ends in "rși". */
    private boolean isConjunction(int start, int end) {
        return end - start > 3 && chars[end - 1] == 'i' && chars[end - 2] == 'ș' && chars[end - 3] == 'r';
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    /** Where a word begins. */
    int start(int word) {
        return starts[word];
    }

    /** Where a word ends. */
    int end(int word) {
        return ends[word];
    }

    /** The hash of a word, as {@link Words} makes it. */
    int hash(int word) {
        return hashes[word];
    }

    /** Returns whether one space, and nothing else, stands between a word and the one before it. */
    boolean follows(int word) {
        return word > 0 && starts[word] == ends[word - 1] + 1 && chars[ends[word - 1]] == ' ';
    }

    /** Returns whether a word has no letter but small ones. */
    boolean isSmall(int word) {
        for (int i = starts[word]; i < ends[word]; i++) {
            if ((Letters.kind(chars[i]) & Letters.SMALL) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the last letter of a word is a small one. */
    boolean endsSmall(int word) {
        return (Letters.kind(chars[ends[word] - 1]) & Letters.SMALL) != 0;
    }
}
