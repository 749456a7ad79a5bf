package org.snitp.model;

import static org.snitp.model.Flaw.address;
import static org.snitp.model.Flaw.code;
import static org.snitp.model.Flaw.inside;
import static org.snitp.model.Flaw.language;
import static org.snitp.model.Flaw.text;

import java.util.stream.Stream;
import org.snitp.model.profile.LegalBasis;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.profile.RequiredField;
import org.snitp.model.profile.WeightedRule;

/** The flaws of profiles. */
final class ProfileFlaws {

    private static final LegalBasis WITHOUT_ADDRESS = ProfileSamples.LEGAL_BASIS.withUrl("act");

    private ProfileFlaws() {}

    static Stream<Flaw> all() {
        Class<ProfileDefinition> type = ProfileDefinition.class;
        return Stream.concat(
                Stream.of(
                        code(type, ProfileDefinition::withId, "id"),
                        language(type, (document, tag) -> document.withLanguages(tag)),
                        code(type, ProfileDefinition::withExtends, "extends"),
                        text(type, ProfileDefinition::withTitle, "title"),
                        text(type, ProfileDefinition::withDescription, "description"),
                        inside(type, ProfileDefinition::withSource, WITHOUT_ADDRESS, "source.url"),
                        inside(
                                type,
                                ProfileDefinition::withRules,
                                ProfileSamples.WEIGHTED_RULE.withCode(""),
                                "rules[0].code"),
                        inside(
                                type,
                                ProfileDefinition::withRequired,
                                ProfileSamples.REQUIRED_FIELD.withType(""),
                                "required[0].type")),
                parts());
    }

    private static Stream<Flaw> parts() {
        return Stream.of(
                code(WeightedRule.class, WeightedRule::withCode, "code"),
                text(WeightedRule.class, WeightedRule::withReason, "reason"),
                inside(WeightedRule.class, WeightedRule::withSource, WITHOUT_ADDRESS, "source.url"),
                code(RequiredField.class, RequiredField::withType, "type"),
                code(RequiredField.class, RequiredField::withField, "field"),
                text(RequiredField.class, RequiredField::withReason, "reason"),
                inside(RequiredField.class, RequiredField::withSource, WITHOUT_ADDRESS, "source.url"),
                text(LegalBasis.class, LegalBasis::withAct, "act"),
                text(LegalBasis.class, LegalBasis::withArticle, "article"),
                text(LegalBasis.class, LegalBasis::withText, "text"),
                address(LegalBasis.class, LegalBasis::withUrl, "url"));
    }
}
