package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A numbered list inside a name: "(a) ... and (b) ...", "(i) ...; (ii) ...", "a) ... b) ...", "1) ... 2) ...". */
final class Enumeration {

    /** The mark of an item. Without an opening bracket it must follow a space, because "art. 5)" closes another bracket. */
    private static final Pattern MARK =
            Pattern.compile("(?:(?<!\\S)|\\()(?<mark>[a-z]|[ivx]{1,4}|[1-9])\\)(?=\\s*\\p{L})");

    private static final List<List<String>> SERIES = List.of(List.of("a", "b"), List.of("i", "ii"), List.of("1", "2"));

    private Enumeration() {}

    /**
     * Returns the first two items of an enumeration; absent if there is none, or only a first item.
     *
     * @param name the name, in any language
     */
    static Optional<CompoundName> of(String name) {
        if (name.indexOf(')') < 0) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        Matcher marks = MARK.matcher(name);
        while (marks.find() && !isInBrackets(name, marks.start())) {
            items.add(new Item(marks.group("mark"), marks.start(), marks.end()));
        }
        for (List<String> series : SERIES) {
            for (int i = 0; i < items.size(); i++) {
                Optional<Item> next = items.get(i).mark().equals(series.get(0))
                        ? items.subList(i + 1, items.size()).stream()
                                .filter(item -> item.mark().equals(series.get(1)))
                                .findFirst()
                        : Optional.empty();
                if (next.isPresent()) {
                    return Optional.of(new CompoundName(
                            withoutJoint(name.substring(
                                    items.get(i).start(), next.get().start())),
                            name.substring(next.get().start(), next.get().end()).strip(),
                            name.substring(next.get().end()).strip()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether an enumeration is inside brackets: "(1) ..." lists the components of one figure there. */
    private static boolean isInBrackets(String name, int mark) {
        return name.charAt(mark) == '('
                && name.substring(0, mark).stripTrailing().endsWith("(");
    }

    /** Returns an item without the words that lead to the next one. */
    private static String withoutJoint(String item) {
        return item.strip()
                .replaceFirst("[;,]?\\s*(?:și|şi|si|and|sau|or|respectiv)?$", "")
                .strip();
    }

    /** A mark in a name. */
    private record Item(String mark, int start, int end) {}
}
