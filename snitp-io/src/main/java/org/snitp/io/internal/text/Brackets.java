package org.snitp.io.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snitp.model.rule.Rule;

/**
 * Brackets and quotation marks without a counterpart.
 *
 * <p>The bracket after a label, as in "lit. a)", is ignored if another one closes the open bracket. Intervals, as in
 * "[0, 100)", are paired as in mathematics.
 */
final class Brackets {

    private static final String OPENING = "([{„«";
    private static final String CLOSING = ")]}”»";
    private static final int ROUND = 0;
    private static final int SQUARE = 1;
    private static final int QUOTE = 3;
    private static final int MAX_LABEL_LENGTH = 4;

    private record Open(int kind, int at) {}

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>(0);
    private final int[] openOfKind = new int[OPENING.length()];
    private final List<Integer> unclosed = new ArrayList<>(0);
    private final List<Integer> unopened = new ArrayList<>(0);
    private final StraightQuotes straight;

    /** The number of labels whose bracket may have closed an open one. */
    private int labels;

    private int lastLetter = -1;

    private Brackets(String text) {
        this.text = text;
        this.straight = new StraightQuotes(text);
    }

    /** Returns the issues of a text, one for each kind of bracket. */
    static List<TextIssue> in(String text) {
        Brackets brackets = new Brackets(text);
        brackets.read();
        List<TextIssue> slips = new ArrayList<>(0);
        brackets.addSlips(brackets.unclosed, "opened", slips);
        brackets.addSlips(brackets.unopened, "closed", slips);
        return slips;
    }

    /** Returns whether a character is a bracket or a quotation mark. */
    static boolean isBracket(char c) {
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || c == '"' || c == '“';
    }

    private void addSlips(List<Integer> locations, String variant, List<TextIssue> slips) {
        locations.sort(null);
        Map<Character, Excerpts> found = new LinkedHashMap<>();
        for (int at : locations) {
            found.computeIfAbsent(text.charAt(at), bracket -> new Excerpts(text))
                    .addAround(at, at + 1);
        }
        found.forEach((bracket, excerpts) -> slips.add(new TextIssue(
                Rule.BRACKETS_PAIRED,
                Map.of("variant", variant, "bracket", bracket.toString(), "text", excerpts.toString()),
                false)));
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int opening = OPENING.indexOf(c);
            int closing = CLOSING.indexOf(c);
            if (opening >= 0) {
                push(opening, i);
            } else if (c == '"') {
                readStraight(i);
            } else if (c == '“' || (c == '”' && openOfKind[QUOTE] == 0 && StraightQuotes.begins(text, i))) {
                readDouble(i);
            } else if (closing >= 0) {
                close(closing, i);
            } else if (Character.isLetter(c)) {
                lastLetter = i;
            }
        }
        while (!open.isEmpty()) {
            unclosed.add(pop().at());
        }
        straight.unclosed().ifPresent(unclosed::add);
        straight.unopened().ifPresent(unopened::add);
    }

    private void push(int kind, int at) {
        open.push(new Open(kind, at));
        openOfKind[kind]++;
    }

    private Open pop() {
        Open popped = open.pop();
        openOfKind[popped.kind()]--;
        return popped;
    }

    private boolean isInnermost(int kind) {
        return !open.isEmpty() && open.peek().kind() == kind;
    }

    /** A mark that closes in one language and opens in another. */
    private void readDouble(int at) {
        if (isInnermost(QUOTE)) {
            pop();
        } else {
            push(QUOTE, at);
        }
    }

    /** A straight mark may also close a Romanian opening mark. */
    private void readStraight(int at) {
        if (isInnermost(QUOTE) && !straight.isOpen() && !StraightQuotes.begins(text, at)) {
            pop();
        } else {
            straight.read(at);
        }
    }

    private void close(int kind, int at) {
        boolean label = kind == ROUND && isLabel(at);
        if (isInnermost(kind)) {
            pop();
            labels += label ? 1 : 0;
        } else if (isInterval(kind, at)) {
            pop();
        } else if (label) {
            return;
        } else if (openOfKind[kind] > 0) {
            while (!isInnermost(kind)) {
                unclosed.add(pop().at());
            }
            pop();
        } else if (kind == ROUND && labels > 0) {
            labels--;
        } else {
            unopened.add(at);
        }
    }

    private boolean isInterval(int kind, int at) {
        return kind <= SQUARE
                && isInnermost(SQUARE - kind)
                && lastLetter < open.peek().at()
                && Character.isDigit(text.charAt(at - 1));
    }

    /**
     * Returns whether a closing bracket ends a label: a letter, a repeated letter, a small number, or a Roman numeral.
     */
    private boolean isLabel(int close) {
        int from = close;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)) && close - from <= MAX_LABEL_LENGTH) {
            from--;
        }
        boolean joined = from > 1 && text.charAt(from - 1) == '-' && text.charAt(from - 2) != ')';
        return !joined && isLabel(text.substring(from, close));
    }

    private static boolean isLabel(String label) {
        return switch (label.length()) {
            case 1 -> true;
            case 2 -> Character.isDigit(label.charAt(1)) || label.charAt(0) == label.charAt(1) || isRoman(label);
            case 3, MAX_LABEL_LENGTH -> isRoman(label);
            default -> false;
        };
    }

    private static boolean isRoman(String label) {
        return label.chars().allMatch(c -> "ivx".indexOf(c) >= 0)
                || label.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }
}
