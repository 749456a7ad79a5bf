package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.FiscalYearNames;
import org.snitp.model.strategy.Chapter;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** The heading of the report. */
public final class Heading {
    /** A plan in the report. */
    public static final class Plan {
        private final String id;
        private final Optional<LocalizedText> title;
        private final Optional<String> version;
        private final TimeSpan period;
        private final Optional<LocalizedText> shortfalls;

        Plan(
                String id,
                Optional<LocalizedText> title,
                Optional<String> version,
                TimeSpan period,
                Optional<LocalizedText> shortfalls) {
            this.id = id;
            this.title = title;
            this.version = version;
            this.period = period;
            this.shortfalls = shortfalls;
        }

        /** Its id. */
        public String id() {
            return id;
        }

        /** Its title. */
        public Optional<LocalizedText> title() {
            return title;
        }

        /** Its version. */
        public Optional<String> version() {
            return version;
        }

        /** Its period. */
        public TimeSpan period() {
            return period;
        }

        /** What it requires of institutions with a partial or missed result, in its words. */
        public Optional<LocalizedText> shortfalls() {
            return shortfalls;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Plan that
                    && id.equals(that.id)
                    && title.equals(that.title)
                    && version.equals(that.version)
                    && period.equals(that.period)
                    && shortfalls.equals(that.shortfalls);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, title, version, period, shortfalls);
        }

        @Override
        public String toString() {
            return "Plan[id=" + id
                    + ", title=" + title
                    + ", version=" + version
                    + ", period=" + period
                    + ", shortfalls=" + shortfalls
                    + "]";
        }
    }

    private final Period period;
    private final FiscalYearNames years;
    private final LocalDate asOf;
    private final Optional<LocalDate> knownOn;
    private final List<LocalizedText> strategies;
    private final List<Chapter> chapters;
    private final List<Plan> plans;
    private final List<Party> preparedBy;
    private final List<Party> contributors;

    Heading(
            Period period,
            FiscalYearNames years,
            LocalDate asOf,
            Optional<LocalDate> knownOn,
            List<LocalizedText> strategies,
            List<Chapter> chapters,
            List<Plan> plans,
            List<Party> preparedBy,
            List<Party> contributors) {
        this.period = period;
        this.years = years;
        this.asOf = asOf;
        this.knownOn = knownOn;
        this.strategies = List.copyOf(strategies);
        this.chapters = List.copyOf(chapters);
        this.plans = List.copyOf(plans);
        this.preparedBy = List.copyOf(preparedBy);
        this.contributors = List.copyOf(contributors);
    }

    /** The year; of a fiscal year the one in which it ends. */
    public int year() {
        return period.getEnd().getYear();
    }

    /** The period of the report: a calendar year or a fiscal year. */
    public Period period() {
        return period;
    }

    /** The names of the fiscal years of the plans, which are shown in place of their spans. */
    public FiscalYearNames years() {
        return years;
    }

    /** The day for which the report is computed. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The day of knowledge, if later reports do not count. */
    public Optional<LocalDate> knownOn() {
        return knownOn;
    }

    /** The titles of the strategies. */
    public List<LocalizedText> strategies() {
        return strategies;
    }

    /**
     * The chapters of prose of the strategies, as their documents have them. Figures in them are those of the text: nothing in them
     * is computed, or withheld.
     */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** The plans. */
    public List<Plan> plans() {
        return plans;
    }

    /** The institutions that prepare the report of the year, according to the strategy. */
    public List<Party> preparedBy() {
        return preparedBy;
    }

    /** The institutions that contribute to it. */
    public List<Party> contributors() {
        return contributors;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Heading that
                && period.equals(that.period)
                && years.equals(that.years)
                && asOf.equals(that.asOf)
                && knownOn.equals(that.knownOn)
                && strategies.equals(that.strategies)
                && chapters.equals(that.chapters)
                && plans.equals(that.plans)
                && preparedBy.equals(that.preparedBy)
                && contributors.equals(that.contributors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, years, asOf, knownOn, strategies, chapters, plans, preparedBy, contributors);
    }

    @Override
    public String toString() {
        return "Heading[period=" + period
                + ", years=" + years
                + ", asOf=" + asOf
                + ", knownOn=" + knownOn
                + ", strategies=" + strategies
                + ", chapters=" + chapters
                + ", plans=" + plans
                + ", preparedBy=" + preparedBy
                + ", contributors=" + contributors
                + "]";
    }
}
