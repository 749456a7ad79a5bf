package org.snitp.annex.internal.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.RemarkKind;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.time.Period;

/**
 * Reads what stands beside indicators: baselines, targets, units and sources of data. In each row there are as many lines as
 * indicators, or one indicator; else nobody can know which line belongs to which.
 */
final class IndicatorValues {

    private final Numbers numbers;
    private final Wording wording;
    private final Measures measures;
    private final Remarks remarks;

    IndicatorValues(Numbers numbers, Wording wording, Measures measures, Remarks remarks) {
        this.numbers = numbers;
        this.wording = wording;
        this.measures = measures;
        this.remarks = remarks;
    }

    /** What stands beside one indicator. */
    private static final class Beside {
        private final List<Baseline> baselines = new ArrayList<>();
        private final List<Target> targets = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private final List<String> units = new ArrayList<>();
        private boolean percent;
        private boolean truth;
    }

    /** Returns the indicators of an action. */
    List<Indicator> read(ActionDraft draft, List<Line> names) {
        List<Beside> all = new ArrayList<>();
        names.forEach(unused -> all.add(new Beside()));
        for (ValueCell cell : draft.values()) {
            if (cell.field() != AnnexField.BUDGET && cell.field() != AnnexField.FUNDING) {
                beside(cell, names, all);
            }
        }
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            indicators.add(indicator(draft.code() + "-" + (i + 1), names.get(i), all.get(i)));
        }
        return indicators;
    }

    private void beside(ValueCell cell, List<Line> names, List<Beside> all) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).place().row() == cell.row() && names.get(i).place().table() == cell.table()) {
                own.add(i);
            }
        }
        List<Line> lines = cell.lines();
        if (lines.stream().allMatch(line -> Nothing.isNothing(line.text()))) {
            return;
        }
        if (own.size() != 1 && own.size() != lines.size()) {
            remarks.add(
                    RemarkKind.VALUES_UNALIGNED,
                    cell.whole(),
                    "text",
                    cell.whole().text());
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line tidy = line.with(Marks.withoutEnd(Marks.withoutBulletOfFigure(line.text())));
            if (!Nothing.isNothing(tidy.text())) {
                value(cell.column(), tidy, all.get(own.get(own.size() == 1 ? 0 : i)));
            }
        }
    }

    private void value(Column column, Line line, Beside beside) {
        switch (column.field()) {
            case DATA_SOURCE -> beside.sources.add(line.text());
            case UNIT -> beside.units.add(line.text());
            case BASELINE -> baseline(column, line, beside);
            default -> target(column, line, beside);
        }
    }

    private void baseline(Column column, Line line, Beside beside) {
        Optional<PlannedText> text = PlannedText.of(line.text());
        Optional<Amount> amount = text.flatMap(planned -> amount(planned, line));
        if (text.isEmpty() || amount.isEmpty() || text.get().kind().isPresent()) {
            remarks.add(RemarkKind.VALUE_UNKNOWN, line, "text", line.text());
            return;
        }
        String year = year(text.get(), column);
        if (year.isEmpty()) {
            remarks.add(RemarkKind.BASELINE_WITHOUT_YEAR, line, "text", line.text());
            return;
        }
        Baseline.Builder baseline =
                Baseline.builder().value(amount.get().value()).period(Period.year(Integer.parseInt(year)));
        text.get().truth().ifPresent(baseline::truthValue);
        noted(text.get(), amount.get(), line, beside);
        beside.baselines.add(baseline.build());
    }

    private void target(Column column, Line line, Beside beside) {
        Target.Builder target = Target.builder();
        Optional<PlannedText> text = PlannedText.of(line.text());
        Optional<Amount> amount = text.flatMap(planned -> amount(planned, line));
        String year = text.map(planned -> year(planned, column)).orElseGet(() -> Money.year(column.whole()));
        if (text.isPresent() && amount.isPresent()) {
            target.value(amount.get().value()).kind(text.get().kind());
            text.get().truth().ifPresent(target::truthValue);
            noted(text.get(), amount.get(), line, beside);
        } else {
            target.kind(TargetKind.TEXT).statement(wording.of(line.text()));
            remarks.add(RemarkKind.TARGET_IN_WORDS, line, "text", line.text());
        }
        if (!year.isEmpty()) {
            target.period(Period.year(Integer.parseInt(year)));
        }
        beside.targets.add(target.build());
    }

    private Optional<Amount> amount(PlannedText planned, Line line) {
        return planned.truth().isPresent()
                ? planned.truth().map(yes -> new Amount(yes ? BigDecimal.ONE : BigDecimal.ZERO, false))
                : number(planned.number(), line);
    }

    private Optional<Amount> number(String text, Line line) {
        return text.startsWith("-")
                ? numbers.read(text.substring(1), line)
                        .map(amount -> new Amount(amount.value().negate(), amount.doubtful()))
                : numbers.read(text, line);
    }

    private static String year(PlannedText planned, Column column) {
        return planned.year().isEmpty() ? Money.year(column.whole()) : planned.year();
    }

    private void noted(PlannedText planned, Amount amount, Line line, Beside beside) {
        beside.percent |= planned.unit().equals("%");
        beside.truth |= planned.truth().isPresent();
        if (!planned.unit().isEmpty() && !planned.unit().equals("%")) {
            beside.units.add(planned.unit());
        }
        if (amount.doubtful()) {
            remarks.add(
                    RemarkKind.NUMBER_DOUBTFUL,
                    line,
                    "text",
                    line.text(),
                    "number",
                    amount.value().toPlainString());
        }
    }

    private Indicator indicator(String id, Line name, Beside beside) {
        Indicator.Builder indicator = Indicator.builder().id(id).name(wording.of(name.text()));
        if (!beside.baselines.isEmpty()) {
            indicator.baseline(beside.baselines.get(0));
            indicator.addAllBaselines(beside.baselines.subList(1, beside.baselines.size()));
        }
        indicator.targets(beside.targets);
        if (!beside.sources.isEmpty()) {
            indicator.dataSource(wording.of(String.join("; ", beside.sources)));
        }
        List<String> units = beside.units.stream().distinct().toList();
        if (units.size() > 1) {
            Line about = new Line(name.text(), name.place(), name.action(), AnnexField.UNIT);
            remarks.add(RemarkKind.UNITS_SEVERAL, about, "text", String.join(", ", units));
        }
        String unit = beside.percent && units.isEmpty() ? "%" : units.size() == 1 ? units.get(0) : "";
        measures.of(name, unit, beside.truth).ifPresent(indicator::measure);
        return indicator.build();
    }
}
