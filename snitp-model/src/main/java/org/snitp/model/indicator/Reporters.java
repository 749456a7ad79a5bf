package org.snitp.model.indicator;

import java.util.List;
import java.util.Objects;

/**
 * The institutions that report an indicator, and whose figures are parts of a whole.
 *
 * <p>If several institutions are asked, the figure of each is its part, and only all parts together make the whole. A
 * figure counts as the whole if it has no reporter or if its reporter is not responsible.
 *
 * @param responsible the ids of the responsible institutions, the first one first, without duplicates
 * @param reporting which of them report
 */
public record Reporters(List<String> responsible, Reporting reporting) {

    /** No institution is responsible. */
    public static final Reporters NOBODY = new Reporters(List.of(), Reporting.EACH);

    /** Copies the list and removes duplicates. */
    public Reporters {
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(reporting, "reporting");
        // Most have one institution, and one is never a duplicate.
        responsible = responsible.size() < 2
                ? List.copyOf(responsible)
                : responsible.stream().distinct().toList();
    }

    /**
     * Returns who reports an indicator.
     *
     * @param ofAction the ids of the institutions responsible for its action, used if the indicator names none; empty for
     *     an indicator of an objective
     */
    public static Reporters of(Indicator indicator, List<String> ofAction) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(ofAction, "ofAction");
        return new Reporters(
                indicator.getResponsible().isEmpty() ? ofAction : indicator.getResponsible(),
                indicator.getReporting().orElse(Reporting.EACH));
    }

    /** The ids of the institutions that are asked to report: all responsible ones, or only the first one for all of them. */
    public List<String> asked() {
        return reporting == Reporting.EACH || responsible.isEmpty() ? responsible : responsible.subList(0, 1);
    }

    /** The ids of the institutions that each report a part; empty if a single institution reports the whole. */
    public List<String> parts() {
        return asked().size() > 1 ? asked() : List.of();
    }

    /** Returns whether the figure of an institution is a part of the whole. */
    public boolean isPart(String id) {
        Objects.requireNonNull(id, "id");
        return parts().contains(id);
    }

    /** Returns whether an institution is responsible but another one reports for it. */
    public boolean isRepresented(String id) {
        Objects.requireNonNull(id, "id");
        return responsible.contains(id) && !asked().contains(id);
    }
}
