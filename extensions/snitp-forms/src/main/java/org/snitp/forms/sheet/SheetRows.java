package org.snitp.forms.sheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.SheetField;
import org.snitp.indicators.sheet.SheetLine;
import org.snitp.indicators.sheet.SheetValue;
import org.snitp.indicators.smart.Argument;
import org.snitp.indicators.smart.Aspect;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;

/**
 * Creates the rows of a sheet in a workbook. A field to be filled in has a row for each value, so that no input needs
 * guessing: a text has one for each language, a baseline one for its value and one for its period.
 */
final class SheetRows {

    private static final String NAME = "name";

    private final IndicatorSheet sheet;
    private final SheetWording words;
    private final PlanValues values;

    SheetRows(IndicatorSheet sheet, SheetWording words) {
        this.sheet = sheet;
        this.words = words;
        this.values = PlanValues.of(sheet, words.locale());
    }

    /** The name; it can be fixed if there is a finding about it. */
    List<SheetRow> name() {
        String label = words.text(NAME);
        boolean faulty = sheet.lines().stream()
                .flatMap(line -> line.gaps().stream())
                .anyMatch(gap -> gap.aspect() == Aspect.NEUTRALITY
                        || gap.aspect() == Aspect.PRECISION
                        || gap.aspect() == Aspect.SUBJECT);
        return faulty
                ? texts(NAME, label, "")
                : List.of(SheetRow.shown(
                        NAME, label, sheet.indicator().getName().in(words.locale()), Optional.empty(), ""));
    }

    /** All rows. */
    List<SheetRow> all() {
        return Stream.concat(name().stream(), sheet.lines().stream().flatMap(line -> of(line).stream()))
                .toList();
    }

    /** The rows of a field. */
    List<SheetRow> of(SheetLine line) {
        boolean fillable = line.isBlank() || !line.isOptional();
        List<String> paths = fillable ? paths(line) : List.of();
        return paths.isEmpty() ? shown(line) : filled(line, paths);
    }

    /** The paths of the values of a field; empty if a sheet cannot fill it in, as an objective has no budget. */
    private List<String> paths(SheetLine line) {
        SheetField field = line.field();
        String property = path(field);
        return switch (field) {
            case DEFINITION, SCOPE, UNIT, NUMERATOR, DENOMINATOR, DATA_SOURCE, METHOD, NOTE -> inLanguages(property);
            case LEVEL, MEASURE_TYPE, DIRECTION, ACCUMULATION, FREQUENCY, IMPLEMENTATION, EVALUATION ->
                List.of(property);
            case BOUNDS -> List.of(property + ".min", property + ".max");
            case BASELINE -> List.of(property + ".value", property + ".period");
            case DISAGGREGATION, RESPONSIBLE -> values.text(property).isEmpty() ? List.of(property) : List.of();
            case TARGETS -> targets(line);
            case RATIONALE -> rationales();
            case BUDGET -> ofAction(property + ".amount", property + ".currency");
            case OBJECTIVE -> ofAction(property);
            case PLAN, ACTION, RESULTS, EVIDENCE -> List.of();
        };
    }

    private static String path(SheetField field) {
        if (field.subject() == Measure.class) {
            return "measure." + field.property();
        }
        return field.subject() == Action.class ? PlanValues.ACTION + field.property() : field.property();
    }

    private List<String> ofAction(String... paths) {
        return sheet.assessment().action().isPresent() ? List.of(paths) : List.of();
    }

    /** Texts are requested in the languages of the name, and a Romanian one in English if the sheet is not in Romanian. */
    private List<String> inLanguages(String path) {
        return languages().stream().map(language -> path + "." + language).toList();
    }

    private List<String> languages() {
        List<String> languages = sheet.indicator().getName().languages();
        return languages.equals(List.of("ro")) && !words.isRomanian() ? List.of("ro", "en") : languages;
    }

    private List<String> targets(SheetLine line) {
        List<Target> targets = sheet.indicator().getTargets();
        Stream<String> known = targets.isEmpty()
                ? line.values().stream()
                        .flatMap(value -> value.key().stream())
                        .map(period -> new TargetPath(period, 1, "value").toString())
                : IntStream.range(0, targets.size()).boxed().flatMap(i -> TargetPath.numbers(targets, i).stream());
        return Stream.concat(known, Stream.of(TargetPath.MORE)).toList();
    }

    private List<String> rationales() {
        List<Target> targets = sheet.indicator().getTargets();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).getRationale().isPresent()) {
                paths.addAll(inLanguages(TargetPath.of(targets, i, "rationale").toString()));
            }
        }
        return paths.isEmpty() ? inLanguages(new TargetPath(TargetPath.LAST, 1, "rationale").toString()) : paths;
    }

    private List<SheetRow> filled(SheetLine line, List<String> paths) {
        String label = line.field().in(words.locale());
        List<SheetRow> rows = new ArrayList<>();
        String task = lines(task(line), inherited(line));
        for (String path : paths) {
            rows.add(filled(path, label, task));
            task = "";
        }
        return rows;
    }

    private List<SheetRow> texts(String path, String label, String task) {
        return inLanguages(path).stream()
                .map(language -> filled(language, label, task))
                .toList();
    }

    private SheetRow filled(String path, String label, String task) {
        Entry entry = Entry.of(path).orElseThrow();
        return new SheetRow(
                path,
                part(path).map(part -> label + ": " + part).orElse(label),
                values.text(path),
                values.number(path),
                Optional.of(entry),
                lines(task, expected(entry, path)));
    }

    /** The label of a value among the others of its field. */
    private Optional<String> part(String path) {
        Optional<TargetPath> target = TargetPath.parse(path);
        if (target.isPresent() && target.get().isNumber()) {
            String when = period(target.get());
            String part = target.get().part();
            return Optional.of(part.equals("value") ? when : when + ", " + words.text("part." + part));
        }
        Optional<String> period =
                target.filter(known -> !known.period().equals(TargetPath.LAST)).map(this::period);
        String last = path.substring(path.lastIndexOf('.') + 1);
        if (languages().contains(last)) {
            return languages().size() == 1 && period.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Stream.concat(period.stream(), Stream.of(words.language(last)))
                            .collect(joining(", ")));
        }
        return switch (last) {
            case "value", "period", "min", "max", "amount", "currency" -> Optional.of(words.text("part." + last));
            default -> path.equals(TargetPath.MORE) ? Optional.of(words.text("part.more")) : Optional.empty();
        };
    }

    private String period(TargetPath target) {
        return target.period().startsWith(TargetPath.UNDATED)
                ? words.text("part.undated") + target.period().substring(TargetPath.UNDATED.length())
                : target.period();
    }

    /** How to write the expected content. */
    private String expected(Entry entry, String path) {
        return switch (entry) {
            case WORD -> words.text("expected.WORD") + " " + String.join(", ", words.all(Entry.words(path))) + ".";
            case NUMBER ->
                words.text(
                        isPercentage() && !path.startsWith(PlanValues.ACTION) ? "expected.PERCENT" : "expected.NUMBER");
            case TEXT_RO, TEXT_EN -> words.text("expected." + (isUsual(entry) ? entry : Entry.TEXT_OTHER));
            default -> words.text("expected." + entry);
        };
    }

    /** Returns whether a Romanian text is the official one, or an English one a translation. */
    private boolean isUsual(Entry entry) {
        String official = languages().get(0);
        return entry == Entry.TEXT_RO ? official.equals("ro") : !official.equals("en");
    }

    private boolean isPercentage() {
        return sheet.indicator()
                .getMeasure()
                .filter(measure -> measure.getType() == MeasureType.PERCENTAGE)
                .isPresent();
    }

    /** The value of the action, if the indicator has none of its own. */
    private String inherited(SheetLine line) {
        Indicator indicator = sheet.indicator();
        boolean own = switch (line.field()) {
            case IMPLEMENTATION -> !indicator.getImplementation().isEmpty();
            case EVALUATION -> !indicator.getEvaluation().isEmpty();
            default -> true;
        };
        return own || line.isBlank()
                ? ""
                : words.text("inherited") + " "
                        + line.values().stream().map(this::shown).collect(joining(", ")) + ".";
    }

    private List<SheetRow> shown(SheetLine line) {
        String label = line.field().in(words.locale());
        String name = line.field().name();
        if (line.values().stream().noneMatch(SheetRows::isFigure)) {
            String content = line.values().stream().map(this::shown).collect(joining("\n"));
            return List.of(SheetRow.shown(name, label, content, Optional.empty(), task(line)));
        }
        List<SheetRow> rows = new ArrayList<>();
        String task = task(line);
        for (SheetValue value : line.values()) {
            String about = label + value.key().map(key -> ": " + key).orElse("");
            rows.add(
                    value.content()
                                    .filter(Argument.Figure.class::isInstance)
                                    .map(figure -> ((Argument.Figure) figure).value())
                                    .isPresent()
                            ? figure(name + rows.size(), about, value, task)
                            : SheetRow.shown(name + rows.size(), about, shown(value), Optional.empty(), task));
            task = "";
        }
        return rows;
    }

    private static SheetRow figure(String path, String label, SheetValue value, String task) {
        return SheetRow.shown(path, label, "", value.content().map(figure -> ((Argument.Figure) figure).value()), task);
    }

    private String shown(SheetValue value) {
        return value.in(words.locale());
    }

    private static boolean isFigure(SheetValue value) {
        return value.isBlank()
                || value.content().filter(Argument.Figure.class::isInstance).isPresent();
    }

    private String task(SheetLine line) {
        return line.isBlank() && line.isOptional()
                ? words.text("optional")
                : words.tasks(List.of(line)).stream()
                        .map(SheetWording.Task::toString)
                        .collect(joining("\n"));
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(joining("\n"));
    }
}
