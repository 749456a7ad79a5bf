package org.snitp.model.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.model.code.Codes;

/** Finds missing numbers among the codes of actions or nested objectives: 1.1.2 between 1.1.1 and 1.1.3, or 1.1.1 before 1.1.2. */
final class CodeGaps {

    /** The maximum length of a number that counts actions; a longer one is a year or a register number. */
    private static final int MAX_LENGTH = 3;

    /** From this step on, numbers are spaced on purpose: 10, 20, 30. */
    private static final int WIDE_STEP = 5;

    /** If most numbers are missing, more than this many are not reported. */
    private static final int MAX_LOST = 5;

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private Group group = new Group("");

    /** Checks the codes of the objects of a list. */
    static void checkCodes(List<String> codes, Path list, Findings findings) {
        CodeGaps gaps = new CodeGaps();
        for (int i = 0; i < codes.size(); i++) {
            gaps.add(codes.get(i), i);
        }
        gaps.check(list, findings);
    }

    /** Adds the code of an object, by its index in its list. */
    void add(String code, int index) {
        int dot = code.lastIndexOf('.');
        int length = code.length() - dot - 1;
        if (dot > 0 && length <= MAX_LENGTH && code.indexOf('-') < 0 && Codes.isNumbered(code)) {
            if (!group.has(code, dot)) {
                group = groups.computeIfAbsent(code.substring(0, dot + 1), Group::new);
            }
            group.add(Integer.parseInt(code, dot + 1, code.length(), 10), index);
        }
    }

    /** Reports the numbers that are missing among all codes of a list. */
    void check(Path list, Findings findings) {
        for (Group each : groups.values()) {
            if (!each.isConsecutive()) {
                check(each.prefix, each.numbers(), list, findings);
            }
        }
    }

    private static void check(String prefix, SortedMap<Integer, Integer> numbers, Path list, Findings findings) {
        if (numbers.size() < 2 || isSpaced(numbers)) {
            return;
        }
        int previous = numbers.firstKey();
        for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
            int number = entry.getKey();
            Path code = list.index(entry.getValue()).field("code");
            if (number == 2 && previous == number) {
                Map<String, String> arguments =
                        Map.of("variant", "begin", "after", prefix + number, "first", prefix + 1);
                findings.add(Rule.CODES_CONSECUTIVE, code, arguments);
            }
            if (number - previous > 1) {
                boolean one = number - previous == 2;
                findings.add(
                        Rule.CODES_CONSECUTIVE,
                        code,
                        Map.of(
                                "variant", one ? "one" : "several",
                                "before", prefix + previous,
                                "after", prefix + number,
                                "first", prefix + (previous + 1),
                                "last", prefix + (number - 1)));
            }
            previous = number;
        }
    }

    /** Returns whether numbers are not meant to be consecutive: they have wide steps, or most of them are missing. */
    private static boolean isSpaced(SortedMap<Integer, Integer> numbers) {
        int step = 0;
        for (int number : numbers.keySet()) {
            step = greatestCommonDivisor(step, number);
        }
        int span = numbers.lastKey() - numbers.firstKey() + 1;
        int lost = span - numbers.size();
        return step >= WIDE_STEP || (lost >= numbers.size() && lost > MAX_LOST);
    }

    private static int greatestCommonDivisor(int one, int other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }

    /**
     * The numbers behind the same code. Nearly always they are written as they are counted, and then there is nothing to report; so
     * they are only sorted if they are not.
     */
    private static final class Group {

        private static final int ROOM = 16;

        private final String prefix;

        /** The numbers, and after each its index. */
        private int[] entries = new int[ROOM];

        private int size;
        private boolean consecutive = true;

        Group(String prefix) {
            this.prefix = prefix;
        }

        /** Returns whether a code is in this group, by the place of its last dot: nearly always one follows another. */
        boolean has(String code, int dot) {
            return prefix.length() == dot + 1 && code.startsWith(prefix);
        }

        void add(int number, int index) {
            consecutive &= size == 0 ? number != 2 : number == entries[size - 2] + 1;
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = number;
            entries[size++] = index;
        }

        boolean isConsecutive() {
            return consecutive;
        }

        /** The index of each number where it occurs first, by number. */
        SortedMap<Integer, Integer> numbers() {
            SortedMap<Integer, Integer> numbers = new TreeMap<>();
            for (int i = 0; i < size; i += 2) {
                numbers.putIfAbsent(entries[i], entries[i + 1]);
            }
            return numbers;
        }
    }
}
