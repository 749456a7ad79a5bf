package org.snitp.interop.sdmx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.indicators.disclosure.Suppression;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeFigure;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.flat.FlatFields;
import org.snitp.interop.internal.text.SafeIds;
import org.snitp.interop.internal.tree.CsvOut;
import org.snitp.measurements.table.SafeText;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Writes figures, targets and baselines in SDMX-CSV 2.1: one row each. */
final class SdmxDataWriter {

    private static final String NOT_A_NUMBER = "NaN";

    /** What may separate the languages of a text: the first that is in no text. */
    private static final List<String> SEPARATORS = List.of(";", "|", "¦", "¬", "§", "¤", "¶", "‡");

    /** The statuses of rows without a figure, by the code list of SDMX. */
    private static final String SUPPRESSED = "Q";

    private static final String CANNOT_EXIST = "M";
    private static final String NOT_COLLECTED = "L";

    /** A row while it is filled. */
    private static final class Row {
        private final List<String> key = new ArrayList<>();
        private String value = "";
        private final List<String> components = new ArrayList<>();
        private String status = ObservationStatus.NORMAL.sdmxCode();
        private String confidentiality = "F";
        private boolean periodStated = true;
        private final Map<SdmxAttributes, String> attributes = new EnumMap<>(SdmxAttributes.class);
    }

    private final Publication publication;
    private final SdmxIds ids;
    private final boolean reasons;
    private final List<String> languages;
    private final List<String> dimensions;
    private final String separator;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<List<String>> keys = new HashSet<>();
    private final Set<String> lostTargets = new LinkedHashSet<>();

    SdmxDataWriter(Publication publication, boolean reasons, List<String> languages) {
        this.publication = publication;
        this.ids = new SdmxIds(publication);
        this.reasons = reasons;
        this.languages = languages;
        this.dimensions = dimensions(publication);
        this.separator = separator(publication);
    }

    /** The ids of the dimensions of all indicators, each once. */
    static List<String> dimensions(Publication publication) {
        return publication.indicators().stream()
                .flatMap(indicator -> indicator.getDisaggregation().stream())
                .map(Dimension::getId)
                .distinct()
                .toList();
    }

    private static String separator(Publication publication) {
        StringBuilder all = new StringBuilder();
        for (Indicator indicator : publication.indicators()) {
            indicator.allBaselines().forEach(one -> collect(FlatFields.of(Baseline.class, one), all));
            indicator.getTargets().forEach(one -> collect(FlatFields.of(Target.class, one), all));
            publication
                    .figures(indicator.getId())
                    .forEach(one -> collect(FlatFields.of(Measurement.class, one.measurement()), all));
        }
        return SEPARATORS.stream()
                .filter(one -> all.indexOf(one) < 0)
                .findFirst()
                .orElse(SEPARATORS.get(SEPARATORS.size() - 1));
    }

    private static void collect(List<FlatFields.Entry> entries, StringBuilder all) {
        entries.forEach(entry -> entry.text()
                .ifPresent(text -> all.append(String.join("", text.getTexts().values()))));
    }

    String text() {
        publication.indicators().forEach(this::add);
        return CsvOut.text(heads(), rows);
    }

    /** Returns the rows of each indicator, by its id. */
    Map<String, String> textByIndicator() {
        List<String> heads = heads();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Indicator indicator : publication.indicators()) {
            add(indicator);
            texts.put(indicator.getId(), CsvOut.text(heads, rows));
            rows.clear();
        }
        return Collections.unmodifiableMap(texts);
    }

    private void add(Indicator indicator) {
        indicator.allBaselines().forEach(baseline -> add(indicator, baseline));
        indicator.getTargets().forEach(target -> add(indicator, target));
        publication.figures(indicator.getId()).forEach(figure -> add(indicator, figure));
        publication.overdue(indicator.getId()).forEach(due -> add(indicator, due));
    }

    List<Loss> losses() {
        return lostTargets.isEmpty()
                ? List.of()
                : List.of(Loss.of(
                        ExchangeCode.TARGETS,
                        "",
                        List.copyOf(lostTargets),
                        Map.of("standard", ExchangeStandard.SDMX.title())));
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of("STRUCTURE[" + separator + "]", "STRUCTURE_ID", "ACTION"));
        heads.addAll(SdmxIds.KEYS);
        dimensions.forEach(dimension -> heads.add(SafeIds.component(dimension)));
        heads.addAll(List.of("TIME_PERIOD", "OBS_VALUE"));
        heads.addAll(SdmxExport.COMPONENTS);
        heads.addAll(List.of("OBS_STATUS", "CONF_STATUS", "PERIOD_STATED"));
        for (SdmxAttributes attribute : SdmxAttributes.values()) {
            heads.add(attribute.head(languages, separator));
        }
        return heads;
    }

    private Row row(Indicator indicator, String series, String reporter, Map<String, String> cell, TimeSpan period) {
        Row row = new Row();
        row.key.addAll(List.of(SdmxTime.frequency(period), SafeIds.sdmx(indicator.getId()), series, reporter));
        Set<String> own = new HashSet<>();
        indicator.getDisaggregation().forEach(dimension -> own.add(dimension.getId()));
        for (String dimension : dimensions) {
            String none = own.contains(dimension) ? SdmxIds.TOTAL : SdmxIds.NOT_APPLICABLE;
            row.key.add(
                    Optional.ofNullable(cell.get(dimension)).map(SafeIds::sdmx).orElse(none));
        }
        row.key.add(SdmxTime.spelled(period));
        return row;
    }

    private void add(Indicator indicator, Baseline baseline) {
        Row row = row(
                indicator, SdmxIds.BASELINE, SdmxIds.NOT_APPLICABLE, baseline.getDimensions(), baseline.getPeriod());
        row.value = baseline.getValue().toPlainString();
        attributes(row, FlatFields.of(Baseline.class, baseline));
        if (!put(row)) {
            lostTargets.add(indicator.getId());
        }
    }

    private void add(Indicator indicator, Target target) {
        TimeSpan period = target.getPeriod().orElse(publication.plan().getPeriod());
        String series = target.isInForce() ? SdmxIds.TARGET : SdmxIds.SUPERSEDED;
        Row row = row(indicator, series, SdmxIds.NOT_APPLICABLE, target.getDimensions(), period);
        row.value = number(target.getValue());
        row.components.addAll(List.of("", "", "", number(target.getMin()), number(target.getMax())));
        row.periodStated = target.getPeriod().isPresent();
        attributes(row, FlatFields.of(Target.class, target));
        if (!put(row)) {
            lostTargets.add(indicator.getId());
        }
    }

    private void add(Indicator indicator, ExchangeFigure figure) {
        Measurement measurement = figure.measurement();
        Row row = row(
                indicator,
                SdmxIds.ACTUAL,
                measurement.getReportedBy().map(SafeIds::sdmx).orElse(SdmxIds.NOT_APPLICABLE),
                measurement.getDimensions(),
                measurement.getPeriod());
        row.value = number(measurement.getValue());
        row.components.addAll(List.of(
                number(measurement.getNumerator()),
                number(measurement.getDenominator()),
                number(measurement.getWeight()),
                "",
                ""));
        row.status = status(figure);
        if (figure.isWithheld()) {
            boolean secondary = reasons && figure.withheld().orElseThrow() != Suppression.Reason.SMALL;
            row.confidentiality = secondary ? "D" : "C";
        }
        if (figure.isWithheld() || measurement.isNotApplicable() || measurement.isMissing()) {
            row.value = NOT_A_NUMBER;
        }
        attributes(row, FlatFields.of(Measurement.class, measurement));
        put(row);
    }

    private void add(Indicator indicator, DuePeriod due) {
        Row row = row(
                indicator,
                SdmxIds.ACTUAL,
                SdmxIds.NOT_APPLICABLE,
                Map.of(),
                due.reportedAs().map(TimeSpan.class::cast).orElse(due.period()));
        row.value = NOT_A_NUMBER;
        row.status = NOT_COLLECTED;
        put(row);
    }

    private static String status(ExchangeFigure figure) {
        if (figure.isWithheld()) {
            return SUPPRESSED;
        }
        return figure.measurement().isNotApplicable()
                ? CANNOT_EXIST
                : figure.measurement()
                        .getObservationStatus()
                        .orElse(ObservationStatus.NORMAL)
                        .sdmxCode();
    }

    private void attributes(Row row, List<FlatFields.Entry> entries) {
        for (FlatFields.Entry entry : entries) {
            for (SdmxAttributes attribute : SdmxAttributes.values()) {
                if (attribute.field().equals(entry.path())) {
                    row.attributes.put(
                            attribute,
                            attribute.isText()
                                    ? text(entry.text().orElseThrow())
                                    : SafeText.guard(entry.value().orElseThrow()));
                }
            }
        }
    }

    /** Returns a text as SDMX-CSV has it: {@code ro:...;en:...}. */
    private String text(LocalizedText text) {
        List<String> parts = new ArrayList<>();
        for (String language : text.languages()) {
            parts.add(language + ":" + Objects.requireNonNull(text.getTexts().get(language)));
        }
        return SafeText.guard(String.join(separator, parts));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private boolean put(Row row) {
        if (!keys.add(row.key)) {
            return false;
        }
        List<String> cells = new ArrayList<>(List.of("dataflow", ids.structureId(), "M"));
        cells.addAll(row.key);
        cells.add(row.value);
        for (int i = 0; i < SdmxExport.COMPONENTS.size(); i++) {
            cells.add(i < row.components.size() ? row.components.get(i) : "");
        }
        cells.add(row.status);
        cells.add(row.confidentiality);
        cells.add(row.periodStated ? "" : "N");
        for (SdmxAttributes attribute : SdmxAttributes.values()) {
            cells.add(row.attributes.getOrDefault(attribute, ""));
        }
        rows.add(cells);
        return true;
    }
}
