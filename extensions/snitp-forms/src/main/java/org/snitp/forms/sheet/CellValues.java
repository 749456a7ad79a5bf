package org.snitp.forms.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.forms.FormWords;
import org.snitp.forms.internal.cell.CellDates;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.cell.NumberReading;
import org.snitp.forms.internal.cell.NumberText;
import org.snitp.forms.internal.grid.CellRange;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.indicators.smart.Argument;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.model.BundleIndex;
import org.snitp.model.code.Spelling;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.indicator.Target;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.Language;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Reads the filled-in cells of one sheet, without guessing: numbers and dates as in forms, everything else as in documents. */
final class CellValues {

    private static final Pattern BETWEEN_LINES = Pattern.compile("[\n;]");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[\n;,]");
    private static final Pattern NAMED = Pattern.compile("(\\S{1,64})\\s+[-\\u2010-\\u2015]\\s+(\\S.*)");
    private static final Pattern TARGET = Pattern.compile("([^:]{1,40}?)\\s*:\\s*(\\S.*)");

    /** The variants of a problem with a number whose texts apply only to forms. */
    private static final List<String> OF_FORMS =
            List.of("text", "words", "notApplicable", "unknown", "dash", "annex", "several", "long");

    private final PlanValues plan;
    private final BundleIndex index;
    private final List<String> institutions;
    private final Locale locale;
    private final PossibleValues possible;
    private final boolean percentage;

    /**
     * Creates a reader for one sheet.
     *
     * @param plan the values in the plan
     * @param index the documents
     * @param institutions the ids of the known institutions; empty if no registry is known
     * @param possible the possible figures of the indicator
     * @param percentage whether they are in percent
     */
    CellValues(
            PlanValues plan,
            BundleIndex index,
            List<String> institutions,
            PossibleValues possible,
            boolean percentage) {
        this.plan = plan;
        this.index = index;
        this.institutions = institutions;
        this.locale = plan.locale();
        this.possible = possible;
        this.percentage = percentage;
    }

    /** Reads a non-empty cell. */
    CellValue read(ReadCell cell, Entry entry) {
        Optional<CellRange> merged = cell.merged();
        if (merged.isPresent()) {
            CellRange range = merged.get();
            String cells = CellRange.letters(range.firstColumn()) + range.firstRow() + ":"
                    + CellRange.letters(range.lastColumn()) + range.lastRow();
            return refused(DiagnosticCode.NOT_AN_ANSWER, "merged", "", Map.of("range", cells));
        }
        GridCell content = cell.content().orElseThrow();
        if (entry == Entry.NUMBER) {
            return number(content, cell.path());
        }
        if (content.content() instanceof GridCell.Fault || content.content() instanceof GridCell.Uncomputed) {
            String variant = content.content() instanceof GridCell.Fault ? "fault" : "uncomputed";
            return refused(DiagnosticCode.NOT_AN_ANSWER, variant, CellText.of(content), Map.of());
        }
        String text = CellText.of(content).strip();
        return switch (entry) {
            case TEXT_RO, TEXT_EN, TEXT_OTHER -> scalar(Scalars.TEXT, text);
            case CURRENCY -> scalar(Scalars.TEXT, text.toUpperCase(Locale.ROOT));
            case WORD -> word(cell.path(), text);
            case PERIOD ->
                CellDates.period(content)
                        .<CellValue>map(period -> new CellValue.Read(List.of(period)))
                        .orElseGet(() -> scalar(Scalars.PERIOD, text));
            case TIMINGS -> all(BETWEEN_CODES, text, this::timing);
            case INSTITUTIONS -> all(BETWEEN_CODES, text, this::institution);
            case DIMENSIONS -> all(BETWEEN_LINES, text, CellValues::dimension);
            case TARGETS -> all(BETWEEN_LINES, text, this::target);
            case OBJECTIVE -> objective(text);
            case NUMBER -> throw new IllegalArgumentException("Read before: " + entry);
        };
    }

    private static CellValue refused(DiagnosticCode code, String variant, String content, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("variant", variant);
        arguments.put("content", content);
        return new CellValue.Refused(Remarks.diagnostic(code, arguments, Optional.empty()));
    }

    private static <V> CellValue scalar(ScalarType<V> type, String text) {
        @Nullable V value = type.value(text);
        if (value != null) {
            return new CellValue.Read(List.of(value));
        }
        ScalarType.Flaw flaw = type.flaw(text);
        return new CellValue.Refused(Remarks.diagnostic(flaw.code(), flaw.arguments(), flaw.suggestion()));
    }

    /** Reads the parts of a list; the first invalid one is reported. */
    private static CellValue all(Pattern between, String text, Function<String, CellValue> reading) {
        List<Object> values = new ArrayList<>();
        List<String> parts = between.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        for (String part : parts) {
            CellValue value = reading.apply(part);
            if (value instanceof CellValue.Read read) {
                values.addAll(read.values());
            } else {
                return value;
            }
        }
        return values.isEmpty()
                ? refused(DiagnosticCode.NOT_AN_ANSWER, "sheetNothing", text, Map.of())
                : new CellValue.Read(values);
    }

    private CellValue number(GridCell cell, String path) {
        boolean ofAction = path.startsWith(PlanValues.ACTION);
        boolean inPercent = percentage && !ofAction;
        GridCell.Content content = cell.content();
        if (content instanceof GridCell.Decimal decimal && (inPercent || !decimal.percent())) {
            return new CellValue.Read(List.of(NumberText.unmistakable(decimal.number())));
        }
        if (content instanceof GridCell.Text text) {
            return number(text.text(), inPercent, ofAction ? PossibleValues.ANY : possible);
        }
        String variant = content instanceof GridCell.Decimal
                ? "percent"
                : content instanceof GridCell.Day
                        ? "date"
                        : content instanceof GridCell.Truth
                                ? "truth"
                                : content instanceof GridCell.Fault ? "fault" : "uncomputed";
        return refused(DiagnosticCode.NOT_A_NUMBER, variant, CellText.of(cell), Map.of());
    }

    private CellValue number(String text, boolean inPercent, PossibleValues values) {
        NumberReading reading = NumberText.read(text, Optional.of(locale), inPercent, values);
        if (reading instanceof NumberReading.Taken number) {
            return new CellValue.Read(List.of(NumberText.unmistakable(number.value())));
        }
        NumberReading.Refused refused = (NumberReading.Refused) reading;
        Map<String, String> arguments = new HashMap<>(refused.arguments());
        arguments.computeIfPresent("variant", (key, variant) -> ofSheets(variant));
        return new CellValue.Refused(Remarks.diagnostic(refused.code(), arguments, refused.suggestion()));
    }

    /** Messages about numbers in forms may mention cells that only forms have. */
    private static String ofSheets(String variant) {
        return switch (variant) {
            case "point" -> "sheetPoint";
            case "comma" -> "sheetComma";
            default -> OF_FORMS.contains(variant) ? "sheet" : variant;
        };
    }

    private CellValue word(String path, String text) {
        List<? extends Enum<?>> words = Entry.words(path);
        return words.stream()
                .filter(word -> means(text, word))
                .findFirst()
                .<CellValue>map(word -> new CellValue.Read(List.of(word)))
                .orElseGet(() -> {
                    List<String> allowed = words.stream()
                            .map(word -> new Argument.Term(word).in(locale))
                            .toList();
                    Map<String, String> arguments =
                            Map.of("variant", "word", "content", text, "allowed", String.join(", ", allowed));
                    return new CellValue.Refused(Remarks.diagnostic(
                            DiagnosticCode.NOT_AN_ANSWER, arguments, Spelling.nearest(text, allowed)));
                });
    }

    /** Words are recognised in both languages, and in the spelling of documents. */
    private static boolean means(String text, Enum<?> word) {
        String folded = FormWords.fold(text);
        return Stream.of(
                        new Argument.Term(word).in(Language.RO.locale()),
                        new Argument.Term(word).in(Language.EN.locale()),
                        Entry.term(word))
                .anyMatch(known -> FormWords.fold(known).equals(folded));
    }

    private CellValue timing(String text) {
        Stream<Timing> words = Stream.concat(Arrays.stream(Recurrence.values()), Arrays.stream(OpenTiming.values()));
        return words.filter(word -> word instanceof Enum<?> term && means(text, term))
                .findFirst()
                .<CellValue>map(word -> new CellValue.Read(List.of(word)))
                .orElseGet(() -> scalar(Scalars.TIMING, text));
    }

    private CellValue institution(String text) {
        String id = code(text);
        if (institutions.isEmpty() || institutions.contains(id)) {
            return new CellValue.Read(List.of(id));
        }
        return new CellValue.Refused(Remarks.diagnostic(
                DiagnosticCode.of(Rule.INSTITUTION_KNOWN), Map.of("id", id), Spelling.nearest(id, institutions)));
    }

    /** A code may be followed by its name, as shown in sheets. */
    private static String code(String text) {
        Matcher named = NAMED.matcher(text);
        return named.matches() ? named.group(1) : text;
    }

    private CellValue objective(String text) {
        String code = code(text);
        boolean known = index.objective(code).isPresent();
        return known
                ? new CellValue.Read(List.of(code))
                : new CellValue.Refused(Remarks.diagnostic(
                        DiagnosticCode.of(Rule.OBJECTIVE_KNOWN),
                        Map.of(
                                "objective",
                                code,
                                "code",
                                plan.action().map(action -> action.getCode()).orElse("")),
                        Optional.empty()));
    }

    private static CellValue dimension(String text) {
        Matcher named = NAMED.matcher(text);
        if (!named.matches()) {
            Map<String, String> arguments = Map.of("variant", "dimension", "content", text);
            return new CellValue.Refused(
                    Remarks.diagnostic(DiagnosticCode.NOT_AN_ANSWER, arguments, suggestedDimension(text)));
        }
        return new CellValue.Read(List.of(Dimension.builder()
                .id(named.group(1))
                .name(LocalizedText.of(named.group(2)))
                .build()));
    }

    private static Optional<String> suggestedDimension(String text) {
        String id = Pattern.compile("[^a-z0-9]+")
                .splitAsStream(FormWords.fold(text))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return id.isEmpty() ? Optional.empty() : Optional.of(id + " – " + text);
    }

    private CellValue target(String text) {
        Matcher parts = TARGET.matcher(text);
        if (!parts.matches()) {
            return refused(DiagnosticCode.NOT_AN_ANSWER, "target", text, Map.of());
        }
        CellValue period = scalar(Scalars.SPAN, parts.group(1));
        CellValue value = number(parts.group(2), percentage, possible);
        return period instanceof CellValue.Read span && value instanceof CellValue.Read number
                ? new CellValue.Read(List.of(Target.builder()
                        .period((TimeSpan) span.values().get(0))
                        .value((BigDecimal) number.values().get(0))
                        .build()))
                : period instanceof CellValue.Refused ? period : value;
    }
}
