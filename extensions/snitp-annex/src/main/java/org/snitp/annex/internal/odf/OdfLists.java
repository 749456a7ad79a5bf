package org.snitp.annex.internal.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of lists, counted in the order of the document. The levels below one that is counted begin again. */
final class OdfLists {

    /** The number of levels of a list. */
    private static final int LEVELS = 10;

    private static final String BULLET = "•";

    private static final Pattern LEVEL = Pattern.compile("%([0-9]{1,2})%");

    private final OdfStyles styles;

    /** The numbers so far, by list style; 0 where a level has not begun. */
    private final Map<String, int[]> counters = new HashMap<>();

    OdfLists(OdfStyles styles) {
        this.styles = styles;
    }

    /** Begins a list that does not go on with one before. */
    void begin(String list) {
        counters.remove(list);
    }

    /** Sets what the next number of a level will be. */
    void startAt(String list, int level, int number) {
        if (level <= LEVELS) {
            numbers(list)[level - 1] = number - 1;
        }
    }

    /** Counts an item, and returns what is written before it. */
    String next(String list, int level) {
        Optional<OdfLevel> style = styles.level(list, level);
        if (level > LEVELS || style.isEmpty()) {
            return "";
        }
        int[] numbers = numbers(list);
        for (int i = 0; i < level; i++) {
            if (numbers[i] == 0) {
                int start = styles.level(list, i + 1).map(OdfLevel::start).orElse(1);
                numbers[i] = i == level - 1 ? start - 1 : start;
            }
        }
        numbers[level - 1]++;
        for (int i = level; i < LEVELS; i++) {
            numbers[i] = 0;
        }
        return style.get().bullet() ? BULLET : label(list, style.get(), numbers);
    }

    private int[] numbers(String list) {
        return counters.computeIfAbsent(list, unused -> new int[LEVELS]);
    }

    private String label(String list, OdfLevel style, int[] numbers) {
        if (style.pattern() != null) {
            Matcher levels = LEVEL.matcher(style.pattern());
            return levels.replaceAll(found -> written(list, Integer.parseInt(found.group(1)), numbers));
        }
        if (style.format().isEmpty()) {
            return "";
        }
        StringBuilder label = new StringBuilder(style.prefix());
        int first = Math.max(1, style.level() - style.shown() + 1);
        for (int level = first; level <= style.level(); level++) {
            label.append(level == first ? "" : ".").append(written(list, level, numbers));
        }
        return label.append(style.suffix()).toString();
    }

    private String written(String list, int level, int[] numbers) {
        if (level < 1 || level > LEVELS) {
            return "";
        }
        return styles.level(list, level)
                .map(style -> Matcher.quoteReplacement(style.write(numbers[level - 1])))
                .orElse("");
    }
}
