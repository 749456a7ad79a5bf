package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.LegalBasisAccess;
import org.snitp.io.internal.shape.access.ProfileDefinitionAccess;
import org.snitp.io.internal.shape.access.RequiredFieldAccess;
import org.snitp.io.internal.shape.access.WeightedRuleAccess;
import org.snitp.model.profile.LegalBasis;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.profile.RequiredField;
import org.snitp.model.profile.RuleWeight;
import org.snitp.model.profile.WeightedRule;

/** The shapes of a profile and its parts. */
final class ProfileShapes {

    private static final ScalarType<RuleWeight> WEIGHT = Scalars.term(RuleWeight.class);

    static final Shape<LegalBasis, LegalBasis.Builder> LEGAL_BASIS_SHAPE = Shape.of(new LegalBasisAccess())
            .required("act", CommonShapes.LOCALIZED_TEXT)
            .optional("article", CommonShapes.LOCALIZED_TEXT)
            .optional("text", CommonShapes.LOCALIZED_TEXT)
            .optional("url", Scalars.TEXT);

    private static final ObjectType<LegalBasis> LEGAL_BASIS = new ObjectType<>(LEGAL_BASIS_SHAPE);

    static final Shape<WeightedRule, WeightedRule.Builder> WEIGHTED_RULE_SHAPE = Shape.of(new WeightedRuleAccess())
            .identity("code")
            .required("weight", WEIGHT)
            .optional("reason", CommonShapes.LOCALIZED_TEXT)
            .optional("source", LEGAL_BASIS);

    static final Shape<RequiredField, RequiredField.Builder> REQUIRED_FIELD_SHAPE = Shape.of(new RequiredFieldAccess())
            .required("type", Scalars.TEXT)
            .required("field", Scalars.TEXT)
            .required("weight", WEIGHT)
            .optional("reason", CommonShapes.LOCALIZED_TEXT)
            .optional("source", LEGAL_BASIS);

    static final Shape<ProfileDefinition, ProfileDefinition.Builder> PROFILE = Shape.of(
                    "Profile", new ProfileDefinitionAccess())
            .identity("id")
            .list("languages", Scalars.TEXT)
            .optional("extends", Scalars.TEXT)
            .optional("title", CommonShapes.LOCALIZED_TEXT)
            .optional("description", CommonShapes.LOCALIZED_TEXT)
            .optional("source", LEGAL_BASIS)
            .list("rules", new ObjectType<>(WEIGHTED_RULE_SHAPE))
            .list("required", new ObjectType<>(REQUIRED_FIELD_SHAPE));

    private ProfileShapes() {}
}
