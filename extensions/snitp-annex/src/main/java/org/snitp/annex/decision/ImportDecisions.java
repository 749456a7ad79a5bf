package org.snitp.annex.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.annex.document.AnnexField;
import org.snitp.model.time.TimeSpan;

/** What people decided about the import of an annex. What is absent is found in the annex, or said to be missing. Immutable. */
public final class ImportDecisions {

    /** No decisions: the documents are called "plan" and "strategy", and everything else is found in the annex. */
    public static final ImportDecisions NONE = builder().build();

    private final String plan;
    private final String strategy;
    private final Optional<TimeSpan> period;
    private final Optional<TimeSpan> horizon;
    private final Optional<String> language;
    private final Optional<String> currency;
    private final boolean proposals;
    private final Map<String, AnnexField> columns;
    private final Map<String, String> aliases;
    private final List<ItemSplit> splits;

    private ImportDecisions(Builder builder) {
        this.plan = builder.plan;
        this.strategy = builder.strategy;
        this.period = builder.period;
        this.horizon = builder.horizon;
        this.language = builder.language;
        this.currency = builder.currency;
        this.proposals = builder.proposals;
        this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(builder.columns));
        this.aliases = Collections.unmodifiableMap(new LinkedHashMap<>(builder.aliases));
        this.splits = List.copyOf(builder.splits);
    }

    /** The id of the plan. */
    public String plan() {
        return plan;
    }

    /** The id of the strategy. */
    public String strategy() {
        return strategy;
    }

    /** The period of the plan. */
    public Optional<TimeSpan> period() {
        return period;
    }

    /** The period of the strategy. */
    public Optional<TimeSpan> horizon() {
        return horizon;
    }

    /** The language of the texts, {@code ro} or another tag of BCP 47; by default that of the heads of the columns. */
    public Optional<String> language() {
        return language;
    }

    /** The currency of sums that name none, and of lei: {@code RON} or {@code MDL}. */
    public Optional<String> currency() {
        return currency;
    }

    /** Whether kinds and units of measures are proposed, which no annex states. */
    public boolean proposals() {
        return proposals;
    }

    /** What columns are about, by their heads as they are written in the annex. */
    public Map<String, AnnexField> columns() {
        return columns;
    }

    /** The ids of the institutions that are meant, by what the annex calls them. */
    public Map<String, String> aliases() {
        return aliases;
    }

    /** Where items of lists end. */
    public List<ItemSplit> splits() {
        return splits;
    }

    /** Returns a builder with the same decisions. */
    public Builder toBuilder() {
        Builder builder = builder()
                .ids(plan, strategy)
                .proposals(proposals)
                .columns(columns)
                .aliases(aliases)
                .splits(splits);
        builder.period = period;
        builder.horizon = horizon;
        builder.language = language;
        builder.currency = currency;
        return builder;
    }

    /** Returns a builder without decisions. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ImportDecisions other && parts().equals(other.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(plan, strategy, period, horizon, language, currency, proposals, columns, aliases, splits);
    }

    /** Returns what was decided, for people. */
    @Override
    public String toString() {
        return "ImportDecisions" + parts();
    }

    /** Collects decisions. Not thread-safe. */
    public static final class Builder {

        private String plan = "plan";
        private String strategy = "strategy";
        private Optional<TimeSpan> period = Optional.empty();
        private Optional<TimeSpan> horizon = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<String> currency = Optional.empty();
        private boolean proposals = true;
        private final Map<String, AnnexField> columns = new LinkedHashMap<>();
        private final Map<String, String> aliases = new LinkedHashMap<>();
        private final List<ItemSplit> splits = new ArrayList<>();

        private Builder() {}

        /** Sets the ids of the plan and of its strategy. */
        public Builder ids(String planId, String strategyId) {
            plan = Objects.requireNonNull(planId, "planId");
            strategy = Objects.requireNonNull(strategyId, "strategyId");
            return this;
        }

        /** Sets the period of the plan. */
        public Builder period(TimeSpan span) {
            period = Optional.of(Objects.requireNonNull(span, "span"));
            return this;
        }

        /** Sets the period of the strategy. */
        public Builder horizon(TimeSpan span) {
            horizon = Optional.of(Objects.requireNonNull(span, "span"));
            return this;
        }

        /** Sets the language of the texts, a tag of BCP 47. */
        public Builder language(String tag) {
            language = Optional.of(Objects.requireNonNull(tag, "tag"));
            return this;
        }

        /** Sets the currency of sums that name none, and of lei: a code of ISO 4217. */
        public Builder currency(String code) {
            currency = Optional.of(Objects.requireNonNull(code, "code"));
            return this;
        }

        /** Says whether kinds and units of measures are proposed. */
        public Builder proposals(boolean wanted) {
            proposals = wanted;
            return this;
        }

        /** Says what a column is about. */
        public Builder column(String head, AnnexField field) {
            columns.put(Objects.requireNonNull(head, "head"), Objects.requireNonNull(field, "field"));
            return this;
        }

        /** Says what columns are about, by their heads. */
        public Builder columns(Map<String, AnnexField> more) {
            columns.putAll(Objects.requireNonNull(more, "more"));
            return this;
        }

        /** Says which institution is meant. */
        public Builder alias(String wording, String id) {
            aliases.put(Objects.requireNonNull(wording, "wording"), Objects.requireNonNull(id, "id"));
            return this;
        }

        /** Says which institutions are meant, by wording. */
        public Builder aliases(Map<String, String> more) {
            aliases.putAll(Objects.requireNonNull(more, "more"));
            return this;
        }

        /** Says where an item ends. */
        public Builder split(ItemSplit split) {
            splits.add(Objects.requireNonNull(split, "split"));
            return this;
        }

        /** Says where items end. */
        public Builder splits(List<ItemSplit> more) {
            splits.addAll(Objects.requireNonNull(more, "more"));
            return this;
        }

        /** Returns the decisions. */
        public ImportDecisions build() {
            return new ImportDecisions(this);
        }
    }
}
