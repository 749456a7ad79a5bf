package org.snitp.interop.dhis2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.flat.SaidFields;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.institution.Institution;
import org.snitp.model.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code metadata.json} and {@code dataValueSets.json} for the web API of DHIS2. Figures along different dimensions are
 * different data elements, so that DHIS2 adds no total to its own parts. Identifiers follow from codes.
 *
 * @see <a href="https://docs.dhis2.org/">DHIS2</a>
 */
public final class Dhis2Export {

    private static final Set<String> SAID = Set.of(
            "ActionPlan",
            "InstitutionRegistry",
            "MeasurementSet",
            "Strategy",
            "Strategy.generalObjectives",
            "Strategy.objectives",
            "GeneralObjective.specificObjectives",
            "NestedObjective.objectives",
            "Objective.indicators",
            "ActionPlan.id",
            "ActionPlan.title",
            "ActionPlan.actions",
            "Action.indicators",
            "Indicator.id",
            "Indicator.name",
            "Indicator.definition",
            "Indicator.disaggregation",
            "Indicator.measure",
            "Indicator.baseline*",
            "Indicator.baselines*",
            "Indicator.targets*",
            "Measure.accumulation",
            "Dimension.id",
            "Dimension.name",
            "Dimension.categories",
            "Category.id",
            "Category.name",
            "InstitutionRegistry.institutions",
            "Institution.id",
            "Institution.name",
            "Institution.partOf",
            "Institution.validFrom",
            "MeasurementSet.plan",
            "MeasurementSet.reporter",
            "MeasurementSet.measurements",
            "Measurement.indicator",
            "Measurement.period",
            "Measurement.dimensions",
            "Measurement.value",
            "Measurement.numerator",
            "Measurement.denominator",
            "Measurement.weight",
            "Measurement.delivery",
            "Measurement.notApplicable",
            "Measurement.observationStatus",
            "Measurement.reportedBy",
            "Measurement.reason",
            "Measurement.earlier*");

    private static final int MAX_NAME = 230;
    private static final int MAX_SHORT_NAME = 50;

    private final Publication publication;
    private final Locale locale;
    private final Dhis2Values values;
    private final JsonGenerator json;
    private final Map<String, LocalizedText> names = new LinkedHashMap<>();

    private Dhis2Export(Publication publication, Locale locale, Dhis2Values values, JsonGenerator json) {
        this.publication = publication;
        this.locale = locale;
        this.values = values;
        this.json = json;
    }

    /**
     * Returns the files.
     *
     * @param language the language of names; the official one where there is no translation
     */
    public static ExportedFiles of(Publication publication, Locale language) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(language, "language");
        Dhis2Values values = new Dhis2Values(publication, language);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "metadata.json",
                IndentedJson.text(json -> new Dhis2Export(publication, language, values, json).metadata()));
        files.put(
                "dataValueSets.json",
                IndentedJson.text(json -> new Dhis2Export(publication, language, values, json).dataValues()));
        String tag = publication
                .strategy()
                .map(one -> one.getTitle().languageIn(language))
                .orElse(language.toLanguageTag());
        List<Loss> losses = new ArrayList<>(publication.losses());
        losses.addAll(SaidFields.lost(ExchangeStandard.DHIS2, publication.bundle(), SAID, Set.of(tag)));
        losses.addAll(values.lost().list(ExchangeStandard.DHIS2, "dataValues"));
        losses.sort((one, other) -> one.code().compareTo(other.code()));
        return ExportedFiles.of(ExchangeStandard.DHIS2, files, losses);
    }

    private void start(String kind, String code, String name) {
        json.writeStartObject();
        json.writeStringProperty("id", Dhis2Ids.uid(kind, code));
        json.writeStringProperty("code", cut(code, MAX_SHORT_NAME));
        json.writeStringProperty("name", cut(name, MAX_NAME));
        if (line(code).length() > MAX_SHORT_NAME || line(name).length() > MAX_NAME) {
            values.lost().add(ExchangeCode.CODES, code);
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int length) {
        String line = line(text);
        return line.length() <= length ? line : line.substring(0, length - 1) + "…";
    }

    private void reference(String field, String kind, String code) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("id", Dhis2Ids.uid(kind, code));
        json.writeEndObject();
    }

    private void references(String field, String kind, Iterable<String> codes) {
        json.writeArrayPropertyStart(field);
        for (String code : codes) {
            json.writeStartObject();
            json.writeStringProperty("id", Dhis2Ids.uid(kind, code));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void metadata() {
        json.writeStartObject();
        units();
        categories();
        elements();
        indicators();
        dataSets();
        json.writeEndObject();
    }

    private void units() {
        json.writeArrayPropertyStart("organisationUnits");
        for (Institution institution : publication.institutions()) {
            start("unit", institution.getId(), institution.getName().in(locale));
            json.writeStringProperty("shortName", cut(institution.getId(), MAX_SHORT_NAME));
            json.writeStringProperty(
                    "openingDate",
                    institution
                            .getValidFrom()
                            .orElse(publication.plan().getPeriod().getStart())
                            .toString());
            institution
                    .getPartOf()
                    .filter(id -> publication.index().institution(id).isPresent())
                    .ifPresent(parent -> reference("parent", "unit", parent));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The dimensions of all indicators, with the categories of each. */
    private Map<String, Map<String, Category>> dimensions() {
        Map<String, Map<String, Category>> dimensions = new LinkedHashMap<>();
        publication
                .indicators()
                .forEach(indicator -> indicator.getDisaggregation().forEach(dimension -> {
                    Map<String, Category> known =
                            dimensions.computeIfAbsent(dimension.getId(), unused -> new LinkedHashMap<>());
                    named(dimension.getId(), dimension.getName());
                    dimension.getCategories().forEach(category -> {
                        known.putIfAbsent(category.getId(), category);
                        named(Dhis2Ids.option(dimension.getId(), category.getId()), category.getName());
                    });
                }));
        return dimensions;
    }

    /** Of a code with two names the first one is written, and the others are lost. */
    private void named(String code, LocalizedText name) {
        LocalizedText first = names.putIfAbsent(code, name);
        if (first != null && !first.in(locale).equals(name.in(locale))) {
            values.lost().add(ExchangeCode.CODES, code);
        }
    }

    private String dimensionName(String id) {
        return publication.indicators().stream()
                .flatMap(indicator -> indicator.getDisaggregation().stream())
                .filter(dimension -> dimension.getId().equals(id))
                .map(Dimension::getName)
                .map(name -> name.in(locale))
                .findFirst()
                .orElse(id);
    }

    private void categories() {
        Map<String, Map<String, Category>> dimensions = dimensions();
        json.writeArrayPropertyStart("categoryOptions");
        dimensions.forEach((dimension, known) -> known.values().forEach(category -> {
            start(
                    "option",
                    Dhis2Ids.option(dimension, category.getId()),
                    category.getName().in(locale));
            json.writeStringProperty("shortName", cut(category.getName().in(locale), MAX_SHORT_NAME));
            json.writeEndObject();
        }));
        json.writeEndArray();
        json.writeArrayPropertyStart("categories");
        dimensions.forEach((dimension, known) -> {
            start("category", dimension, dimensionName(dimension));
            json.writeStringProperty("shortName", cut(dimensionName(dimension), MAX_SHORT_NAME));
            json.writeStringProperty("dataDimensionType", "DISAGGREGATION");
            references(
                    "categoryOptions",
                    "option",
                    known.keySet().stream()
                            .map(id -> Dhis2Ids.option(dimension, id))
                            .toList());
            json.writeEndObject();
        });
        json.writeEndArray();
        Map<String, Set<String>> combos = new TreeMap<>();
        values.elements().values().stream()
                .filter(element -> !element.dimensions().isEmpty())
                .forEach(element -> combos.put(String.join(" / ", element.dimensions()), element.dimensions()));
        json.writeArrayPropertyStart("categoryCombos");
        combos.forEach((code, some) -> {
            start("combo", code, code);
            json.writeStringProperty("dataDimensionType", "DISAGGREGATION");
            references("categories", "category", some);
            json.writeEndObject();
        });
        json.writeEndArray();
        Map<String, Map<String, String>> cells = new TreeMap<>();
        values.values().stream()
                .filter(value -> !value.cell().isEmpty())
                .forEach(value -> cells.put(Dhis2Ids.cell(value.cell()), value.cell()));
        json.writeArrayPropertyStart("categoryOptionCombos");
        cells.forEach((code, cell) -> {
            start("cell", code, code);
            reference("categoryCombo", "combo", String.join(" / ", new TreeSet<>(cell.keySet())));
            List<String> options = new ArrayList<>();
            new TreeMap<>(cell).forEach((dimension, category) -> options.add(Dhis2Ids.option(dimension, category)));
            references("categoryOptions", "option", options);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void elements() {
        json.writeArrayPropertyStart("dataElements");
        for (Dhis2Values.Element element : values.elements().values()) {
            Indicator indicator = element.indicator();
            start(
                    "element",
                    element.code(),
                    element.code() + " " + indicator.getName().in(locale));
            json.writeStringProperty("shortName", cut(element.code(), MAX_SHORT_NAME));
            indicator.getDefinition().ifPresent(text -> json.writeStringProperty("description", text.in(locale)));
            json.writeStringProperty("domainType", "AGGREGATE");
            json.writeStringProperty("valueType", element.valueType());
            json.writeStringProperty("aggregationType", element.aggregation());
            if (!element.dimensions().isEmpty()) {
                reference("categoryCombo", "combo", String.join(" / ", element.dimensions()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void indicators() {
        json.writeArrayPropertyStart("indicatorTypes");
        Set<String> factors = new TreeSet<>();
        values.quotients().forEach(id -> factors.add(factor(id)));
        factors.forEach(factor -> {
            json.writeStartObject();
            json.writeStringProperty("id", Dhis2Ids.uid("factor", factor));
            json.writeStringProperty("name", "× " + factor);
            json.writeNumberProperty("factor", new BigDecimal(factor));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("indicators");
        for (String id : values.quotients()) {
            Indicator indicator = publication.index().indicator(id).orElseThrow();
            start("indicator", id, id + " " + indicator.getName().in(locale));
            json.writeStringProperty("shortName", cut(id, MAX_SHORT_NAME));
            json.writeBooleanProperty("annualized", false);
            reference("indicatorType", "factor", factor(id));
            quotient(
                    "numerator",
                    id + Dhis2Values.NUMERATOR,
                    indicator.getMeasure().flatMap(Measure::getNumerator).map(text -> text.in(locale)));
            quotient(
                    "denominator",
                    id + Dhis2Values.DENOMINATOR,
                    indicator.getMeasure().flatMap(Measure::getDenominator).map(text -> text.in(locale)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String factor(String id) {
        return publication
                .index()
                .indicator(id)
                .flatMap(Indicator::getMeasure)
                .map(measure -> measure.quotientFactor().toPlainString())
                .orElse("1");
    }

    private void quotient(String field, String element, Optional<String> description) {
        json.writeStringProperty(field, "#{" + Dhis2Ids.uid("element", element) + "}");
        json.writeStringProperty(field + "Description", description.orElse(element));
    }

    private void dataSets() {
        Map<String, Set<String>> sets = new TreeMap<>();
        values.elements().forEach((code, element) -> {
            Set<String> types = element.periodTypes().isEmpty() ? Set.of("Yearly") : element.periodTypes();
            types.forEach(type ->
                    sets.computeIfAbsent(type, unused -> new LinkedHashSet<>()).add(code));
        });
        String plan = publication.plan().getId();
        String title =
                publication.plan().getTitle().map(text -> text.in(locale)).orElse(plan);
        json.writeArrayPropertyStart("dataSets");
        sets.forEach((type, codes) -> {
            start("set", plan + " " + type, title + " (" + type + ")");
            json.writeStringProperty("shortName", cut(plan + " " + type, MAX_SHORT_NAME));
            json.writeStringProperty("periodType", type);
            json.writeArrayPropertyStart("dataSetElements");
            for (String code : codes) {
                json.writeStartObject();
                reference("dataElement", "element", code);
                json.writeEndObject();
            }
            json.writeEndArray();
            references(
                    "organisationUnits",
                    "unit",
                    publication.institutions().stream().map(Institution::getId).toList());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void dataValues() {
        json.writeStartObject();
        json.writeArrayPropertyStart("dataValues");
        for (Dhis2Values.DataValue value : values.values()) {
            json.writeStartObject();
            json.writeStringProperty("dataElement", Dhis2Ids.uid("element", value.element()));
            json.writeStringProperty("period", value.period());
            json.writeStringProperty("orgUnit", Dhis2Ids.uid("unit", value.unit()));
            if (!value.cell().isEmpty()) {
                json.writeStringProperty("categoryOptionCombo", Dhis2Ids.uid("cell", Dhis2Ids.cell(value.cell())));
            }
            json.writeStringProperty("value", value.value());
            if (!value.comment().isEmpty()) {
                json.writeStringProperty("comment", value.comment());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
