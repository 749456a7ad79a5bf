package org.snitp.interop.opensdg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.text.Spans;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.CsvRows;
import org.snitp.interop.internal.tree.JsonValue;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorMetadata;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeFormatException;

/** Reads one indicator: its configuration, its metadata, and the columns of its table. */
final class OpenSdgIndicator {

    /** The fields that are read, here or for objectives. */
    static final Set<String> READ = Set.of(
            "indicator_number",
            "indicator",
            "indicator_name",
            "indicator_sort_order",
            "sdg_goal",
            "target_id",
            "goal_name",
            "target_name",
            "SDG_GOAL",
            "SDG_TARGET",
            "SDG_INDICATOR",
            "computation_units",
            "UNIT_MEASURE",
            "STAT_CONC_DEF",
            "national_indicator_description",
            "SOURCE_TYPE",
            "DATA_SOURCE",
            "DATA_COMP",
            "computation_calculations",
            "FREQ_COLL",
            "RATIONALE",
            "REC_USE_LIM",
            "COVERAGE",
            "COMPARABILITY",
            "INST_MANDATE",
            "CONTACT",
            "META_LAST_UPDATE",
            "auto_progress_calculation",
            "progress_calculation_options");

    /** The columns that are no dimensions. */
    static final Set<String> OWN = Set.of("Year", "Value", "OBS_STATUS", "Observation status");

    private static final String PERCENT = "(?i)%|percent(age)?( ?\\(%\\))?|per cent|UNIT_MEASURE[.]PT|PT";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_CODE = 64;
    private static final int SHOWN = 60;

    private final OpenSdgFolder folder;
    private final String slug;
    private final String id;
    private final Remarks remarks;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private Optional<LocalizedText> unit = Optional.empty();
    private Optional<String> spelledUnit = Optional.empty();

    OpenSdgIndicator(OpenSdgFolder folder, String slug, String id, Remarks remarks) {
        this.folder = folder;
        this.slug = slug;
        this.id = id;
        this.remarks = remarks;
    }

    /** Returns whether a text may be a code. */
    static boolean isCode(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.length() <= MAX_CODE
                && text.chars().noneMatch(Character::isISOControl);
    }

    /** The columns that say nothing about figures which the indicator does not say. */
    Set<String> ignored() {
        return ignored;
    }

    private Optional<LocalizedText> text(String... fields) {
        return Stream.of(fields)
                .flatMap(field -> folder.text(slug, field).stream())
                .findFirst();
    }

    private LocalizedText in(String words) {
        return LocalizedText.builder().text(folder.languages().get(0), words).build();
    }

    private ForeignPlace place(String field) {
        return folder.field(slug, field).map(JsonValue::place).orElseGet(() -> folder.place(slug));
    }

    /** Tells of what stands in a second field for the same thing. */
    private void second(Optional<LocalizedText> taken, String... fields) {
        for (String field : fields) {
            folder.text(slug, field)
                    .filter(text -> taken.isPresent() && !text.equals(taken.get()))
                    .ifPresent(text -> notTaken(place(field), field));
        }
    }

    private void notTaken(ForeignPlace place, String what) {
        remarks.add(
                ExchangeCode.NOT_TAKEN, place, "what", what.length() > SHOWN ? what.substring(0, SHOWN) + "…" : what);
    }

    Indicator read() {
        Optional<LocalizedText> name = text("indicator_name", "SDG_INDICATOR", "indicator_available", "graph_title");
        if (name.isEmpty()) {
            remarks.add(ExchangeCode.SUPPLIED, place("indicator_name"), "what", "indicator_name", "value", id);
        }
        Optional<LocalizedText> definition = text("STAT_CONC_DEF", "national_indicator_description");
        second(definition, "national_indicator_description");
        Optional<LocalizedText> source = text("SOURCE_TYPE", "DATA_SOURCE");
        second(source, "DATA_SOURCE");
        Optional<LocalizedText> method = text("DATA_COMP", "computation_calculations");
        second(method, "computation_calculations");
        unit();
        folder.table(slug).ifPresent(this::columns);
        Indicator.Builder made = Indicator.builder()
                .id(id)
                .name(name.orElseGet(() -> in(id)))
                .definition(definition)
                .dataSource(source)
                .method(method)
                .frequency(frequency())
                .disaggregation(dimensions)
                .metadata(metadata());
        OpenSdgTargets targets = new OpenSdgTargets(folder, slug, dimensions, this::isSaidAlready, remarks);
        folder.field(slug, "progress_calculation_options").ifPresent(targets::read);
        List<Baseline> baselines = targets.baselines();
        if (!baselines.isEmpty()) {
            made.baseline(baselines.get(0)).baselines(baselines.subList(1, baselines.size()));
        }
        made.targets(targets.targets());
        measure(targets.direction()).ifPresent(made::measure);
        return made.build();
    }

    /** Returns whether a column has the one unit of the indicator, so that it tells no figures apart. */
    private boolean isSaidAlready(String column, String word) {
        return ignored.contains(column)
                && (spelledUnit.filter(word::equals).isPresent()
                        || unit.filter(text -> text.getTexts().containsValue(word))
                                .isPresent());
    }

    private void unit() {
        unit = text("computation_units", "UNIT_MEASURE");
        spelledUnit = folder.field(slug, "computation_units")
                .or(() -> folder.field(slug, "UNIT_MEASURE"))
                .flatMap(JsonValue::text)
                .map(String::strip);
        second(unit, "UNIT_MEASURE");
    }

    /**
     * Without a kind of measure there is no measure, and so neither a unit nor a direction. A folder does not say the kind; percent
     * whose figures are all between 0 and 100 is taken for parts of a whole.
     */
    private Optional<Measure> measure(Optional<Direction> direction) {
        Optional<String> percent = Stream.concat(
                        spelledUnit.stream(), unit.stream().flatMap(text -> text.getTexts().values().stream()))
                .filter(words -> words.matches(PERCENT))
                .findFirst();
        String field = folder.field(slug, "computation_units").isPresent() ? "computation_units" : "UNIT_MEASURE";
        if (percent.isPresent() && areParts()) {
            remarks.add(ExchangeCode.CODE_READ_AS, place(field), "value", percent.get(), "read", "percentage");
            return Optional.of(Measure.builder()
                    .type(MeasureType.PERCENTAGE)
                    .unit(unit)
                    .direction(direction)
                    .build());
        }
        unit.ifPresent(text -> notTaken(place(field), text.official()));
        direction.ifPresent(one -> notTaken(place("progress_calculation_options"), "direction"));
        return Optional.empty();
    }

    private boolean areParts() {
        return folder.table(slug).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cell("Value").stream())
                .filter(text -> text.matches(OpenSdgImport.NUMBER))
                .map(BigDecimal::new)
                .allMatch(value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0);
    }

    private Optional<Recurrence> frequency() {
        Optional<String> said =
                folder.field(slug, "FREQ_COLL").flatMap(JsonValue::text).map(String::strip);
        try {
            return said.map(word -> Recurrence.fromString(word.toLowerCase(Locale.ROOT)));
        } catch (TimeFormatException e) {
            notTaken(place("FREQ_COLL"), said.orElse(""));
            return Optional.empty();
        }
    }

    private Optional<IndicatorMetadata> metadata() {
        IndicatorMetadata.Builder metadata = IndicatorMetadata.builder()
                .rationale(text("RATIONALE"))
                .limitations(text("REC_USE_LIM"))
                .availability(text("COVERAGE"))
                .comparability(text("COMPARABILITY"))
                .mandate(text("INST_MANDATE"))
                .contact(text("CONTACT"));
        Optional<String> updated =
                folder.field(slug, "META_LAST_UPDATE").flatMap(JsonValue::text).map(String::strip);
        updated.ifPresent(day ->
                Spans.day(day).ifPresentOrElse(metadata::updated, () -> notTaken(place("META_LAST_UPDATE"), day)));
        IndicatorMetadata made = metadata.build();
        return Optional.of(made)
                .filter(one -> !one.equals(IndicatorMetadata.builder().build()));
    }

    private void columns(CsvRows table) {
        for (String head : new LinkedHashSet<>(table.heads())) {
            if (OWN.contains(head) || head.isEmpty()) {
                continue;
            }
            Set<String> words = new LinkedHashSet<>();
            table.rows().forEach(row -> row.cell(head).ifPresent(words::add));
            boolean ofUnits = head.equals("Units") || head.equals("UNIT_MEASURE");
            if (words.isEmpty() || (ofUnits && isUnit(table, head, words))) {
                ignored.add(head);
            } else if (head.equals("GeoCode") && isRedundant(table, head)) {
                ignored.add(head);
                notTaken(new ForeignPlace(folder.place(slug).file(), 1, 0, head), head);
            } else if (!isCode(head)) {
                notTaken(new ForeignPlace(folder.place(slug).file(), 1, 0, ""), head);
            } else {
                dimensions.add(dimension(head, words));
            }
        }
    }

    /** A column with the same unit in each row is that of the indicator; one with several tells its figures apart. */
    private boolean isUnit(CsvRows table, String head, Set<String> words) {
        if (words.size() > 1
                || table.rows().stream().anyMatch(row -> row.cell(head).isEmpty())) {
            return false;
        }
        String word = words.iterator().next();
        LocalizedText name = folder.name(head, word);
        if (unit.isEmpty()) {
            unit = Optional.of(name);
            spelledUnit = Optional.of(word);
        } else if (!unit.get().equals(name) && spelledUnit.filter(word::equals).isEmpty()) {
            return false;
        }
        return true;
    }

    /** Codes of places stand beside their names; without them no two rows may be about the same. */
    private static boolean isRedundant(CsvRows table, String column) {
        List<String> heads =
                table.heads().stream().filter(head -> !head.equals(column)).toList();
        Set<List<String>> seen = new HashSet<>();
        return table.rows().stream()
                .allMatch(row -> seen.add(heads.stream()
                        .filter(head -> !head.equals("Value"))
                        .map(head -> row.cell(head).orElse(""))
                        .toList()));
    }

    /** A site does not say that its categories make up the whole, so that one which has no figure is not taken for nothing. */
    private Dimension dimension(String head, Set<String> words) {
        Map<String, String> codes = new LinkedHashMap<>();
        Map<String, String> slugs = OpenSdgSlugs.of(words);
        words.forEach(word -> codes.put(word, isCode(word) ? word : cut(word, slugs.getOrDefault(word, word))));
        Dimension.Builder dimension = Dimension.builder().id(head).name(folder.name(head, head));
        codes.forEach((word, code) -> dimension.addCategories(
                Category.builder().id(code).name(named(head, word, code)).build()));
        return dimension.build();
    }

    private LocalizedText named(String head, String word, String code) {
        LocalizedText name = folder.name(head, word);
        // What stands in the table must be found again in the plan.
        return word.equals(code) || name.getTexts().containsValue(word)
                ? name
                : Texts.of(folder.languages().get(0), word).orElse(name);
    }

    private static String cut(String word, String slug) {
        String fingerprint = OpenSdgSlugs.fingerprint(word).substring(0, 8);
        String start = slug.substring(0, Math.min(slug.length(), MAX_CODE - 1 - fingerprint.length()));
        return start + "-" + fingerprint;
    }
}
