package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.EN;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.found;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snitp.forms.Breakdown;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormRow;
import org.snitp.forms.FormWords;
import org.snitp.forms.PreambleField;
import org.snitp.forms.ReportingForm;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.cell.NumberText;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.model.link.Link;
import org.snitp.model.link.LinkLine;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;

/** Whatever is filled in comes back exactly, from CSV and from workbooks. */
@Tag("hostile")
class SurvivalTest {

    private static final List<String> PIECES = List.of(
            "=1+1",
            "+40",
            "-",
            "@SUM(A1)",
            "'",
            "\"",
            ";",
            ",",
            "\t",
            "\n",
            " ",
            "ș",
            "Ț",
            "ă",
            "N/A",
            "#REF!",
            "<b>",
            "&amp;",
            "]]>",
            "_x0041_",
            "\uD83D\uDE00",
            "\u00A0",
            "20,000",
            "2025-01-01",
            "true",
            "*a",
            "{b}",
            "|",
            "%",
            "\\",
            "x",
            "text");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String stripped = text.toString().strip();
        return stripped.isEmpty() || CellText.isBlank(GridCell.of(new GridCell.Text(stripped))) ? "text" : stripped;
    }

    private List<LocalizedText> evidence() {
        List<LocalizedText> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String line = text().replace("\n", " ").strip();
            lines.add(LocalizedText.of(line));
        }
        return lines;
    }

    private Link link() {
        Link link = Link.of("https://example.org/" + random.nextInt(1000) + "?a=b&c=%20#d");
        return random.nextBoolean() ? link : link.withTitle(LocalizedText.of("Raport " + random.nextInt(1000)));
    }

    private BigDecimal amount() {
        BigDecimal number = new BigDecimal(new BigInteger(40, random), random.nextInt(7)).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** A measurement that fits a row of a form. */
    private Measurement measurement(FormRow row) {
        Measurement.Builder measurement = Measurement.builder()
                .indicator(row.indicator().getId())
                .period(row.period())
                .dimensions(row.dimensions())
                .note(Optional.of(text()).map(LocalizedText::of).filter(note -> random.nextBoolean()))
                .reason(LocalizedText.of(text()))
                .correctiveMeasure(Optional.of(text()).map(LocalizedText::of).filter(note -> random.nextBoolean()));
        if (random.nextBoolean()) {
            measurement.evidence(evidence());
            if (random.nextBoolean()) {
                measurement.addLinks(link());
            }
        }
        if (random.nextInt(5) == 0) {
            return measurement.notApplicable(true).build();
        }
        switch (row.indicator().getId()) {
            case "1.1.1-1" -> measurement.value(BigDecimal.valueOf(random.nextInt(501)));
            case "1.1.1-2", "OG1-1" -> {
                BigDecimal part = amount();
                measurement.numerator(part).denominator(part.add(BigDecimal.valueOf(1 + random.nextInt(100))));
            }
            case "1.1.1-3" -> measurement.delivery(DeliveryState.DELIVERED).deliveredOn(day());
            case "1.1.1-4" -> measurement.value(amount().negate()).weight(amount().add(BigDecimal.ONE));
            case "1.1.2-2" -> measurement.value(amount());
            default -> {}
        }
        return measurement.build();
    }

    private LocalDate day() {
        return LocalDate.of(2025, 7, 1).plusDays(random.nextInt(180));
    }

    private static Map<FormColumn, Object> cells(Measurement measurement, Locale locale) {
        Map<FormColumn, Object> cells = new TreeMap<>();
        measurement.getValue().ifPresent(value -> cells.put(FormColumn.VALUE, value));
        measurement.getNumerator().ifPresent(value -> cells.put(FormColumn.NUMERATOR, value));
        measurement.getDenominator().ifPresent(value -> cells.put(FormColumn.DENOMINATOR, value));
        measurement.getWeight().ifPresent(value -> cells.put(FormColumn.WEIGHT, value));
        measurement.getDelivery().ifPresent(state -> cells.put(FormColumn.DELIVERY, FormWords.delivery(state, locale)));
        measurement.getDeliveredOn().ifPresent(day -> cells.put(FormColumn.DELIVERED_ON, day));
        if (measurement.isNotApplicable()) {
            cells.put(FormColumn.NOT_APPLICABLE, FormWords.yesOrNo(true, locale));
        }
        measurement.getNote().ifPresent(text -> cells.put(FormColumn.NOTE, text.official()));
        if (!measurement.getEvidence().isEmpty()) {
            cells.put(
                    FormColumn.EVIDENCE,
                    Stream.concat(
                                    measurement.getEvidence().stream().map(LocalizedText::official),
                                    measurement.getLinks().stream().map(LinkLine::of))
                            .collect(Collectors.joining("\n")));
        }
        measurement.getReason().ifPresent(text -> cells.put(FormColumn.REASON, text.official()));
        measurement.getCorrectiveMeasure().ifPresent(text -> cells.put(FormColumn.CORRECTIVE_MEASURE, text.official()));
        return cells;
    }

    private static int row(List<List<String>> rows, FormRow wanted, Locale locale) {
        String breakdown = Breakdown.of(wanted.indicator()).text(wanted.dimensions(), locale);
        for (int i = Filled.HEAD; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.get(0).equals(wanted.indicator().getId())
                    && row.get(3).equals(wanted.period().toString())
                    && row.get(5).equals(breakdown)) {
                return i;
            }
        }
        throw new AssertionError("No row for " + wanted);
    }

    private FormFile csv(Map<FormRow, Measurement> filled, Locale locale) {
        Filled form = Filled.of(BUNDLE, "MIN", "2025", locale).above(PreambleField.REPORTED_ON, "2026-01-31");
        filled.forEach((row, measurement) -> {
            int index = row(form.rows(), row, locale);
            cells(measurement, locale)
                    .forEach((column, content) -> form.with(
                            index,
                            column,
                            content instanceof BigDecimal number
                                    ? NumberText.write(number, locale)
                                    : content.toString()));
        });
        char separator = ";,\t".charAt(random.nextInt(3));
        return form.csv("f", separator, StandardCharsets.UTF_8, random.nextBoolean() ? "\uFEFF" : "");
    }

    private static FormFile workbook(Map<FormRow, Measurement> filled, Locale locale) {
        FilledWorkbook workbook =
                FilledWorkbook.of(Filled.form(BUNDLE, "MIN", "2025"), locale).with("B9", LocalDate.of(2026, 1, 31));
        List<List<String>> rows = Filled.of(BUNDLE, "MIN", "2025", locale).rows();
        filled.forEach((row, measurement) -> {
            int index = row(rows, row, locale) + 1;
            cells(measurement, locale).forEach((column, content) -> {
                String cell = (char) ('A' + Filled.index(column)) + "" + index;
                if (content instanceof BigDecimal number) {
                    workbook.with(cell, number);
                } else if (content instanceof LocalDate day) {
                    workbook.with(cell, day);
                } else {
                    workbook.with(cell, content.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
                }
            });
        });
        return workbook.file("f");
    }

    private static List<Measurement> withoutOrigin(List<Measurement> measurements) {
        return measurements.stream()
                .map(measurement -> measurement
                        .withSource(Optional.empty())
                        .withReportedBy(Optional.empty())
                        .withReportedOn(Optional.empty()))
                .toList();
    }

    @Test
    void whatIsFilledInComesBackExactly() {
        ReportingForm form = Filled.form(BUNDLE, "MIN", "2025");
        for (int round = 0; round < 60; round++) {
            Locale locale = random.nextBoolean() ? RO : EN;
            Map<FormRow, Measurement> filled = new LinkedHashMap<>();
            form.rows().stream().filter(row -> random.nextInt(3) > 0).forEach(row -> filled.put(row, measurement(row)));
            List<Measurement> expected = filled.values().stream()
                    .sorted(Comparator.comparing(MeasurementKey::of))
                    .toList();
            for (FormFile file : List.of(csv(filled, locale), workbook(filled, locale))) {
                ImportReport report = Filled.collect(file);

                assertThat(found(report).stream().filter(told -> told.contains("error")))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(withoutOrigin(report.measurements().getMeasurements()))
                        .as("seed %d", seed)
                        .isEqualTo(expected);
            }
        }
    }
}
