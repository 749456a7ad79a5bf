package org.snitp.io.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.profile.RequiredField;
import org.snitp.model.profile.RuleWeight;
import org.snitp.model.profile.WeightedRule;
import org.snitp.model.rule.Rule;

/**
 * Which rules apply, how their violations weigh, and which fields documents must have.
 *
 * <p>{@link #DRAFT} and {@link #FINAL} are always there. Others are made of {@linkplain ProfileDefinition documents of the kind
 * Profile}, each of which extends another profile. Profiles are immutable.
 */
public final class Profile {

    /** A draft: missing parts are notes, not warnings. */
    public static final Profile DRAFT = new Profile("draft", false);

    /** About to be adopted, or adopted: missing parts will be missing for years. */
    public static final Profile FINAL = new Profile("final", true);

    private final String id;
    private final boolean toAdopt;
    private final @Nullable Profile extended;
    private final @Nullable ProfileDefinition definition;
    private final Map<DiagnosticCode, WeightedRule> weights;
    private final Map<String, Requirement> requirements;

    private Profile(String id, boolean toAdopt) {
        this.id = id;
        this.toAdopt = toAdopt;
        this.extended = null;
        this.definition = null;
        this.weights = Map.of();
        this.requirements = Map.of();
    }

    private Profile(ProfileDefinition definition, Profile extended) {
        this.id = definition.getId();
        this.toAdopt = extended.toAdopt;
        this.extended = extended;
        this.definition = definition;
        this.weights = weights(definition);
        this.requirements = new HashMap<>(extended.requirements);
        for (RequiredField required : definition.getRequired()) {
            String key = key(required.getType(), required.getField());
            if (required.getWeight() == RuleWeight.OFF) {
                requirements.remove(key);
            } else {
                requirements.put(key, new Requirement(definition, required));
            }
        }
    }

    private static Map<DiagnosticCode, WeightedRule> weights(ProfileDefinition definition) {
        Map<DiagnosticCode, WeightedRule> weights = new HashMap<>();
        for (WeightedRule rule : definition.getRules()) {
            DiagnosticCode code = DiagnosticCode.of(rule.getCode())
                    .orElseThrow(() -> new IllegalArgumentException("Not a rule: " + rule.getCode()));
            if (isTooLight(code, rule.getWeight())) {
                throw new IllegalArgumentException("An error of reading cannot weigh less: " + rule.getCode());
            }
            weights.put(code, rule);
        }
        return weights;
    }

    /**
     * Returns a profile as its document states it.
     *
     * @param definition the document; what it names as the profile that it extends is not looked for
     * @param extended the profile that it extends
     * @throws IllegalArgumentException if the document gives a weight to a rule that is not known, or a lower one to an error of
     *     reading
     */
    public static Profile of(ProfileDefinition definition, Profile extended) {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(extended, "extended");
        return new Profile(definition, extended);
    }

    /** Returns the profile of a name that is always there: {@code draft} or {@code final}. */
    public static Optional<Profile> named(String id) {
        Objects.requireNonNull(id, "id");
        return id.equals(DRAFT.id) ? Optional.of(DRAFT) : Optional.of(FINAL).filter(one -> id.equals(one.id));
    }

    /**
     * Returns the profile of a name that is always there. Spring and JAX-RS find it by this name.
     *
     * @throws IllegalArgumentException if it is neither {@code draft} nor {@code final}
     */
    public static Profile valueOf(String id) {
        return named(id).orElseThrow(() -> new IllegalArgumentException("Not one of draft, final: \"" + id + "\""));
    }

    /** Returns whether a weight is less than what a problem that no document can ignore weighs in a draft. */
    public static boolean isTooLight(DiagnosticCode code, RuleWeight weight) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(weight, "weight");
        return !code.isIgnorable() && weight.compareTo(weight(code.declaredSeverity(false))) > 0;
    }

    /** Returns the id: {@code draft}, {@code final}, or that of the document. */
    public String id() {
        return id;
    }

    /** Returns the profile that it extends; absent for those that are always there. */
    public Optional<Profile> extended() {
        return Optional.ofNullable(extended);
    }

    /** Returns its document; absent for the profiles that are always there. */
    public Optional<ProfileDefinition> definition() {
        return Optional.ofNullable(definition);
    }

    /**
     * Returns the document that states the profile: its own, or of one that is always there what its file holds. That of
     * {@code draft} names every rule, that of {@code final} extends it and names those that weigh otherwise.
     */
    public ProfileDefinition toDefinition() {
        if (definition != null) {
            return definition;
        }
        ProfileDefinition.Builder stated = ProfileDefinition.builder().id(id);
        if (toAdopt) {
            stated.extending(DRAFT.id);
        }
        for (DiagnosticCode code : DiagnosticCode.all()) {
            Severity severity = code.declaredSeverity(toAdopt);
            if (!toAdopt || severity != code.declaredSeverity(false)) {
                stated.addRules(WeightedRule.builder()
                        .code(code.getId())
                        .weight(weight(severity))
                        .build());
            }
        }
        return stated.build();
    }

    private static RuleWeight weight(Severity severity) {
        return switch (severity) {
            case ERROR -> RuleWeight.ERROR;
            case WARNING -> RuleWeight.WARNING;
            case INFO -> RuleWeight.NOTE;
        };
    }

    /** Returns the severity of a problem of a kind; empty if the profile turns it off, so that it is not reported. */
    public Optional<Severity> severity(DiagnosticCode code) {
        Objects.requireNonNull(code, "code");
        for (Profile profile = this; profile != null; profile = profile.extended) {
            WeightedRule own = profile.weights.get(code);
            if (own != null) {
                return severity(own.getWeight());
            }
        }
        return Optional.of(code.declaredSeverity(toAdopt));
    }

    /**
     * Returns the severity of a problem; empty if it is not reported. That of a missing required field is what the requirement
     * weighs.
     *
     * @param code the kind of problem
     * @param arguments the arguments of its message
     */
    public Optional<Severity> severity(DiagnosticCode code, Map<String, String> arguments) {
        Objects.requireNonNull(arguments, "arguments");
        Optional<Severity> severity = severity(code);
        if (severity.isPresent() && !requirements.isEmpty() && isOfRequirement(code)) {
            Requirement requirement =
                    requirements.get(key(arguments.getOrDefault("type", ""), arguments.getOrDefault("field", "")));
            return requirement == null
                    ? severity
                    : severity(requirement.required().getWeight());
        }
        return severity;
    }

    private static boolean isOfRequirement(DiagnosticCode code) {
        return code == DiagnosticCode.of(Rule.REQUIRED_FIELD_STATED);
    }

    private static Optional<Severity> severity(RuleWeight weight) {
        return switch (weight) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case NOTE -> Optional.of(Severity.INFO);
            case OFF -> Optional.empty();
        };
    }

    private static String key(String type, String field) {
        return type + "." + field;
    }

    /** Returns the profile that sets the severity of a kind of problem: this one, or one that it extends. */
    public Profile settingOf(DiagnosticCode code) {
        Objects.requireNonNull(code, "code");
        Profile profile = this;
        while (profile.extended != null && !profile.weights.containsKey(code)) {
            profile = profile.extended;
        }
        return profile;
    }

    /** Returns what the document of this very profile says of a rule, with the reason; empty if it says nothing of it. */
    public Optional<WeightedRule> weight(DiagnosticCode code) {
        return Optional.ofNullable(weights.get(Objects.requireNonNull(code, "code")));
    }

    /** Returns the fields that documents must have, its own and those of the profiles that it extends, by type and field. */
    public List<Requirement> requirements() {
        if (requirements.isEmpty()) {
            return List.of();
        }
        List<Requirement> all = new ArrayList<>(requirements.values());
        all.sort(Requirement.BY_FIELD);
        return Collections.unmodifiableList(all);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Profile that
                        && id.equals(that.id)
                        && Objects.equals(definition, that.definition)
                        && Objects.equals(extended, that.extended));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
