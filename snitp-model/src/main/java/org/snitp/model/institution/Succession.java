package org.snitp.model.institution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The end of an institution, and who answers in its place afterwards.
 *
 * @param lastDay the last day of the institution; absent if it is not stated
 * @param successors the ids of the institutions that answer in its place, at least one; several if it was divided
 */
public record Succession(Optional<LocalDate> lastDay, List<String> successors) {

    /** Copies the list. */
    public Succession {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(successors, "successors");
        successors = List.copyOf(successors);
    }

    /** Returns the successions of the institutions that have successors, by id. If an id occurs twice, the first counts. */
    public static Map<String, Succession> of(Stream<Institution> institutions) {
        Objects.requireNonNull(institutions, "institutions");
        Map<String, Succession> known = new LinkedHashMap<>();
        institutions
                .filter(institution -> !institution.getSuccessors().isEmpty())
                .forEach(institution -> known.putIfAbsent(
                        institution.getId(), new Succession(institution.getValidUntil(), institution.getSuccessors())));
        return Collections.unmodifiableMap(known);
    }
}
