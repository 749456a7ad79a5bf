package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/**
 * The heading of the report.
 *
 * @param year the year
 * @param asOf the day for which the report is computed
 * @param knownOn the day of knowledge, if later reports do not count
 * @param strategies the titles of the strategies
 * @param plans the plans
 * @param preparedBy the institutions that prepare the report of the year, according to the strategy
 * @param contributors the institutions that contribute to it
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
     * A plan in the report.
     *
     * @param id its id
     * @param title its title
     * @param version its version
     * @param period its period
     * @param shortfalls what it requires of institutions with a partial or missed result, in its words
     */
    public record Plan(
            String id,
            Optional<LocalizedText> title,
            Optional<String> version,
            TimeSpan period,
            Optional<LocalizedText> shortfalls) {
        /** Checks that no component is null. */
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
