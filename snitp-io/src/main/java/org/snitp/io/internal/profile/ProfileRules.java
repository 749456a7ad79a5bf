package org.snitp.io.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.model.Bundle;
import org.snitp.model.code.Spelling;
import org.snitp.model.document.Document;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.profile.RequiredField;
import org.snitp.model.profile.RuleWeight;
import org.snitp.model.profile.WeightedRule;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/** The rules of profiles, and of the names by which documents refer to them. */
public final class ProfileRules {

    private final Map<String, Path> known = new LinkedHashMap<>();
    private final Map<String, String> extended = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ProfileRules() {}

    /** Returns every violation. */
    public static List<Finding> check(Bundle bundle) {
        List<ProfileDefinition> profiles = bundle.getProfiles();
        if (profiles.isEmpty()
                && bundle.getPlans().stream().allMatch(plan -> plan.getProfile().isEmpty())) {
            return List.of();
        }
        ProfileRules rules = new ProfileRules();
        List<Document> documents = bundle.getDocuments();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i) instanceof ProfileDefinition profile) {
                rules.known.putIfAbsent(profile.getId(), Path.document(i));
                profile.getExtends().ifPresent(base -> rules.extended.putIfAbsent(profile.getId(), base));
            }
        }
        for (int i = 0; i < documents.size(); i++) {
            Path at = Path.document(i);
            if (documents.get(i) instanceof ProfileDefinition profile) {
                rules.check(profile, at);
            } else if (documents.get(i) instanceof ActionPlan plan) {
                plan.getProfile().ifPresent(id -> rules.requireKnown(id, "plan", at.field("profile")));
            }
        }
        return rules.findings;
    }

    private void check(ProfileDefinition profile, Path at) {
        if (Profile.named(profile.getId())
                .filter(always -> !isThe(always, profile))
                .isPresent()) {
            add(Rule.PROFILE_KNOWN, at.field("id"), Map.of("id", profile.getId(), "variant", "shipped"));
        }
        profile.getExtends().ifPresent(id -> {
            requireKnown(id, "extends", at.field("extends"));
            checkCycle(profile.getId(), at.field("extends"));
        });
        Map<String, Path> weighed = new HashMap<>();
        for (int i = 0; i < profile.getRules().size(); i++) {
            WeightedRule rule = profile.getRules().get(i);
            Path place = at.field("rules").index(i);
            requireOnce(rule.getCode(), place.field("code"), weighed);
            check(rule, place);
        }
        for (int i = 0; i < profile.getRequired().size(); i++) {
            RequiredField required = profile.getRequired().get(i);
            Path place = at.field("required").index(i);
            requireOnce(required.getType() + "." + required.getField(), place.field("field"), weighed);
            check(required, place);
            if (required.getWeight() != RuleWeight.OFF
                    && required.getSource().or(profile::getSource).isEmpty()) {
                add(
                        Rule.REQUIREMENT_SOURCED,
                        place.field("field"),
                        Map.of("field", required.getType() + "." + required.getField()));
            }
        }
    }

    /** Returns whether a document states what a profile is that is always there: then it is its file. */
    private static boolean isThe(Profile always, ProfileDefinition document) {
        boolean sound = document.getRules().stream().allMatch(ProfileRules::isSound)
                && document.getRequired().isEmpty();
        Profile stated = sound ? Profile.of(document, Profile.DRAFT) : Profile.DRAFT;
        return sound
                && DiagnosticCode.all().stream()
                        .allMatch(code -> stated.severity(code).equals(always.severity(code)));
    }

    private void requireKnown(String id, String variant, Path at) {
        if (Profile.named(id).isEmpty() && !known.containsKey(id)) {
            List<String> names = new ArrayList<>(List.of(Profile.DRAFT.id(), Profile.FINAL.id()));
            names.addAll(known.keySet());
            add(Rule.PROFILE_KNOWN, at, Map.of("id", id, "variant", variant), Spelling.nearest(id, names));
        }
    }

    /** Each profile of a cycle is told of it at the profile that it extends. */
    private void checkCycle(String id, Path at) {
        List<String> way = new ArrayList<>(List.of(id));
        Set<String> passed = new HashSet<>();
        String next = extended.get(id);
        while (next != null && Profile.named(next).isEmpty() && passed.add(next)) {
            way.add(next);
            if (next.equals(id)) {
                add(Rule.PROFILES_ACYCLIC, at, Map.of("cycle", String.join(" → ", way)));
                return;
            }
            next = extended.get(next);
        }
    }

    private void requireOnce(String what, Path at, Map<String, Path> weighed) {
        Path first = weighed.putIfAbsent(what, at);
        if (first != null) {
            findings.add(
                    new Finding(Rule.WEIGHT_GIVEN_ONCE, at, Map.of("what", what), Optional.empty(), List.of(first)));
        }
    }

    private void check(WeightedRule rule, Path at) {
        Optional<DiagnosticCode> code = DiagnosticCode.of(rule.getCode());
        if (code.isEmpty()) {
            List<String> codes =
                    DiagnosticCode.all().stream().map(DiagnosticCode::getId).toList();
            Optional<String> meant = Optional.of("SNITP-" + rule.getCode())
                    .filter(codes::contains)
                    .or(() -> Spelling.nearest(rule.getCode(), codes));
            add(Rule.PROFILE_RULE_KNOWN, at.field("code"), Map.of("code", rule.getCode()), meant);
        } else if (Profile.isTooLight(code.get(), rule.getWeight())) {
            add(Rule.READING_ERROR_KEPT, at.field("weight"), Map.of("code", rule.getCode()));
        }
    }

    private void check(RequiredField required, Path at) {
        FieldPath.flaw(required.getType(), required.getField()).ifPresent(flaw -> {
            boolean type = flaw.type().isEmpty();
            add(
                    Rule.PROFILE_FIELD_KNOWN,
                    at.field(type ? "type" : "field"),
                    Map.of("name", flaw.name(), "owner", flaw.type(), "variant", type ? "type" : "field"),
                    flaw.suggestion());
        });
    }

    /** Returns whether a rule of a profile can be applied. */
    static boolean isSound(WeightedRule rule) {
        return DiagnosticCode.of(rule.getCode())
                .filter(code -> !Profile.isTooLight(code, rule.getWeight()))
                .isPresent();
    }

    /** Returns whether a requirement of a profile can be applied. */
    static boolean isSound(RequiredField required) {
        return FieldPath.flaw(required.getType(), required.getField()).isEmpty();
    }

    private void add(Rule rule, Path at, Map<String, String> arguments) {
        add(rule, at, arguments, Optional.empty());
    }

    private void add(Rule rule, Path at, Map<String, String> arguments, Optional<String> suggestion) {
        findings.add(new Finding(rule, at, arguments, suggestion, List.of()));
    }
}
