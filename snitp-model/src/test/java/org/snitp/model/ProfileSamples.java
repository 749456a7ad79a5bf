package org.snitp.model;

import org.snitp.model.profile.LegalBasis;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.profile.RequiredField;
import org.snitp.model.profile.RuleWeight;
import org.snitp.model.profile.WeightedRule;

/** One valid object of every type of profiles, with every attribute given. */
final class ProfileSamples {

    static final LegalBasis LEGAL_BASIS = LegalBasis.builder()
            .act(Samples.TEXT)
            .article(Samples.TEXT)
            .text(Samples.TEXT)
            .url("https://example.org/act")
            .build();
    static final WeightedRule WEIGHTED_RULE = WeightedRule.builder()
            .code("SNITP-360")
            .weight(RuleWeight.ERROR)
            .reason(Samples.TEXT)
            .source(LEGAL_BASIS)
            .build();
    static final RequiredField REQUIRED_FIELD = RequiredField.builder()
            .type("Action")
            .field("budgetLines")
            .weight(RuleWeight.WARNING)
            .reason(Samples.TEXT)
            .source(LEGAL_BASIS)
            .build();
    static final ProfileDefinition PROFILE = ProfileDefinition.builder()
            .id("ministry")
            .addLanguages("ro", "en")
            .extending("final")
            .title(Samples.TEXT)
            .description(Samples.TEXT)
            .source(LEGAL_BASIS)
            .addRules(WEIGHTED_RULE)
            .addRequired(REQUIRED_FIELD)
            .build();

    private ProfileSamples() {}
}
