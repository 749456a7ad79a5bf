package org.snitp.model.indicator;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.snitp.model.institution.Succession;

/**
 * The institutions that report an indicator, and whose figures are parts of a whole.
 *
 * <p>If several institutions are asked, the figure of each is its part, and only all parts together make the whole. A
 * figure counts as the whole if it has no reporter or if its reporter is not responsible.
 *
 * <p>An institution that ends may have successors. The figure of a successor is the part of the institution in whose place
 * it answers. If it answers for all that are asked, its figure is the whole; if for some of them, it is the part of those
 * together. If an institution was divided, the figures of all its successors together are its part.
 *
 * @param responsible the ids of the responsible institutions, the first one first, without duplicates
 * @param reporting which of them report
 * @param successions the ends of those responsible and of their successors, by id
 */
public record Reporters(List<String> responsible, Reporting reporting, Map<String, Succession> successions) {

    /** No institution is responsible. */
    public static final Reporters NOBODY = new Reporters(List.of(), Reporting.EACH);

    /** Copies the collections, and removes duplicates and the successions of other institutions. */
    public Reporters {
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(reporting, "reporting");
        Objects.requireNonNull(successions, "successions");
        // Most have one institution, and one is never a duplicate.
        responsible = responsible.size() < 2
                ? List.copyOf(responsible)
                : responsible.stream().distinct().toList();
        successions = successions.isEmpty() ? Map.of() : ofThese(responsible, successions);
    }

    /** Institutions without successors. */
    public Reporters(List<String> responsible, Reporting reporting) {
        this(responsible, reporting, Map.of());
    }

    private static Map<String, Succession> ofThese(List<String> responsible, Map<String, Succession> all) {
        Map<String, Succession> some = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(responsible);
        while (!open.isEmpty()) {
            String id = open.pop();
            Succession succession = all.get(id);
            if (succession != null && some.putIfAbsent(id, succession) == null) {
                succession.successors().forEach(open::addLast);
            }
        }
        return Collections.unmodifiableMap(some);
    }

    /**
     * Returns who reports an indicator.
     *
     * @param ofAction the ids of the institutions responsible for its action, used if the indicator names none; empty for
     *     an indicator of an objective
     */
    public static Reporters of(Indicator indicator, List<String> ofAction) {
        return of(indicator, ofAction, Map.of());
    }

    /**
     * Returns who reports an indicator.
     *
     * @param ofAction the ids of the institutions responsible for its action, used if the indicator names none; empty for
     *     an indicator of an objective
     * @param successions the ends of institutions, by id
     */
    public static Reporters of(Indicator indicator, List<String> ofAction, Map<String, Succession> successions) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(ofAction, "ofAction");
        Objects.requireNonNull(successions, "successions");
        return new Reporters(
                indicator.getResponsible().isEmpty() ? ofAction : indicator.getResponsible(),
                indicator.getReporting().orElse(Reporting.EACH),
                successions);
    }

    /** The ids of the institutions that are asked to report: all responsible ones, or only the first one for all of them. */
    public List<String> asked() {
        return reporting == Reporting.EACH || responsible.isEmpty() ? responsible : responsible.subList(0, 1);
    }

    /**
     * The ids of the institutions that each report a part; empty if a single institution reports the whole. A single one
     * that was divided has a part, which its successors report together.
     */
    public List<String> parts() {
        return asked().size() > 1 || asked().stream().anyMatch(this::isDivided) ? asked() : List.of();
    }

    private boolean isDivided(String id) {
        return successions.containsKey(id) && after(id).stream().anyMatch(heir -> !isSoleHeir(heir, id));
    }

    /** Returns whether the figure of an institution is a part of the whole. */
    public boolean isPart(String id) {
        return partOf(id).isPresent();
    }

    /**
     * Returns the institution under whose id the figure of an institution is a part: one that is asked, itself or because
     * the other one alone answers in its place; a successor of several, or one of several successors, itself.
     *
     * @return absent if the figure counts as the whole
     */
    public Optional<String> partOf(String id) {
        Objects.requireNonNull(id, "id");
        List<String> parts = parts();
        if (parts.contains(id)) {
            return Optional.of(id);
        }
        List<String> before = successions.isEmpty()
                ? List.of()
                : parts.stream().filter(part -> after(part).contains(id)).toList();
        boolean alone = before.stream().allMatch(part -> isSoleHeir(id, part));
        if (before.isEmpty() || (alone && before.size() == parts.size() && parts.size() > 1)) {
            return Optional.empty();
        }
        return Optional.of(alone && before.size() == 1 ? before.get(0) : id);
    }

    /** Returns whether an institution answers in the place of all that are asked, none of which it is itself. */
    public boolean succeedsAll(String id) {
        Objects.requireNonNull(id, "id");
        return !asked().isEmpty()
                && !asked().contains(id)
                && asked().stream().allMatch(part -> after(part).contains(id));
    }

    /** Returns whether an institution is responsible but another one reports for it, or for those in whose place it is. */
    public boolean isRepresented(String id) {
        Objects.requireNonNull(id, "id");
        if (responsible.contains(id)) {
            return !asked().contains(id);
        }
        List<String> before =
                responsible.stream().filter(one -> after(one).contains(id)).toList();
        return !before.isEmpty() && before.stream().noneMatch(asked()::contains);
    }

    /** Returns the ids of all institutions that come after another one, in the order of the successions. */
    public Set<String> after(String id) {
        Objects.requireNonNull(id, "id");
        Set<String> after = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            next(open.pop()).stream()
                    .filter(heir -> !heir.equals(id) && after.add(heir))
                    .forEach(open::addLast);
        }
        return after;
    }

    private List<String> next(String id) {
        Succession succession = successions.get(id);
        return succession == null ? List.of() : succession.successors();
    }

    /** Returns whether the way from an institution to one after it is never divided. */
    private boolean isSoleHeir(String heir, String id) {
        Set<String> seen = new LinkedHashSet<>();
        String at = id;
        while (!at.equals(heir) && seen.add(at) && next(at).size() == 1) {
            at = next(at).get(0);
        }
        return at.equals(heir);
    }

    /**
     * Returns the institutions whose figures for a period are the part of an institution: itself or, if it reported
     * nothing, those after it. One that is asked as well answers for another one only in periods that end after it.
     *
     * @param part the id of the institution
     * @param reported whether an institution reported a figure for the period
     * @param end the last day of the period
     * @return empty if the part is missing, also if one of several successors reported nothing
     */
    public List<String> answering(String part, Predicate<String> reported, LocalDate end) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(end, "end");
        return answering(part, reported, end, Set.of());
    }

    private List<String> answering(String part, Predicate<String> reported, LocalDate end, Set<String> seen) {
        if (reported.test(part)) {
            return List.of(part);
        }
        Set<String> path = new LinkedHashSet<>(seen);
        if (!path.add(part)) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        for (String heir : next(part)) {
            List<String> own =
                    asked().contains(heir) && !hasEnded(part, end) ? List.of() : answering(heir, reported, end, path);
            if (own.isEmpty()) {
                return List.of();
            }
            all.addAll(own);
        }
        return all.stream().distinct().toList();
    }

    /**
     * Returns the institutions that answer in the place of another one on a day: itself until it ends.
     *
     * @param id the id of the institution
     */
    public List<String> inPlaceOf(String id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Set<String> there = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String at = open.pop();
            if (!hasEnded(at, day)) {
                there.add(at);
            } else if (seen.add(at)) {
                next(at).forEach(open::addLast);
            }
        }
        return List.copyOf(there);
    }

    /** Returns whether a period ends after an institution. */
    private boolean hasEnded(String id, LocalDate end) {
        Succession succession = successions.get(id);
        return succession != null && succession.lastDay().filter(end::isAfter).isPresent();
    }

    /**
     * Returns the institutions whose figures for a period may contain the figure of another one, which reported as well:
     * those after it. One that is asked itself only if the period ends after the other one.
     *
     * @param part the id of the institution that reported
     * @param reported whether an institution reported a figure for the period
     * @param end the last day of the period
     */
    public List<String> rivals(String part, Predicate<String> reported, LocalDate end) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(end, "end");
        return successions.containsKey(part)
                ? after(part).stream()
                        .filter(reported)
                        .filter(heir -> !asked().contains(heir) || hasEnded(part, end))
                        .toList()
                : List.of();
    }
}
