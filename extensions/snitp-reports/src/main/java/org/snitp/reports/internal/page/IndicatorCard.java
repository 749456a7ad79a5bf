package org.snitp.reports.internal.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.indicators.forecast.Forecast;
import org.snitp.indicators.monitoring.Account;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.PublishedFigure;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.indicators.progress.DeliveryProgress;
import org.snitp.indicators.progress.Figure;
import org.snitp.indicators.progress.FigureText;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.indicators.progress.ObservationText;
import org.snitp.indicators.progress.Omission;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.indicators.progress.Remark;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.indicators.progress.TargetText;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Inline;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.reports.internal.wording.Wording;

/** The content of the report about one indicator. */
public final class IndicatorCard {

    private final IndicatorStanding standing;
    private final LocalDate asOf;
    private final Indicator indicator;
    private final Wording wording;
    private final FigureText words;

    /**
     * Creates a card.
     *
     * @param asOf the day for which the figures were computed
     */
    public IndicatorCard(IndicatorStanding standing, LocalDate asOf, Wording wording) {
        this.standing = standing;
        this.asOf = asOf;
        this.indicator = standing.indicator();
        this.wording = wording;
        this.words = FigureText.of(Optional.of(indicator), wording.locale());
    }

    public Block.Card card() {
        return new Block.Card(
                anchor(indicator),
                List.of(new Inline.Code(indicator.getId()), Inline.text(" "), wording.words(indicator.getName())),
                states(),
                standing.delivery().map(this::delivery).orElseGet(this::figures),
                details(),
                alert());
    }

    /** A late deliverable is delivered: only the reason is missing, and no target was missed. */
    private Optional<String> alert() {
        if (!standing.lacksReason()) {
            return Optional.empty();
        }
        boolean late = standing.delivery().filter(DeliveryProgress::isLate).isPresent();
        return Optional.of(wording.text(late ? "card.noReasonForDelay" : "card.noReason"));
    }

    /** The status, and whether reports are overdue. */
    private List<Inline> states() {
        List<Inline> states = new ArrayList<>(List.of(wording.status(standing.status())));
        if (standing.punctuality() == Punctuality.OVERDUE) {
            states.add(Inline.text(" "));
            states.add(wording.punctuality(standing.punctuality()));
        }
        return states;
    }

    public static String anchor(Indicator indicator) {
        return "i-" + indicator.getId();
    }

    private List<Field> delivery(DeliveryProgress delivery) {
        List<List<Inline>> stage = new ArrayList<>();
        stage.add(List.of(Inline.strong(delivery.stage().toString(wording.locale()))));
        delivery.deliveredOn().ifPresent(day -> stage.add(line(wording.date(day))));
        List<List<Inline>> due = new ArrayList<>();
        due.add(List.of(Inline.strong(wording.date(delivery.due()))));
        if (delivery.daysLate() > 0) {
            due.add(line(wording.count("day", (int) Math.min(delivery.daysLate(), Integer.MAX_VALUE))));
        }
        return List.of(field("delivery", stage), field("due", due));
    }

    private List<Field> figures() {
        boolean stated = indicator.getMeasure().map(Measure::getType).equals(Optional.of(MeasureType.QUALITATIVE));
        if (stated) {
            return List.of();
        }
        List<Field> fields = new ArrayList<>(List.of(field("actual", actual()), field("target", target())));
        if (standing.expected().value().isPresent()) {
            fields.add(field(
                    "expected",
                    List.of(List.of(
                            Inline.strong(number(standing.expected().value().orElseThrow()))))));
        }
        standing.achievement()
                .value()
                .ifPresent(share -> fields.add(field(
                        "achievement",
                        List.of(List.of(new Inline.Meter(share, words.share(share) + mark(standing.achievement())))))));
        if (standing.achievement().withheld()) {
            fields.add(field("achievement", List.of(line(wording.text("card.withheld")))));
        }
        return fields;
    }

    private List<List<Inline>> actual() {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(List.of(published(standing.actual())));
        standing.computation()
                .ifPresent(how -> lines.add(line(wording.fill("card.computed", Map.of("formula", how.text())))));
        if (standing.actual().value().isPresent() || standing.actual().withheld()) {
            indicator
                    .getMeasure()
                    .filter(measure -> !isPercent())
                    .ifPresent(measure -> unit(measure).ifPresent(lines::add));
            standing.observedOn()
                    .ifPresent(day -> lines.add(line(wording.fill("card.asOf", Map.of("date", wording.date(day))))));
        }
        return lines;
    }

    /** The unit in its words; of a rate, also for how many it is. */
    private Optional<List<Inline>> unit(Measure measure) {
        return measure.getType() == MeasureType.RATE
                ? MeasureText.unit(measure, wording.locale()).map(IndicatorCard::line)
                : measure.getUnit().map(unit -> List.of(wording.words(unit)));
    }

    private Inline published(PublishedFigure figure) {
        return figure.value()
                .map(value -> Inline.strong(number(value) + mark(figure)))
                .orElseGet(() -> Inline.text(wording.text(figure.withheld() ? "card.withheldLong" : "card.noValue")));
    }

    /** What is not final is marked wherever it is shown. */
    private String mark(PublishedFigure figure) {
        return ObservationText.mark(figure.observationStatuses(), figure.computed(), wording.locale());
    }

    private boolean isPercent() {
        return indicator
                .getMeasure()
                .filter(measure -> measure.getType() == MeasureType.PERCENTAGE)
                .isPresent();
    }

    private String number(BigDecimal value) {
        return words.value(value) + (isPercent() ? "%" : "");
    }

    private List<List<Inline>> target() {
        List<List<Inline>> lines = new ArrayList<>();
        List<Target> targets =
                indicator.getTargets().stream().sorted(Target.byDueDate()).toList();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            String words = wording.fill(
                    "card.target." + (target.statesTruth() ? TargetKind.REACH : target.requirement()).name(),
                    Map.of(
                            "value", TargetText.value(target, this::number, wording.locale()),
                            "period", TargetText.period(target, wording::span, wording.locale(), indicator)));
            String replaced = TargetText.superseded(target, wording.locale())
                    .map(act -> ", " + act)
                    .orElse("");
            boolean last = i == targets.size() - 1;
            lines.add(List.of(last ? Inline.strong(words + replaced) : Inline.text(words + replaced)));
        }
        if (targets.isEmpty()) {
            lines.add(line(wording.text("card.noTarget")));
        }
        indicator.allBaselines().forEach(baseline -> lines.add(line(baseline(baseline))));
        return lines;
    }

    private String baseline(Baseline baseline) {
        return wording.fill(
                "card.baseline",
                Map.of(
                        "value",
                        number(baseline.getValue()),
                        "period",
                        wording.period(baseline.getPeriod())
                                + TargetText.category(baseline.getDimensions(), indicator, wording.locale())
                                        .map(name -> ", " + name)
                                        .orElse("")));
    }

    private List<Field> details() {
        List<Field> fields = new ArrayList<>();
        add(fields, "targets", byTarget());
        add(
                fields,
                "forecast",
                Forecast.of(standing, asOf).stream()
                        .map(forecast -> forecast.toString(wording.locale()))
                        .toList());
        add(fields, "reported", reported());
        List<String> breakdown = new BreakdownLines(indicator, wording, this::number).of(standing);
        if (!breakdown.isEmpty()) {
            fields.add(field(
                    "breakdown", breakdown.stream().map(IndicatorCard::line).toList()));
        }
        add(fields, "parts", parts());
        if (!indicator.getLinks().isEmpty()) {
            fields.add(field("links", new LinkWording(wording).lines(indicator.getLinks())));
        }
        accounts().forEach(account -> fields.addAll(new AccountFields(account, wording).fields()));
        standing.withholding()
                .ifPresent(withholding -> fields.add(field(
                        "withheldFigures",
                        List.of(line(new WithholdingWording(wording).told(withholding, indicator))))));
        add(fields, "remarks", remarks());
        add(fields, "leftOut", leftOut());
        add(fields, "missing", missing());
        return fields;
    }

    /** Every target that is due or has a figure, if there are several, or if one is a bound or missed. */
    private List<String> byTarget() {
        List<TargetAssessment> told = standing.targets().stream()
                .filter(target -> target.due()
                        || target.actual().isPresent()
                        || target.delivery().isPresent())
                .toList();
        boolean plain = indicator.getTargets().size() < 2
                && told.stream().noneMatch(target -> target.missed() || target.kind() != TargetKind.REACH);
        return plain
                ? List.of()
                : told.stream()
                        .map(target -> target.toString(wording.locale(), indicator))
                        .toList();
    }

    /** The value of each of several institutions, and how many of its due reports were submitted. */
    private List<String> parts() {
        return standing.parts().stream()
                .map(part -> wording.fill(
                        "card.part",
                        Map.of(
                                "who", part.institution().id(),
                                "value",
                                        part.actual()
                                                .value()
                                                .map(value -> number(value) + mark(part.actual()))
                                                .orElseGet(() -> wording.text(
                                                        part.actual().withheld()
                                                                ? "card.withheldLong"
                                                                : "card.noValue")),
                                "reported", Integer.toString(part.coverage().reported()),
                                "due", Integer.toString(part.coverage().due()))))
                .toList();
    }

    /** The latest report of each part, and the latest of all if it is of none of them, as of a successor of all. */
    private List<Account> accounts() {
        return Stream.concat(
                        standing.parts().stream().flatMap(part -> part.account().stream()), standing.account().stream())
                .distinct()
                .toList();
    }

    private List<String> reported() {
        List<ReportedNumber> totals = standing.reported().stream()
                .filter(number -> number.categories().isEmpty())
                .toList();
        return totals.stream()
                .map(number -> words(number)
                        .map(words -> wording.period(number.period())
                                + number.reportedBy().map(id -> ", " + id).orElse("") + ": " + words))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> words(ReportedNumber number) {
        if (number.withheld()) {
            return Optional.of(wording.text("card.withheldLong"));
        }
        if (number.notApplicable()) {
            return Optional.of(wording.text("card.notApplicable"));
        }
        if (number.delivery().isPresent()) {
            return number.delivery()
                    .map(state -> wording.text(
                            "measured." + state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        Optional<String> fraction = number.numerator()
                .flatMap(above -> number.denominator()
                        .map(below -> wording.fill(
                                "of", Map.of("part", wording.number(above), "whole", wording.number(below)))));
        String mark = ObservationText.mark(number.observationStatus().stream().toList(), wording.locale());
        return number.value().map(this::number).or(() -> fraction).map(words -> words + mark);
    }

    private List<String> remarks() {
        Stream<Remark> shown = Stream.of(standing.actual(), standing.achievement(), standing.expected())
                .flatMap(IndicatorCard::remarks);
        Stream<Remark> growth =
                remarks(standing.growth()).filter(remark -> remark.kind().isWarning());
        Stream<Remark> all =
                Stream.of(standing.remarks().stream(), shown, growth).flatMap(Function.identity());
        return all.filter(remark -> isTold(remark.kind()))
                .map(remark -> remark.toString(wording.locale()))
                .distinct()
                .toList();
    }

    private static Stream<Remark> remarks(PublishedFigure figure) {
        return figure.origin().stream().map(Figure::remarks).flatMap(List::stream);
    }

    /** Remarks that the figures already show are omitted. */
    private static boolean isTold(Remark.Kind kind) {
        return switch (kind) {
            case NO_TARGET, NO_FIGURE, NOT_A_NUMBER, NO_DIRECTION -> false;
            default -> true;
        };
    }

    private List<String> leftOut() {
        return standing.actual().origin().map(Figure::leftOut).orElse(List.of()).stream()
                .filter(omission -> omission.reason() != Omission.Reason.NOT_LATEST)
                .map(omission -> omission.toString(wording.locale()))
                .toList();
    }

    private List<String> missing() {
        return standing.overdue().stream()
                .map(due -> wording.span(due.period()))
                .toList();
    }

    private void add(List<Field> fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.add(field(name, List.of(line(values.stream().collect(Collectors.joining(" · "))))));
        }
    }

    private Field field(String name, List<List<Inline>> values) {
        return new Field(wording.text("card." + name), values);
    }

    private static List<Inline> line(String words) {
        return List.of(Inline.text(words));
    }
}
