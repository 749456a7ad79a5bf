package org.snitp.forms.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormWords;
import org.snitp.forms.internal.cell.CellDates;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.cell.NumberReading;
import org.snitp.forms.internal.cell.NumberText;
import org.snitp.forms.internal.grid.CellRange;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.plan.ActionState;

/** Reads the filled-in cells of one row. */
final class CellReader {

    private final RawForm block;
    private final GridRow row;
    private final Optional<Locale> numbers;
    private final Findings findings;
    private final Set<FormColumn> skipped = EnumSet.noneOf(FormColumn.class);

    CellReader(RawForm block, GridRow row, Optional<Locale> numbers, Findings findings) {
        this.block = block;
        this.row = row;
        this.numbers = numbers;
        this.findings = findings;
    }

    /** Returns whether a cell, or the cells of other rows with which it is merged, has content. */
    boolean isFilled(FormColumn column) {
        return filled(column).isPresent() || merged(column).isPresent();
    }

    private Optional<GridCell> filled(FormColumn column) {
        return block.cell(row, column).filter(cell -> !CellText.isBlank(cell));
    }

    private Optional<CellRange> merged(FormColumn column) {
        return block.mergedAcrossRows(row, block.column(column));
    }

    FormCell cell(FormColumn column) {
        return block.formCell(row, block.column(column));
    }

    /** Skips a column, as if it were empty. */
    FormCell skip(FormColumn column) {
        skipped.add(column);
        return cell(column);
    }

    /** Returns a cell with usable content, and records why any other is not usable. */
    private Optional<GridCell.Content> content(FormColumn column) {
        if (skipped.contains(column)) {
            return Optional.empty();
        }
        Optional<CellRange> merged = merged(column);
        if (merged.isPresent()) {
            CellRange range = merged.get();
            String first = block.location(row, range.firstColumn()).columnLetters() + range.firstRow();
            refuse(column, "merged", Map.of("range", first + ":" + end(range)));
            return Optional.empty();
        }
        Optional<GridCell> cell = filled(column);
        cell.filter(CellReader::hasResult)
                .flatMap(GridCell::formula)
                .ifPresent(formula -> findings.add(
                        cell(column), DiagnosticCode.FORM_REMARK, "formula", Map.of("formula", "=" + formula)));
        return cell.map(GridCell::content);
    }

    private static boolean hasResult(GridCell cell) {
        return !(cell.content() instanceof GridCell.Uncomputed) && !(cell.content() instanceof GridCell.Fault);
    }

    private static String end(CellRange range) {
        return CellRange.letters(range.lastColumn()) + range.lastRow();
    }

    /**
     * Reads a number.
     *
     * @param percentage whether it may be given in percent
     * @param possible the possible numbers
     */
    Optional<BigDecimal> number(FormColumn column, boolean percentage, PossibleValues possible) {
        return content(column).flatMap(content -> {
            if (content instanceof GridCell.Decimal decimal && (percentage || !decimal.percent())) {
                return Optional.of(NumberText.unmistakable(decimal.number()));
            }
            if (content instanceof GridCell.Text text) {
                return number(column, NumberText.read(text.text(), numbers, percentage, possible));
            }
            findings.add(cell(column), DiagnosticCode.NOT_A_NUMBER, notANumber(content), Map.of());
            return Optional.empty();
        });
    }

    private Optional<BigDecimal> number(FormColumn column, NumberReading reading) {
        if (reading instanceof NumberReading.Taken number) {
            return Optional.of(NumberText.unmistakable(number.value()));
        }
        NumberReading.Refused refused = (NumberReading.Refused) reading;
        findings.add(cell(column), refused.code(), refused.arguments(), refused.suggestion());
        return Optional.empty();
    }

    private static String notANumber(GridCell.Content content) {
        if (content instanceof GridCell.Decimal) {
            return "percent";
        }
        if (content instanceof GridCell.Day) {
            return "date";
        }
        if (content instanceof GridCell.Truth) {
            return "truth";
        }
        return content instanceof GridCell.Fault ? "fault" : "uncomputed";
    }

    /** Reads a day. */
    Optional<LocalDate> day(FormColumn column) {
        Optional<GridCell.Content> content = content(column);
        Optional<LocalDate> day = content.map(GridCell::of).flatMap(CellDates::day);
        if (content.isPresent() && day.isEmpty()) {
            refuse(column, "date", Map.of());
        }
        return day;
    }

    /** Reads yes or no. */
    Optional<Boolean> yesOrNo(FormColumn column) {
        Optional<GridCell.Content> content = content(column);
        Optional<Boolean> answer = content.flatMap(found -> found instanceof GridCell.Truth truth
                ? Optional.of(truth.value())
                : FormWords.yesOrNo(CellText.of(GridCell.of(found))).or(() -> truth(found)));
        if (content.isPresent() && answer.isEmpty()) {
            refuse(column, "word", Map.of("allowed", words(Stream.of(true, false), FormWords::yesOrNo)));
        }
        return answer;
    }

    /** Reads yes or no in the place of a value, where 1 and 0 mean the same. */
    Optional<Boolean> truth(FormColumn column) {
        Optional<GridCell.Content> content = filled(column).map(GridCell::content);
        if (content.isPresent() && content.get() instanceof GridCell.Decimal) {
            return content(column).flatMap(found -> truth(column, ((GridCell.Decimal) found).number()));
        }
        return switch (content.map(found -> CellText.of(GridCell.of(found)).strip())
                .orElse("")) {
            case "1" -> content(column).map(unused -> true);
            case "0" -> content(column).map(unused -> false);
            default -> yesOrNo(column);
        };
    }

    private Optional<Boolean> truth(FormColumn column, BigDecimal number) {
        boolean known = number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0;
        if (!known) {
            refuse(column, "word", Map.of("allowed", words(Stream.of(true, false), FormWords::yesOrNo)));
        }
        return known ? Optional.of(number.signum() != 0) : Optional.empty();
    }

    /** A spreadsheet writes TRUE and FALSE into CSV in the language of its user. */
    private static Optional<Boolean> truth(GridCell.Content content) {
        return switch (FormWords.fold(CellText.of(GridCell.of(content)))) {
            case "true", "adevarat" -> Optional.of(true);
            case "false", "fals" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Reads a state of delivery. */
    Optional<DeliveryState> delivery(FormColumn column) {
        return oneOf(column, FormWords::delivery, DeliveryState.values(), FormWords::delivery);
    }

    /** Reads the status of an action. */
    Optional<ActionState> state(FormColumn column) {
        return oneOf(column, FormWords::state, ActionState.values(), FormWords::state);
    }

    /** Reads an observation status. */
    Optional<ObservationStatus> observationStatus(FormColumn column) {
        return oneOf(column, FormWords::observationStatus, ObservationStatus.values(), FormWords::observationStatus);
    }

    private <T> Optional<T> oneOf(
            FormColumn column, Function<String, Optional<T>> meaning, T[] all, BiFunction<T, Locale, String> word) {
        Optional<GridCell.Content> content = content(column);
        Optional<T> meant = content.flatMap(found -> meaning.apply(CellText.of(GridCell.of(found))));
        if (content.isPresent() && meant.isEmpty()) {
            refuse(column, "word", Map.of("allowed", words(Stream.of(all), word)));
        }
        return meant;
    }

    private <T> String words(Stream<T> all, BiFunction<T, Locale, String> word) {
        return BilingualText.quoted(
                block.language(),
                all.<Function<Locale, String>>map(one -> locale -> word.apply(one, locale))
                        .toList());
    }

    /** Reads a text, without surrounding white space. */
    Optional<String> text(FormColumn column) {
        Optional<GridCell.Content> content = content(column);
        if (content.filter(found -> found instanceof GridCell.Fault || found instanceof GridCell.Uncomputed)
                .isPresent()) {
            refuse(column, content.get() instanceof GridCell.Fault ? "fault" : "uncomputed", Map.of());
            return Optional.empty();
        }
        return content.map(found -> CellText.of(GridCell.of(found)).strip());
    }

    private void refuse(FormColumn column, String variant, Map<String, String> more) {
        findings.add(cell(column), DiagnosticCode.NOT_AN_ANSWER, variant, more);
    }
}
