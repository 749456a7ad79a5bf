package org.snitp.model.rule;

import java.util.List;
import java.util.Set;

/** The declaration of a rule. It determines what is reported, and with which severity. */
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
    private final boolean replaceable;

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
        this.replaceable = builder.replaceable;
    }

    /** Starts the declaration of a rule. A violation is an error unless declared otherwise. */
    static Builder declare(int number) {
        return new Builder(number);
    }

    /** The number in the code of the rule: 401 for {@code SNITP-401}. */
    public int getNumber() {
        return number;
    }

    /** The severity of a violation while a plan is still a draft. */
    public RuleSeverity getSeverityInDraft() {
        return inDraft;
    }

    /** The severity of a violation in a plan to be adopted, or adopted. */
    public RuleSeverity getSeverityInFinal() {
        return inFinal;
    }

    /** What must have been read before a violation is reported. */
    public Set<Reading> getNeeds() {
        return needs;
    }

    /** The types of the model of which every object must have been read, by name. */
    public Set<String> getNeededTypes() {
        return neededTypes;
    }

    /** What else a violation depends on. */
    public List<Dependency> getDependencies() {
        return dependencies;
    }

    /** The numbers of the rules that hide this rule when broken, because their violations may be its cause. */
    public Set<Integer> getHiddenBy() {
        return hiddenBy;
    }

    /** Whether a violation follows from the value alone, within one document, so that it is not repeated at an alias. */
    public boolean isOfTheValue() {
        return ofTheValue;
    }

    /** Whether the rule is about a code or id as such, so that an invalid code breaks it as well. */
    public boolean isAboutCode() {
        return aboutCode;
    }

    /** Whether a value that breaks the rule is unusable for other rules, like one that could not be read. */
    public boolean isDamagingValue() {
        return damagesValue;
    }

    /** Whether the value that breaks the rule is as a whole replaced by the suggestion, if there is one. */
    public boolean isReplaceable() {
        return replaceable;
    }

    /** Builds a declaration, to be read as a sentence. */
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
        private boolean replaceable;

        private Builder(int number) {
            this.number = number;
        }

        /** Sets the same severity for a draft and for a plan to be adopted. */
        Builder severity(RuleSeverity always) {
            return severity(always, always);
        }

        /** Sets a lower severity for a draft than for a plan to be adopted. */
        Builder severity(RuleSeverity draft, RuleSeverity toAdopt) {
            inDraft = draft;
            inFinal = toAdopt;
            return this;
        }

        /** Declares that a violation follows from the value alone: it is not repeated at an alias. */
        Builder ofTheValue() {
            ofTheValue = true;
            return this;
        }

        /** Declares that the value is a code or an id; if that is invalid, nothing else is reported about it. */
        Builder aboutCode() {
            aboutCode = true;
            return this;
        }

        /** Declares that a value that breaks the rule is unusable for others. */
        Builder damagesValue() {
            damagesValue = true;
            return this;
        }

        /** Declares that a suggestion replaces the value that breaks the rule as a whole. */
        Builder replaceable() {
            replaceable = true;
            return this;
        }

        /** Declares that the rule applies only if all this was read. */
        Builder needs(Reading... readings) {
            needs = Set.of(readings);
            return this;
        }

        /**
         * Declares that the rule applies only if no object of some types was skipped, since a skipped object may declare
         * anything.
         */
        Builder needsEvery(String... types) {
            neededTypes = Set.of(types);
            return this;
        }

        /** Declares that the rule is not reported if one of these has a problem. */
        Builder dependsOn(Dependency... all) {
            dependencies = List.of(all);
            return this;
        }

        /** Declares that the rule is not reported if one of these rules, by number, is broken, since that may be its cause. */
        Builder hiddenBy(Integer... numbers) {
            hiddenBy = Set.of(numbers);
            return this;
        }

        RuleDeclaration build() {
            return new RuleDeclaration(this);
        }
    }
}
