package org.snitp.model.indicator;

import java.util.List;
import java.util.Objects;

/**
 * Who reports an indicator, and whose figures are parts of a whole.
 *
 * <p>Where several institutions are asked, the figure of each is its part, and only all parts together are the whole. A figure
 * of an institution that is not responsible, and one of which nobody says who reported it, is meant as the whole.
 *
 * @param responsible the ids of the institutions that are responsible, the first one first, each once
 * @param reporting which of them report
 */
public record Reporters(List<String> responsible, Reporting reporting) {

    /** Nobody is responsible. */
    public static final Reporters NOBODY = new Reporters(List.of(), Reporting.EACH);

    /** Copies the list; an id that stands in it twice counts once. */
    public Reporters {
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(reporting, "reporting");
        responsible = responsible.stream().distinct().toList();
    }

    /**
     * Returns who reports an indicator.
     *
     * @param ofAction the ids of the institutions that are responsible for its action; they count where the indicator names
     *     none; empty for an indicator of an objective
     */
    public static Reporters of(Indicator indicator, List<String> ofAction) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(ofAction, "ofAction");
        return new Reporters(
                indicator.getResponsible().isEmpty() ? ofAction : indicator.getResponsible(),
                indicator.getReporting().orElse(Reporting.EACH));
    }

    /** The ids of the institutions that are asked to report: all that are responsible, or the first one for all of them. */
    public List<String> asked() {
        return reporting == Reporting.EACH || responsible.isEmpty() ? responsible : responsible.subList(0, 1);
    }

    /** The ids of the institutions that report a part of the whole each; none where a single one reports the whole. */
    public List<String> parts() {
        return asked().size() > 1 ? asked() : List.of();
    }

    /** Returns whether the figure of an institution is a part of the whole. */
    public boolean isPart(String id) {
        Objects.requireNonNull(id, "id");
        return parts().contains(id);
    }

    /** Returns whether an institution is responsible and another one reports for it. */
    public boolean isRepresented(String id) {
        Objects.requireNonNull(id, "id");
        return responsible.contains(id) && !asked().contains(id);
    }
}
