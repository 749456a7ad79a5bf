package org.snitp.model.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.model.code.Codes;
import org.snitp.model.plan.Action;

/** Finds numbers that are missing among the codes of actions: 1.1.2 between 1.1.1 and 1.1.3. */
final class CodeGaps {

    /** The longest number that counts actions; a longer one is a year or a register number. */
    private static final int LONGEST = 3;

    private CodeGaps() {}

    static void check(List<Action> actions, Path list, Findings findings) {
        Map<String, SortedMap<Integer, Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            String code = actions.get(i).getCode();
            int dot = code.lastIndexOf('.');
            int length = code.length() - dot - 1;
            if (dot > 0 && length <= LONGEST && code.indexOf('-') < 0 && Codes.isNumbered(code)) {
                groups.computeIfAbsent(code.substring(0, dot + 1), prefix -> new TreeMap<>())
                        .putIfAbsent(Integer.valueOf(code.substring(dot + 1)), i);
            }
        }
        groups.forEach((prefix, numbers) -> check(prefix, numbers, list, findings));
    }

    /** Numbers most of which are missing were never meant to be consecutive. */
    private static void check(String prefix, SortedMap<Integer, Integer> numbers, Path list, Findings findings) {
        int span = numbers.lastKey() - numbers.firstKey() + 1;
        if (span == numbers.size() || span >= 2 * numbers.size()) {
            return;
        }
        int previous = numbers.firstKey();
        for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
            int number = entry.getKey();
            if (number - previous > 1) {
                boolean one = number - previous == 2;
                findings.add(
                        Rule.CODES_CONSECUTIVE,
                        list.index(entry.getValue()).field("code"),
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
}
