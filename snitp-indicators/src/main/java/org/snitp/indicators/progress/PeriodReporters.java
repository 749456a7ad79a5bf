package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.time.Period;

/**
 * The institutions whose figures make the whole of one period, if some of those that the plan names have ended and others
 * answer in their place.
 *
 * @param used the institutions whose figures are added, each once
 * @param missing the parts without a figure, each with the institutions that owe it
 * @param remarks who answered for whom, and whose figures may contain each other
 * @param isUnclear whether figures may contain each other, so that there is no total
 */
record PeriodReporters(Set<String> used, Map<String, String> missing, List<Remark> remarks, boolean isUnclear) {

    /**
     * Finds the institutions.
     *
     * @param parts the institutions whose parts make the whole
     * @param there those with a figure that can be used
     * @param reported those that reported anything for the period
     */
    static PeriodReporters of(
            Reporters reporters, List<String> parts, Period period, Set<String> there, Set<String> reported) {
        LocalDate end = period.getEnd();
        Set<String> used = new LinkedHashSet<>();
        Map<String, String> missing = new LinkedHashMap<>();
        Map<String, List<String>> inPlaceOf = new LinkedHashMap<>();
        List<Remark> remarks = new ArrayList<>();
        for (String part : parts) {
            List<String> rivals = reported.contains(part) ? reporters.rivals(part, reported::contains, end) : List.of();
            if (!rivals.isEmpty()) {
                remarks.add(unclear(part, rivals, period));
            }
            List<String> answering = reporters.answering(part, there::contains, end);
            if (answering.isEmpty()) {
                List<String> owing = new ArrayList<>(reporters.inPlaceOf(part, end));
                owing.removeAll(there);
                missing.put(part, owing.isEmpty() ? part : String.join(", ", owing));
            } else if (!answering.contains(part)) {
                inPlaceOf
                        .computeIfAbsent(String.join(", ", answering), unused -> new ArrayList<>())
                        .add(part);
            }
            used.addAll(answering);
        }
        boolean unclear = !remarks.isEmpty();
        inPlaceOf.forEach((who, whose) -> remarks.add(new Remark(
                Remark.Kind.SUCCESSOR_REPORTED,
                Map.of("what", period.toString(), "who", who, "whose", String.join(", ", whose)))));
        return new PeriodReporters(used, missing, remarks, unclear);
    }

    private static Remark unclear(String part, List<String> rivals, Period period) {
        return new Remark(
                Remark.Kind.SUCCESSION_UNCLEAR,
                Map.of("what", period.toString(), "one", part, "other", String.join(", ", rivals)));
    }
}
