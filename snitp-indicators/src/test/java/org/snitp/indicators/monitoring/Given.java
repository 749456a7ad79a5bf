package org.snitp.indicators.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.snitp.indicators.Fixtures;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.Timing;

/** A sample plan for 2024 to 2026 with two actions, and its report on 2025. */
final class Given {

    static final LocalizedText LATE = LocalizedText.of("Au lipsit formatori", "Trainers were missing");
    static final LocalizedText MEND = LocalizedText.of("Contract nou", "A new contract");

    private Given() {}

    static LocalizedText text(String text) {
        return LocalizedText.of(text);
    }

    /** A count that shall rise from 0 to a target. */
    static Indicator count(String id, int target) {
        return Indicator.builder()
                .id(id)
                .name(text("Persoane instruite"))
                .measure(Measure.builder()
                        .type(MeasureType.COUNT)
                        .unit(text("persoane"))
                        .direction(Direction.INCREASE)
                        .accumulation(Accumulation.PERIODIC)
                        .build())
                .addDisaggregation(Dimension.builder()
                        .id("sex")
                        .name(text("Sex"))
                        .addCategories(
                                Category.builder().id("f").name(text("femei")).build(),
                                Category.builder().id("m").name(text("bărbați")).build())
                        .build())
                .baseline(Fixtures.baseline("0", "2023"))
                .addTargets(Fixtures.target(String.valueOf(target), "2024/2026"))
                .build();
    }

    static Action action(String code, Indicator... indicators) {
        return Action.builder()
                .code(code)
                .title(text("Acțiunea " + code))
                .addResponsible("B", "A")
                .addImplementation(Timing.parse("permanent"))
                .addEvaluation(Timing.parse("annual"))
                .addIndicators(indicators)
                .build();
    }

    static Measurement value(String indicator, String period, long value) {
        return Measurement.builder()
                .indicator(indicator)
                .period(Period.parse(period))
                .value(BigDecimal.valueOf(value))
                .reportedOn(LocalDate.of(2026, 1, 15))
                .build();
    }

    static Measurement cell(String indicator, String period, String sex, long value) {
        return value(indicator, period, value).withDimensions(Map.of("sex", sex));
    }

    /** A set that somebody collected who is responsible for none of the actions. */
    static MeasurementSet set(String id, Measurement... measurements) {
        return MeasurementSet.builder()
                .id(id)
                .plan("PLAN")
                .reporter("C")
                .addMeasurements(measurements)
                .build();
    }

    static Bundle bundle(List<Action> actions, MeasurementSet... sets) {
        Strategy strategy = Strategy.builder()
                .id("STRATEGY")
                .title(text("Strategie exemplu"))
                .horizon(PeriodRange.parse("2024/2028"))
                .addGeneralObjectives(GeneralObjective.builder()
                        .code("1")
                        .title(text("General"))
                        .addSpecificObjectives(
                                SpecificObjective.builder()
                                        .code("1.1")
                                        .title(text("Specific"))
                                        .build(),
                                SpecificObjective.builder()
                                        .code("1.2")
                                        .title(text("Alt specific"))
                                        .build())
                        .build())
                .evaluationCalendar(EvaluationCalendar.builder()
                        .addReports(MonitoringReport.builder()
                                .id("r-2025")
                                .period(Period.year(2025))
                                .addPreparedBy("A")
                                .build())
                        .build())
                .build();
        InstitutionRegistry registry = InstitutionRegistry.builder()
                .addInstitutions(Fixtures.agency("A", text("Agenția A")))
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id("PLAN")
                .strategy("STRATEGY")
                .period(PeriodRange.parse("2024/2026"))
                .addAllActions(actions)
                .build();
        return Bundle.builder()
                .addDocuments(strategy, registry, plan)
                .addDocuments(sets)
                .build();
    }

    static MonitoringRequest request(Bundle bundle) {
        return MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods());
    }
}
