package org.snitp.interop.opensdg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.tree.CsvRows;
import org.snitp.interop.internal.tree.JsonValue;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Target;
import org.snitp.model.time.Period;

/** Reads the configuration of progress: targets, the years of baselines, whose values are the figures of those years, and the direction. */
final class OpenSdgTargets {

    private static final Set<String> READ =
            Set.of("base_year", "target", "target_year", "direction", "disaggregation", "series", "unit");

    private final OpenSdgFolder folder;
    private final String slug;
    private final List<Dimension> dimensions;
    private final OpenSdgWords meanings;
    private final BiPredicate<String, String> saidAlready;
    private final Remarks remarks;
    private final List<Target> targets = new ArrayList<>();
    private final List<Baseline> baselines = new ArrayList<>();
    private Optional<Direction> direction = Optional.empty();

    /**
     * Creates a reader.
     *
     * @param saidAlready whether a word in a column says nothing more than the indicator
     */
    OpenSdgTargets(
            OpenSdgFolder folder,
            String slug,
            List<Dimension> dimensions,
            BiPredicate<String, String> saidAlready,
            Remarks remarks) {
        this.folder = folder;
        this.slug = slug;
        this.dimensions = List.copyOf(dimensions);
        this.meanings = new OpenSdgWords(dimensions);
        this.saidAlready = saidAlready;
        this.remarks = remarks;
    }

    List<Target> targets() {
        return targets;
    }

    /** The baselines, one of each cell. */
    List<Baseline> baselines() {
        return baselines;
    }

    Optional<Direction> direction() {
        return direction;
    }

    private void notTaken(ForeignPlace place, String what) {
        remarks.add(ExchangeCode.NOT_TAKEN, place, "what", what);
    }

    /** Reads all options. */
    void read(JsonValue options) {
        items(options).forEach(this::option);
    }

    private void option(JsonValue option) {
        option.fields().forEach((field, value) -> {
            if (!READ.contains(field) && OpenSdgFolder.saysSomething(value)) {
                notTaken(value.place(), field);
            }
        });
        Optional<Direction> said = direction(option);
        if (direction.isPresent() && said.isPresent() && !said.equals(direction)) {
            notTaken(option.at("direction").orElse(option).place(), "direction");
        }
        direction = direction.or(() -> said);
        Optional<Map<String, String>> cell = cell(option);
        if (cell.isEmpty()) {
            notTaken(option.place(), "progress_calculation_options");
            return;
        }
        target(option, cell.get()).ifPresent(targets::add);
        baseline(option, cell.get())
                .filter(one -> baselines.stream()
                        .noneMatch(other -> other.getDimensions().equals(one.getDimensions())))
                .ifPresent(baselines::add);
    }

    private static List<JsonValue> items(JsonValue value) {
        return value.items().isEmpty() && !value.fields().isEmpty() ? List.of(value) : value.items();
    }

    private Optional<Direction> direction(JsonValue option) {
        Optional<String> word = option.textAt("direction").map(String::strip);
        Optional<Direction> direction = word.flatMap(one -> switch (one) {
            case "positive" -> Optional.of(Direction.INCREASE);
            case "negative" -> Optional.of(Direction.DECREASE);
            default -> Optional.empty();
        });
        if (word.isPresent() && direction.isEmpty()) {
            remarks.add(
                    ExchangeCode.UNREADABLE_VALUE,
                    option.at("direction").orElse(option).place(),
                    "value",
                    word.get());
        }
        return direction;
    }

    /** Returns the categories that an option is about; absent if they are not those of a column. */
    private Optional<Map<String, String>> cell(JsonValue option) {
        Map<String, String> words = new LinkedHashMap<>();
        option.textAt("series").ifPresent(word -> words.put("Series", word.strip()));
        option.textAt("unit").ifPresent(word -> words.put("Units", word.strip()));
        option.itemsAt("disaggregation")
                .forEach(one -> words.put(
                        one.textAt("field").orElse("").strip(),
                        one.textAt("value").orElse("").strip()));
        Map<String, String> cell = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : words.entrySet()) {
            if (saidAlready.test(one.getKey(), one.getValue())) {
                continue;
            }
            Optional<String> category = meanings.category(one.getKey(), one.getValue());
            if (category.isEmpty()) {
                return Optional.empty();
            }
            cell.put(meanings.dimension(one.getKey()).orElseThrow(), category.get());
        }
        return Optional.of(cell);
    }

    private Optional<Period> year(JsonValue option, String field) {
        Optional<String> text = option.textAt(field).map(String::strip);
        if (text.isPresent() && !text.get().matches(OpenSdgImport.YEAR)) {
            remarks.add(
                    ExchangeCode.UNKNOWN_PERIOD, option.at(field).orElse(option).place(), "value", text.get());
            return Optional.empty();
        }
        return text.map(year -> Period.year(Integer.parseInt(year)));
    }

    private Optional<Target> target(JsonValue option, Map<String, String> cell) {
        Optional<String> said = option.textAt("target");
        Optional<BigDecimal> value = OpenSdgPlan.number(option.at("target"));
        ForeignPlace place = option.at("target").orElse(option).place();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            remarks.add(ExchangeCode.UNREADABLE_VALUE, place, "value", said.get());
            return Optional.empty();
        }
        Optional<Period> year = year(option, "target_year");
        if (year.isEmpty()) {
            remarks.add(ExchangeCode.MISSING, place, "what", "target_year");
        }
        return Optional.of(Target.builder()
                .value(value.get())
                .period(year)
                .dimensions(cell)
                .build());
    }

    /** The baseline is the figure of its year. */
    private Optional<Baseline> baseline(JsonValue option, Map<String, String> cell) {
        Optional<Period> year = year(option, "base_year");
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = folder.table(slug)
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.cell("Year")
                                .filter(year.get().toString()::equals)
                                .isPresent())
                        .filter(row -> isAbout(row, cell))
                        .flatMap(row -> row.cell("Value").stream())
                        .filter(text -> text.matches(OpenSdgImport.NUMBER))
                        .map(BigDecimal::new)
                        .findFirst());
        if (value.isEmpty()) {
            remarks.add(
                    ExchangeCode.MISSING, option.at("base_year").orElse(option).place(), "what", "Value " + year.get());
        }
        return value.map(number -> Baseline.builder()
                .value(number)
                .period(year.get())
                .dimensions(cell)
                .build());
    }

    private boolean isAbout(CsvRows.Row row, Map<String, String> cell) {
        return dimensions.stream()
                .map(Dimension::getId)
                .allMatch(id -> row.cell(id)
                        .flatMap(word -> meanings.category(id, word))
                        .equals(Optional.ofNullable(cell.get(id))));
    }
}
