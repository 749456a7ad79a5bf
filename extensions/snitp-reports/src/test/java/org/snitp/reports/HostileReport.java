package org.snitp.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.internal.page.Hostile;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.link.Link;
import org.snitp.model.measurement.EarlierFigure;
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
import org.snitp.testkit.Fixtures;

/** A report in which every text and every code is hostile. */
final class HostileReport {

    private HostileReport() {}

    static AnnualReport report() {
        return Reports.report(Bundle.of(strategy(), registry(), plan(), measurements()));
    }

    private static LocalizedText text(int i) {
        return LocalizedText.of(code(i));
    }

    private static String code(int i) {
        return Hostile.TEXTS.get(i % Hostile.TEXTS.size());
    }

    private static Strategy strategy() {
        return Strategy.builder()
                .id(code(0))
                .title(text(0))
                .horizon(PeriodRange.parse("2024/2028"))
                .addGeneralObjectives(GeneralObjective.builder()
                        .code(code(1))
                        .title(text(1))
                        .addSpecificObjectives(SpecificObjective.builder()
                                .code(code(2))
                                .title(text(2))
                                .build())
                        .build())
                .build();
    }

    private static InstitutionRegistry registry() {
        return Fixtures.registry(Fixtures.agency(code(3), text(4)));
    }

    private static ActionPlan plan() {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < Hostile.TEXTS.size(); i++) {
            actions.add(Action.builder()
                    .code(i + code(i))
                    .objective(code(2))
                    .title(text(i))
                    .addResponsible(code(3), code(i))
                    .addResults(text(i))
                    .addLinks(Link.of("https://example.org/" + code(i + 1)).withTitle(text(i)))
                    .addIndicators(Indicator.builder()
                            .id("i" + i + code(i))
                            .name(text(i))
                            .measure(Measure.builder()
                                    .type(MeasureType.COUNT)
                                    .unit(text(i))
                                    .direction(Direction.INCREASE)
                                    .build())
                            .addTargets(Target.builder()
                                    .period(Period.year(2026))
                                    .value(BigDecimal.valueOf(90))
                                    .build())
                            .build())
                    .build());
        }
        return ActionPlan.builder()
                .id(code(5))
                .strategy(code(0))
                .title(text(6))
                .version(code(7))
                .period(PeriodRange.parse("2024/2026"))
                .addAllActions(actions)
                .build();
    }

    private static MeasurementSet measurements() {
        MeasurementSet.Builder set = MeasurementSet.builder()
                .id(code(8))
                .plan(code(5))
                .title(text(9))
                .source(text(10))
                .reporter(code(3));
        for (int i = 0; i < Hostile.TEXTS.size() - 1; i++) {
            set.addMeasurements(Measurement.builder()
                    .indicator("i" + i + code(i))
                    .period(Period.year(2025))
                    .value(BigDecimal.valueOf(10L + i))
                    .reportedOn(LocalDate.of(2025, 12, 20))
                    .dimensions(Map.of(code(i), code(i + 1)))
                    .reason(text(i))
                    .correctiveMeasure(text(i + 1))
                    .note(LocalizedText.of(Hostile.INVISIBLE))
                    .addEvidence(text(i + 3))
                    .addLinks(
                            Link.of(code(i)).withTitle(text(i)),
                            Link.of("https://example.org/" + code(i)).withDescription(text(i + 1)),
                            Link.of("javascript:alert(1)").withTitle(text(i)))
                    .source(text(i + 4))
                    .addEarlier(EarlierFigure.builder()
                            .value(BigDecimal.ONE)
                            .replacedBecause(text(i + 5))
                            .build())
                    .build());
        }
        return set.addMeasurements(Measurement.builder()
                        .indicator(code(11))
                        .period(Period.year(2025))
                        .value(BigDecimal.ONE)
                        .build())
                .build();
    }
}
