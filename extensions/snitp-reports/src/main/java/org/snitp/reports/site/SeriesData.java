package org.snitp.reports.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.CsvTable;
import org.snitp.measurements.table.Table;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/** The published figures of indicators for programs: the same names and codes in every language. */
final class SeriesData {

    private SeriesData() {}

    /** Returns the figures of indicators as CSV, with a column for each dimension that any of them has. */
    static String csv(List<IndicatorStanding> standings) {
        Set<String> dimensions = new TreeSet<>();
        standings.forEach(standing -> standing.reported()
                .forEach(number -> dimensions.addAll(number.categories().keySet())));
        List<String> header = new ArrayList<>(List.of("indicator", "period"));
        dimensions.forEach(id -> header.add("dimensions." + id));
        header.addAll(List.of(
                "reportedBy",
                "value",
                "numerator",
                "denominator",
                "delivery",
                "notApplicable",
                "observationStatus",
                "withheld"));
        List<List<Cell>> rows = new ArrayList<>();
        for (IndicatorStanding standing : standings) {
            for (ReportedNumber number : standing.reported()) {
                rows.add(row(standing.indicator().getId(), number, dimensions));
            }
        }
        return CsvTable.forPrograms().render(new Table(header, rows));
    }

    private static List<Cell> row(String indicator, ReportedNumber number, Set<String> dimensions) {
        List<Cell> row = new ArrayList<>(
                List.of(Cell.of(indicator), Cell.of(number.period().toString())));
        dimensions.forEach(id -> row.add(Cell.of(number.categories().getOrDefault(id, ""))));
        row.add(Cell.of(number.reportedBy().orElse("")));
        row.add(Cell.of(number.value()));
        row.add(Cell.of(number.numerator()));
        row.add(Cell.of(number.denominator()));
        row.add(Cell.of(number.delivery().map(EnumTerms::of).orElse("")));
        row.add(Cell.of(number.notApplicable() ? "true" : ""));
        row.add(Cell.of(number.observationStatus().map(EnumTerms::of).orElse("")));
        row.add(Cell.of(number.withheld() ? "true" : ""));
        return row;
    }

    /** Returns an indicator with its names and its figures as JSON. */
    static String json(IndicatorStanding standing) {
        return IndentedJson.text(json -> {
            Indicator indicator = standing.indicator();
            json.writeStartObject();
            json.writeStringProperty("id", indicator.getId());
            write(json, "name", indicator.getName());
            indicator.getMeasure().ifPresent(measure -> {
                json.writeStringProperty("measure", EnumTerms.of(measure.getType()));
                measure.getUnit().ifPresent(unit -> write(json, "unit", unit));
                measure.getAccumulation().ifPresent(how -> json.writeStringProperty("accumulation", EnumTerms.of(how)));
            });
            json.writeArrayPropertyStart("figures");
            standing.reported().forEach(number -> write(json, number));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, String name, LocalizedText text) {
        json.writeObjectPropertyStart(name);
        new TreeMap<>(text.getTexts()).forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, BigDecimal number) {
        json.writeName(name);
        json.writeNumber(number.toPlainString());
    }

    private static void write(JsonGenerator json, ReportedNumber number) {
        json.writeStartObject();
        json.writeStringProperty("period", number.period().toString());
        if (!number.categories().isEmpty()) {
            json.writeObjectPropertyStart("categories");
            new TreeMap<>(number.categories()).forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        number.reportedBy().ifPresent(id -> json.writeStringProperty("reportedBy", id));
        number.value().ifPresent(value -> write(json, "value", value));
        number.numerator().ifPresent(value -> write(json, "numerator", value));
        number.denominator().ifPresent(value -> write(json, "denominator", value));
        number.delivery().ifPresent(state -> json.writeStringProperty("delivery", EnumTerms.of(state)));
        if (number.notApplicable()) {
            json.writeBooleanProperty("notApplicable", true);
        }
        number.observationStatus()
                .ifPresent(status -> json.writeStringProperty("observationStatus", EnumTerms.of(status)));
        if (number.withheld()) {
            json.writeBooleanProperty("withheld", true);
        }
        json.writeEndObject();
    }
}
