package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.CategoryAccess;
import org.snitp.io.internal.shape.access.CodeListAccess;
import org.snitp.io.internal.shape.access.DimensionAccess;
import org.snitp.io.internal.shape.access.ErratumAccess;
import org.snitp.io.internal.shape.access.FiscalYearAccess;
import org.snitp.io.internal.shape.access.LanguageAccess;
import org.snitp.io.internal.shape.access.LinkAccess;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.errata.Erratum;
import org.snitp.model.errata.ErratumKind;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.FiscalYearNaming;

/** Shapes that several documents use: texts, dimensions, errata. */
public final class CommonShapes {

    static final Shape<LocalizedText, LocalizedText.Builder> LOCALIZED_TEXT_SHAPE = Shape.of(
                    new LanguageAccess("en", "ro"))
            .optional("ro", Scalars.TEXT)
            .optional("en", Scalars.TEXT);

    /** A text in the languages of a document. The fields of its shape are those of texts in Romanian and English. */
    public static final ObjectType<LocalizedText> LOCALIZED_TEXT = new ObjectType<>(LOCALIZED_TEXT_SHAPE);

    static final Shape<Category, Category.Builder> CATEGORY_SHAPE = Shape.of(new CategoryAccess())
            .identity("id")
            .required("name", LOCALIZED_TEXT)
            .optional("partOf", Scalars.TEXT)
            .list("codes", Scalars.TEXT);

    static final Shape<Dimension, Dimension.Builder> DIMENSION_SHAPE = Shape.of(new DimensionAccess())
            .identity("id")
            .required("name", LOCALIZED_TEXT)
            .optional("codeList", Scalars.TEXT)
            .list("categories", new ObjectType<>(CATEGORY_SHAPE))
            .flag("sparse");

    static final Shape<CodeList, CodeList.Builder> CODE_LIST = Shape.of(new CodeListAccess())
            .identity("id")
            .list("languages", Scalars.TEXT)
            .optional("title", LOCALIZED_TEXT)
            .optional("source", LOCALIZED_TEXT)
            .list("categories", new ObjectType<>(CATEGORY_SHAPE));

    static final ObjectType<Dimension> DIMENSION = new ObjectType<>(DIMENSION_SHAPE);

    static final Shape<FiscalYear, FiscalYear.Builder> FISCAL_YEAR_SHAPE = Shape.of(new FiscalYearAccess())
            .required("begins", Scalars.YEAR_START)
            .optional("named", Scalars.term(FiscalYearNaming.class))
            .optional("label", LOCALIZED_TEXT)
            .flag("reporting");

    /** A fiscal or school year that a document declares. */
    public static final ObjectType<FiscalYear> FISCAL_YEAR = new ObjectType<>(FISCAL_YEAR_SHAPE);

    static final Shape<Erratum, Erratum.Builder> ERRATUM_SHAPE = Shape.of(new ErratumAccess())
            .required("location", Scalars.TEXT)
            .optional("field", Scalars.TEXT)
            .required("kind", Scalars.term(ErratumKind.class))
            .required("source", Scalars.TEXT)
            .optional("correction", Scalars.TEXT)
            .required("reason", LOCALIZED_TEXT);

    static final ObjectType<Erratum> ERRATUM = new ObjectType<>(ERRATUM_SHAPE);

    static final Shape<Link, Link.Builder> LINK_SHAPE = Shape.of(new LinkAccess())
            .essence("address", Scalars.TEXT)
            .optional("title", LOCALIZED_TEXT)
            .optional("description", LOCALIZED_TEXT)
            .optional("date", Scalars.DATE)
            .list("languages", Scalars.TEXT)
            .optional("mediaType", Scalars.TEXT)
            .optional("hash", Scalars.TEXT)
            .list("tags", Scalars.TEXT);

    /** A document elsewhere, which may be written as its address alone. */
    public static final ObjectType<Link> LINK = new ObjectType<>(LINK_SHAPE);

    private CommonShapes() {}
}
