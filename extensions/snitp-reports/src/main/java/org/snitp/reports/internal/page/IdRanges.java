package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Abbreviates lists of ids: consecutive ones become a range, such as {@code 1.1.1-1…4}. */
public final class IdRanges {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})");

    private record Id(String stem, int number) {

        static Id of(String id) {
            Matcher matcher = NUMBERED.matcher(id);
            return matcher.matches() && !matcher.group(2).startsWith("0")
                    ? new Id(matcher.group(1), Integer.parseInt(matcher.group(2)))
                    : new Id(id, -1);
        }

        boolean isFollowedBy(Id other) {
            return number >= 0 && stem.equals(other.stem) && other.number == number + 1;
        }
    }

    private IdRanges() {}

    /** Returns ids in their order, separated by commas; two consecutive ids do not become a range. */
    public static String of(List<String> ids) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= ids.size(); i++) {
            if (i == ids.size() || !Id.of(ids.get(i - 1)).isFollowedBy(Id.of(ids.get(i)))) {
                if (i - from > 2) {
                    ranges.add(ids.get(from) + "…" + Id.of(ids.get(i - 1)).number());
                } else {
                    ranges.addAll(ids.subList(from, i));
                }
                from = i;
            }
        }
        return String.join(", ", ranges);
    }
}
