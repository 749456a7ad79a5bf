package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/**
 * What the report is about.
 *
 * @param year the year
 * @param asOf the day for which it tells how everything stands
 * @param knownOn the day of knowledge, if what was reported later does not count
 * @param strategies the titles of the strategies
 * @param plans the plans
 * @param preparedBy who prepares the report of the year, as the strategy says
 * @param contributors who contributes to it
 */
public record Heading(
        int year,
        LocalDate asOf,
        Optional<LocalDate> knownOn,
        List<LocalizedText> strategies,
        List<Plan> plans,
        List<Party> preparedBy,
        List<Party> contributors) {

    /**
     * A plan that is reported on.
     *
     * @param id its id
     * @param title its title
     * @param version its version
     * @param period the time for which it holds
     * @param shortfalls what it asks of those whose result is partial or missed, in its words
     */
    public record Plan(
            String id,
            Optional<LocalizedText> title,
            Optional<String> version,
            TimeSpan period,
            Optional<LocalizedText> shortfalls) {
        /** Demands every component. */
        public Plan {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(shortfalls, "shortfalls");
        }
    }

    /** Copies the lists. */
    public Heading {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(strategies, "strategies");
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(preparedBy, "preparedBy");
        Objects.requireNonNull(contributors, "contributors");
        strategies = List.copyOf(strategies);
        plans = List.copyOf(plans);
        preparedBy = List.copyOf(preparedBy);
        contributors = List.copyOf(contributors);
    }
}
