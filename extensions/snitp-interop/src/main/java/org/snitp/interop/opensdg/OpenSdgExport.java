package org.snitp.interop.opensdg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeFigure;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.flat.CountedLosses;
import org.snitp.interop.internal.flat.SaidFields;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.text.YamlOut;
import org.snitp.interop.internal.tree.CsvOut;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorMetadata;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.strategy.Objective;
import org.snitp.model.time.PeriodUnit;

/**
 * Writes the folder from which Open SDG builds a site: figures by year, the configuration of each indicator, metadata and
 * translations. The progress of an indicator is configured only where the published method of Open SDG gives the same as the
 * library's ratio of growth.
 *
 * @see <a href="https://open-sdg.readthedocs.io/">Open SDG</a>
 */
public final class OpenSdgExport {

    /** How far two ratios of growth may differ that are computed from the same numbers in binary floating point. */
    private static final double SAME = 1e-6;

    private final Publication publication;
    private final List<String> languages;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Loss> losses = new ArrayList<>();
    private final List<String> concepts = new ArrayList<>();
    private final CountedLosses lost = new CountedLosses();
    private final Map<String, IndicatorProgress> progress;
    private final Map<String, String> slugs;
    private final Map<String, Map<String, String>> names = new LinkedHashMap<>();

    private OpenSdgExport(Publication publication) {
        this.publication = publication;
        this.languages = publication.languages();
        this.slugs = OpenSdgSlugs.of(
                publication.indicators().stream().map(Indicator::getId).toList());
        this.progress = ProgressReport.of(
                        publication.bundle(),
                        publication.request().due(),
                        publication.request().parameters())
                .indicators();
    }

    /** Returns the files. */
    public static ExportedFiles of(Publication publication) {
        Objects.requireNonNull(publication, "publication");
        OpenSdgExport export = new OpenSdgExport(publication);
        publication.indicators().forEach(export::add);
        export.translations();
        export.files.put("config_data.yml", export.config());
        return ExportedFiles.of(ExchangeStandard.OPEN_SDG, export.files, export.losses());
    }

    private void add(Indicator indicator) {
        String slug = Objects.requireNonNull(slugs.get(indicator.getId()), indicator.getId());
        YearFigures figures = new YearFigures(indicator, publication.figures(indicator.getId()));
        lost.add(ExchangeCode.PERIODS_COMBINED, indicator.getId(), figures.combined());
        lost.add(ExchangeCode.PERIODS, indicator.getId(), figures.leftOut());
        lost.add(ExchangeCode.FIGURES, indicator.getId(), figures.parts() + figures.notNumbers());
        // A definition stands where the concept would.
        if (indicator.getDefinition().isPresent()
                && indicator
                        .getMetadata()
                        .flatMap(IndicatorMetadata::getConcept)
                        .isPresent()) {
            concepts.add(indicator.getId());
        }
        TreeMap<Integer, BigDecimal> totals = new TreeMap<>();
        figures.years().getOrDefault(Map.of(), Map.of()).forEach((year, figure) -> totals.put(year, figure.value()));
        baseline(indicator)
                .ifPresent(base -> totals.putIfAbsent(base.getPeriod().year(), base.getValue()));
        files.put("data/indicator_" + slug + ".csv", data(indicator, figures, totals));
        files.put("indicator-config/" + slug + ".yml", config(indicator, slug, totals));
        new OpenSdgMetadata(publication, indicator).files(slug, languages).forEach(files::put);
        for (String language : languages) {
            name(language, "indicators", slug + "-title", Texts.in(indicator.getName(), List.of(language)));
            indicator
                    .getMeasure()
                    .flatMap(Measure::getUnit)
                    .ifPresent(unit -> name(language, "indicators", slug + "-unit", Texts.in(unit, List.of(language))));
            for (Dimension dimension : indicator.getDisaggregation()) {
                name(language, "data", dimension.getId(), Texts.in(dimension.getName(), List.of(language)));
                dimension
                        .getCategories()
                        .forEach(category -> name(
                                language, "data", category.getId(), Texts.in(category.getName(), List.of(language))));
            }
        }
    }

    private static Optional<Baseline> baseline(Indicator indicator) {
        return indicator
                .getBaseline()
                .filter(one -> one.getDimensions().isEmpty())
                .filter(one -> one.getPeriod().unit() == PeriodUnit.YEAR)
                .filter(one -> one.getPeriod().getStart().getDayOfYear() == 1)
                .filter(one -> !one.statesTruth());
    }

    /** Names a code. A code of which several things have names has one name in a file, and the others are lost. */
    private void name(String language, String file, String key, String text) {
        String first = names.computeIfAbsent(language + "/" + file, unused -> new LinkedHashMap<>())
                .computeIfAbsent(key, unused -> text);
        if (!first.equals(text)) {
            lost.add(ExchangeCode.CODES, key);
        }
    }

    private static String data(Indicator indicator, YearFigures figures, Map<Integer, BigDecimal> totals) {
        List<String> dimensions =
                indicator.getDisaggregation().stream().map(Dimension::getId).toList();
        List<String> heads = new ArrayList<>(List.of("Year"));
        heads.addAll(dimensions);
        heads.addAll(List.of("OBS_STATUS", "Value"));
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, YearFigures.YearFigure> reported = figures.years().getOrDefault(Map.of(), Map.of());
        totals.forEach((year, value) -> rows.add(row(
                year,
                dimensions,
                Map.of(),
                Optional.ofNullable(reported.get(year)).orElse(new YearFigures.YearFigure(value, Optional.empty())))));
        figures.years().forEach((cell, years) -> {
            if (!cell.isEmpty()) {
                years.forEach((year, figure) -> rows.add(row(year, dimensions, cell, figure)));
            }
        });
        return CsvOut.text(heads, rows);
    }

    private static List<String> row(
            int year, List<String> dimensions, Map<String, String> cell, YearFigures.YearFigure figure) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(year)));
        dimensions.forEach(dimension -> row.add(cell.getOrDefault(dimension, "")));
        row.add(figure.status().map(status -> status.sdmxCode()).orElse(""));
        row.add(figure.value().toPlainString());
        return row;
    }

    private String config(Indicator indicator, String slug, Map<Integer, BigDecimal> totals) {
        boolean words = indicator
                .getMeasure()
                .map(Measure::getType)
                .filter(type -> type == MeasureType.DELIVERABLE || type == MeasureType.QUALITATIVE)
                .isPresent();
        boolean reported = publication.figures(indicator.getId()).stream().anyMatch(one -> !one.isWithheld());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("indicator_number", indicator.getId());
        texts.put("indicator_name", "indicators." + slug + "-title");
        texts.put("graph_title", "indicators." + slug + "-title");
        texts.put("graph_type", "line");
        texts.put(
                "computation_units",
                indicator.getMeasure().flatMap(Measure::getUnit).isPresent() ? "indicators." + slug + "-unit" : "");
        texts.put("reporting_status", reported ? "complete" : "notstarted");
        String yaml = YamlOut.texts(texts) + "data_non_statistical: " + words + "\ndata_start_values: []\n";
        Optional<OpenSdgProgress> configured =
                OpenSdgProgress.of(indicator).filter(one -> agrees(indicator, one, totals));
        boolean planned = !indicator.getTargets().isEmpty();
        boolean alone =
                indicator.getTargets().size() == 1 && indicator.allBaselines().size() <= 1;
        if ((planned && (configured.isEmpty() || !alone))
                || indicator.allBaselines().size() > 1) {
            lost.add(ExchangeCode.TARGETS, indicator.getId(), 1);
        }
        return yaml + configured.map(OpenSdgProgress::yaml).orElse("auto_progress_calculation: false\n");
    }

    /** Returns whether Open SDG and the library compute the same of the published figures, as far as there are any. */
    private boolean agrees(Indicator indicator, OpenSdgProgress options, Map<Integer, BigDecimal> totals) {
        if (publication.figures(indicator.getId()).stream().anyMatch(ExchangeFigure::isWithheld)) {
            return false;
        }
        OptionalDouble theirs = options.ratio(totals);
        Optional<BigDecimal> ours = Optional.ofNullable(progress.get(indicator.getId()))
                .flatMap(one -> one.growth().ratio().value());
        if (ours.isEmpty() || theirs.isEmpty()) {
            return ours.isEmpty() && theirs.isEmpty();
        }
        return Math.abs(ours.get().doubleValue() - theirs.getAsDouble()) <= SAME;
    }

    private void translations() {
        Map<String, String> codes = OpenSdgSlugs.of(
                publication.objectives().stream().map(Objective::getCode).toList());
        publication
                .objectives()
                .forEach(objective -> languages.forEach(language -> name(
                        language,
                        "objectives",
                        codes.get(objective.getCode()) + "-title",
                        Texts.in(objective.getTitle(), List.of(language)))));
        names.forEach((file, texts) -> files.put("translations/" + file + ".yml", YamlOut.texts(texts)));
    }

    private String config() {
        StringBuilder yaml = new StringBuilder("languages:\n");
        languages.forEach(
                language -> yaml.append("  - ").append(YamlOut.quoted(language)).append('\n'));
        yaml.append(
                "site_dir: _site\nsrc_dir: ''\ntranslations:\n  - class: TranslationInputYaml\n    source: translations\n");
        return yaml.append("indicator_options:\n  observation_attributes:\n    - OBS_STATUS\n")
                .toString();
    }

    private List<Loss> losses() {
        losses.addAll(publication.losses());
        losses.addAll(SaidFields.lost(ExchangeStandard.OPEN_SDG, publication.bundle(), OpenSdgMetadata.SAID, Set.of()));
        if (!concepts.isEmpty()) {
            losses.add(Loss.of(
                    ExchangeCode.FIELD,
                    "IndicatorMetadata.concept",
                    concepts,
                    Map.of("standard", ExchangeStandard.OPEN_SDG.title())));
        }
        losses.addAll(lost.list(ExchangeStandard.OPEN_SDG, "Year, Value"));
        losses.sort((one, other) -> one.code().compareTo(other.code()));
        return losses;
    }
}
