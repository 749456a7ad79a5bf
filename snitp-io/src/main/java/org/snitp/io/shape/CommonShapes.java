package org.snitp.io.shape;

import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.errata.Erratum;
import org.snitp.model.errata.ErratumKind;
import org.snitp.model.text.LocalizedText;

/** The shapes of what several documents have: texts, dimensions, errata. */
public final class CommonShapes {

    static final Shape<LocalizedText, LocalizedText.Builder> LOCALIZED_TEXT_SHAPE = Shape.of(
                    "LocalizedText",
                    LocalizedText::builder,
                    LocalizedText.Builder::build,
                    LocalizedText.Builder::extensions)
            .required("ro", Scalars.TEXT, LocalizedText::getRo, LocalizedText.Builder::ro)
            .optional("en", Scalars.TEXT, LocalizedText::getEn, LocalizedText.Builder::en);

    /** A text in the languages of a strategy. */
    public static final ObjectType<LocalizedText> LOCALIZED_TEXT = new ObjectType<>(LOCALIZED_TEXT_SHAPE);

    static final Shape<Category, Category.Builder> CATEGORY_SHAPE = Shape.of(
                    "Category", Category::builder, Category.Builder::build, Category.Builder::extensions)
            .identity("id", Category::getId, Category.Builder::id)
            .required("name", LOCALIZED_TEXT, Category::getName, Category.Builder::name);

    static final Shape<Dimension, Dimension.Builder> DIMENSION_SHAPE = Shape.of(
                    "Dimension", Dimension::builder, Dimension.Builder::build, Dimension.Builder::extensions)
            .identity("id", Dimension::getId, Dimension.Builder::id)
            .required("name", LOCALIZED_TEXT, Dimension::getName, Dimension.Builder::name)
            .list(
                    "categories",
                    new ObjectType<>(CATEGORY_SHAPE),
                    Dimension::getCategories,
                    Dimension.Builder::categories);

    static final ObjectType<Dimension> DIMENSION = new ObjectType<>(DIMENSION_SHAPE);

    static final Shape<Erratum, Erratum.Builder> ERRATUM_SHAPE = Shape.of(
                    "Erratum", Erratum::builder, Erratum.Builder::build, Erratum.Builder::extensions)
            .required("location", Scalars.TEXT, Erratum::getLocation, Erratum.Builder::location)
            .optional("field", Scalars.TEXT, Erratum::getField, Erratum.Builder::field)
            .required("kind", Scalars.term(ErratumKind.class), Erratum::getKind, Erratum.Builder::kind)
            .required("source", Scalars.TEXT, Erratum::getSource, Erratum.Builder::source)
            .optional("correction", Scalars.TEXT, Erratum::getCorrection, Erratum.Builder::correction)
            .required("reason", LOCALIZED_TEXT, Erratum::getReason, Erratum.Builder::reason);

    static final ObjectType<Erratum> ERRATUM = new ObjectType<>(ERRATUM_SHAPE);

    private CommonShapes() {}
}
