package org.snitp.model.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.model.code.Codes;
import org.snitp.model.plan.Action;

/** Finds missing numbers among the codes of actions or nested objectives: 1.1.2 between 1.1.1 and 1.1.3, or 1.1.1 before 1.1.2. */
final class CodeGaps {

    /** The maximum length of a number that counts actions; a longer one is a year or a register number. */
    private static final int MAX_LENGTH = 3;

    /** From this step on, numbers are spaced on purpose: 10, 20, 30. */
    private static final int WIDE_STEP = 5;

    /** If most numbers are missing, more than this many are not reported. */
    private static final int MAX_LOST = 5;

    private CodeGaps() {}

    static void check(List<Action> actions, Path list, Findings findings) {
        checkCodes(actions.stream().map(Action::getCode).toList(), list, findings);
    }

    /** Checks the codes of the objects of a list. */
    static void checkCodes(List<String> codes, Path list, Findings findings) {
        Map<String, SortedMap<Integer, Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            int dot = code.lastIndexOf('.');
            int length = code.length() - dot - 1;
            if (dot > 0 && length <= MAX_LENGTH && code.indexOf('-') < 0 && Codes.isNumbered(code)) {
                groups.computeIfAbsent(code.substring(0, dot + 1), prefix -> new TreeMap<>())
                        .putIfAbsent(Integer.valueOf(code.substring(dot + 1)), i);
            }
        }
        for (Map.Entry<String, SortedMap<Integer, Integer>> group : groups.entrySet()) {
            check(group.getKey(), group.getValue(), list, findings);
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
}
