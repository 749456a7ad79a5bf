package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.AbbreviationAccess;
import org.snitp.io.internal.shape.access.InstitutionAccess;
import org.snitp.io.internal.shape.access.InstitutionRegistryAccess;
import org.snitp.io.internal.shape.access.StakeholderAccess;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.Stakeholder;
import org.snitp.model.institution.StakeholderKind;

/** The shapes of an institution registry and its entries. */
final class InstitutionShapes {

    static final Shape<Institution, Institution.Builder> INSTITUTION_SHAPE = Shape.of(new InstitutionAccess())
            .identity("id")
            .required("type", Scalars.institutionType())
            .optional("partOf", Scalars.TEXT)
            .optional("foundedBy", CommonShapes.LOCALIZED_TEXT)
            .optional("validFrom", Scalars.DATE)
            .optional("validUntil", Scalars.DATE)
            .list("successors", Scalars.TEXT)
            .required("name", CommonShapes.LOCALIZED_TEXT)
            .optional("role", CommonShapes.LOCALIZED_TEXT)
            .list("codes", Scalars.TEXT);

    static final Shape<Stakeholder, Stakeholder.Builder> STAKEHOLDER_SHAPE = Shape.of(new StakeholderAccess())
            .required("institution", Scalars.TEXT)
            .optional("kind", Scalars.term(StakeholderKind.class))
            .optional("role", CommonShapes.LOCALIZED_TEXT)
            .optional("description", CommonShapes.LOCALIZED_TEXT)
            .optional("reference", Scalars.TEXT);

    /** Who has a part in an objective or an action. */
    static final ObjectType<Stakeholder> STAKEHOLDER = new ObjectType<>(STAKEHOLDER_SHAPE);

    static final Shape<Abbreviation, Abbreviation.Builder> ABBREVIATION_SHAPE =
            Shape.of(new AbbreviationAccess()).identity("id").required("name", CommonShapes.LOCALIZED_TEXT);

    static final Shape<InstitutionRegistry, InstitutionRegistry.Builder> INSTITUTION_REGISTRY = Shape.of(
                    new InstitutionRegistryAccess())
            .optional("id", Scalars.TEXT)
            .list("languages", Scalars.TEXT)
            .optional("title", CommonShapes.LOCALIZED_TEXT)
            .list("institutions", new ObjectType<>(INSTITUTION_SHAPE))
            .list("abbreviations", new ObjectType<>(ABBREVIATION_SHAPE))
            .list("errata", CommonShapes.ERRATUM);

    private InstitutionShapes() {}
}
