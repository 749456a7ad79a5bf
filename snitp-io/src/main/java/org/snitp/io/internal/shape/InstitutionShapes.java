package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.AbbreviationAccess;
import org.snitp.io.internal.shape.access.InstitutionAccess;
import org.snitp.io.internal.shape.access.InstitutionRegistryAccess;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;

/** The shapes of an institution registry and its entries. */
final class InstitutionShapes {

    static final Shape<Institution, Institution.Builder> INSTITUTION_SHAPE = Shape.of(new InstitutionAccess())
            .identity("id")
            .required("type", Scalars.institutionType())
            .optional("partOf", Scalars.TEXT)
            .optional("validFrom", Scalars.DATE)
            .optional("validUntil", Scalars.DATE)
            .list("successors", Scalars.TEXT)
            .required("name", CommonShapes.LOCALIZED_TEXT)
            .optional("role", CommonShapes.LOCALIZED_TEXT);

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
