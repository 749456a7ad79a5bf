package org.snitp.model.rule;

import java.util.List;
import java.util.Set;

/** What a rule says of itself; choosing what is reported, and how much it weighs, follows from it. */
public final class RuleDeclaration {

    private final int number;
    private final RuleSeverity inDraft;
    private final RuleSeverity inFinal;
    private final Set<Reading> needs;
    private final Set<String> neededTypes;
    private final List<Dependency> dependencies;
    private final Set<Integer> hiddenBy;
    private final boolean ofTheValue;
    private final boolean aboutCode;
    private final boolean damagesValue;

    private RuleDeclaration(Builder builder) {
        this.number = builder.number;
        this.inDraft = builder.inDraft;
        this.inFinal = builder.inFinal;
        this.needs = builder.needs;
        this.neededTypes = builder.neededTypes;
        this.dependencies = builder.dependencies;
        this.hiddenBy = builder.hiddenBy;
        this.ofTheValue = builder.ofTheValue;
        this.aboutCode = builder.aboutCode;
        this.damagesValue = builder.damagesValue;
    }

    /** Begins to declare a rule, whose violation is an error unless something else is said. */
    static Builder declare(int number) {
        return new Builder(number);
    }

    /** The number in the code of the rule: 401 for {@code SNITP-401}. */
    public int getNumber() {
        return number;
    }

    /** How much a violation weighs while an author is still working on a plan. */
    public RuleSeverity getSeverityInDraft() {
        return inDraft;
    }

    /** How much a violation weighs in a plan that is about to be adopted, or has been. */
    public RuleSeverity getSeverityInFinal() {
        return inFinal;
    }

    /** What must have been read for a violation to be believed. */
    public Set<Reading> getNeeds() {
        return needs;
    }

    /** The types of which every object must have been read, by the names of the model. */
    public Set<String> getNeededTypes() {
        return neededTypes;
    }

    /** What else a violation depends on. */
    public List<Dependency> getDependencies() {
        return dependencies;
    }

    /** The numbers of the rules of which what breaks one may be what this rule misses, so that it says nothing then. */
    public Set<Integer> getHiddenBy() {
        return hiddenBy;
    }

    /** Whether a violation follows from the value alone, within one document, so that an alias need not repeat it. */
    public boolean isOfTheValue() {
        return ofTheValue;
    }

    /** Whether the rule is about a code or id as such, so that a text that is none breaks it as well. */
    public boolean isAboutCode() {
        return aboutCode;
    }

    /** Whether a value that breaks the rule says nothing to others, as one that could not be read. */
    public boolean isDamagingValue() {
        return damagesValue;
    }

    /** Declares a rule, as a sentence. */
    static final class Builder {

        private final int number;
        private RuleSeverity inDraft = RuleSeverity.ERROR;
        private RuleSeverity inFinal = RuleSeverity.ERROR;
        private Set<Reading> needs = Set.of();
        private Set<String> neededTypes = Set.of();
        private List<Dependency> dependencies = List.of();
        private Set<Integer> hiddenBy = Set.of();
        private boolean ofTheValue;
        private boolean aboutCode;
        private boolean damagesValue;

        private Builder(int number) {
            this.number = number;
        }

        /** A violation weighs the same in a draft and in a plan to adopt. */
        Builder severity(RuleSeverity always) {
            return severity(always, always);
        }

        /** A violation weighs less in a draft than in a plan to adopt. */
        Builder severity(RuleSeverity draft, RuleSeverity toAdopt) {
            inDraft = draft;
            inFinal = toAdopt;
            return this;
        }

        /** A violation follows from the value alone: an alias does not repeat it. */
        Builder ofTheValue() {
            ofTheValue = true;
            return this;
        }

        /** The value is a code or an id; of one that is none, nothing more is said. */
        Builder aboutCode() {
            aboutCode = true;
            return this;
        }

        /** A value that breaks the rule says nothing to others. */
        Builder damagesValue() {
            damagesValue = true;
            return this;
        }

        /** The rule speaks only where all this was read. */
        Builder needs(Reading... readings) {
            needs = Set.of(readings);
            return this;
        }

        /** The rule speaks only where no object of some types was passed over: nobody knows what such a one declares. */
        Builder needsEvery(String... types) {
            neededTypes = Set.of(types);
            return this;
        }

        /** The rule says nothing where one of these has a problem. */
        Builder dependsOn(Dependency... all) {
            dependencies = List.of(all);
            return this;
        }

        /** The rule says nothing where one of these rules is broken, by their numbers: what breaks them may be what it misses. */
        Builder hiddenBy(Integer... numbers) {
            hiddenBy = Set.of(numbers);
            return this;
        }

        RuleDeclaration build() {
            return new RuleDeclaration(this);
        }
    }
}
