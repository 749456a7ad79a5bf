package org.snitp.io.shape;

import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;

/** The shapes of an institution registry and its entries. */
final class InstitutionShapes {

    static final Shape<Institution, Institution.Builder> INSTITUTION_SHAPE = Shape.of(
                    "Institution", Institution::builder, Institution.Builder::build, Institution.Builder::extensions)
            .identity("id", Institution::getId, Institution.Builder::id)
            .required("type", Scalars.term(InstitutionType.class), Institution::getType, Institution.Builder::type)
            .optional("partOf", Scalars.TEXT, Institution::getPartOf, Institution.Builder::partOf)
            .required("name", CommonShapes.LOCALIZED_TEXT, Institution::getName, Institution.Builder::name)
            .optional("role", CommonShapes.LOCALIZED_TEXT, Institution::getRole, Institution.Builder::role);

    static final Shape<Abbreviation, Abbreviation.Builder> ABBREVIATION_SHAPE = Shape.of(
                    "Abbreviation",
                    Abbreviation::builder,
                    Abbreviation.Builder::build,
                    Abbreviation.Builder::extensions)
            .identity("id", Abbreviation::getId, Abbreviation.Builder::id)
            .required("name", CommonShapes.LOCALIZED_TEXT, Abbreviation::getName, Abbreviation.Builder::name);

    static final Shape<InstitutionRegistry, InstitutionRegistry.Builder> INSTITUTION_REGISTRY = Shape.of(
                    "InstitutionRegistry",
                    InstitutionRegistry::builder,
                    InstitutionRegistry.Builder::build,
                    InstitutionRegistry.Builder::extensions)
            .optional("id", Scalars.TEXT, InstitutionRegistry::getId, InstitutionRegistry.Builder::id)
            .optional(
                    "title",
                    CommonShapes.LOCALIZED_TEXT,
                    InstitutionRegistry::getTitle,
                    InstitutionRegistry.Builder::title)
            .list(
                    "institutions",
                    new ObjectType<>(INSTITUTION_SHAPE),
                    InstitutionRegistry::getInstitutions,
                    InstitutionRegistry.Builder::institutions)
            .list(
                    "abbreviations",
                    new ObjectType<>(ABBREVIATION_SHAPE),
                    InstitutionRegistry::getAbbreviations,
                    InstitutionRegistry.Builder::abbreviations)
            .list("errata", CommonShapes.ERRATUM, InstitutionRegistry::getErrata, InstitutionRegistry.Builder::errata);

    private InstitutionShapes() {}
}
