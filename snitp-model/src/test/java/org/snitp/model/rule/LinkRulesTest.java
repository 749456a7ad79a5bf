package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.indicator.Target;
import org.snitp.model.link.Link;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

class LinkRulesTest {

    private static final String REPORT = "https://example.org/report.pdf";
    private static final List<Link> TWICE = List.of(
            Link.of(REPORT),
            Link.of("https://example.org/other.pdf"),
            Link.of(REPORT).withTitle(LocalizedText.of("Raport")));
    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);
    private static final String ACTION = "documents[2].actions[0]";
    private static final String INDICATOR = ACTION + ".indicators[0]";

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("documents[0]", Sound.with(Sound.STRATEGY.withLinks(TWICE))),
                Arguments.of("documents[0].generalObjectives[0]", Sound.with(Sound.GENERAL.withLinks(TWICE))),
                Arguments.of(
                        "documents[0].generalObjectives[0].specificObjectives[0].indicators[0]",
                        Sound.with(Sound.GENERAL.withSpecificObjectives(
                                Sound.SPECIFIC.withIndicators(
                                        Sound.indicator("1.1-1").withLinks(TWICE)),
                                Sound.specific("1.2")))),
                Arguments.of("documents[2]", Sound.with(Sound.PLAN.withLinks(TWICE))),
                Arguments.of(ACTION, Sound.with(Sound.ACTION.withLinks(TWICE))),
                Arguments.of(
                        ACTION + ".status",
                        Sound.with(Sound.ACTION.withStatus(ActionStatus.builder()
                                .state(ActionState.IN_PROGRESS)
                                .links(TWICE)
                                .build()))),
                Arguments.of(ACTION + ".milestones[0]", Sound.with(withMilestone(TWICE))),
                Arguments.of(INDICATOR, Sound.with(Sound.INDICATOR.withLinks(TWICE))),
                Arguments.of(INDICATOR + ".baseline", Sound.with(Sound.INDICATOR.withBaseline(baseline(2023)))),
                Arguments.of(
                        INDICATOR + ".baselines[1]",
                        Sound.with(Sound.INDICATOR.withBaselines(baseline(2021).withLinks(), baseline(2022)))),
                Arguments.of(INDICATOR + ".targets[0]", Sound.with(Sound.INDICATOR.withTargets(target()))),
                Arguments.of(
                        "documents[3].indicators[0]",
                        Bundle.builder()
                                .from(Sound.BUNDLE)
                                .addDocuments(IndicatorLibrary.builder()
                                        .id("library")
                                        .addIndicators(Indicator.builder()
                                                .id("E1")
                                                .name(Sound.TEXT)
                                                .links(TWICE)
                                                .build())
                                        .build())
                                .build()),
                Arguments.of("documents[3].measurements[0]", Measured.with(Measured.LESSONS.withLinks(TWICE))),
                Arguments.of(
                        "documents[3].measurements[0].earlier[0]",
                        Measured.with(Measured.LESSONS
                                .withReportedOn(DAY.plusYears(1).plusDays(1))
                                .withEarlier(EarlierFigure.builder()
                                        .value(BigDecimal.ONE)
                                        .reportedBy("ANITP")
                                        .reportedOn(DAY.plusYears(1))
                                        .links(TWICE)
                                        .build()))),
                Arguments.of("documents[3].statuses[0]", reported(TWICE, List.of())),
                Arguments.of("documents[3].statuses[0].milestones[0]", reported(List.of(), TWICE)));
    }

    private static Action withMilestone(List<Link> links) {
        return Sound.ACTION.withMilestones(Milestone.builder()
                .id("M1")
                .title(Sound.TEXT)
                .due(Period.year(2025))
                .links(links)
                .build());
    }

    private static Baseline baseline(int year) {
        return Baseline.builder()
                .value(BigDecimal.TEN)
                .period(Period.year(year))
                .links(TWICE)
                .build();
    }

    private static Target target() {
        return Target.builder()
                .value(new BigDecimal("20"))
                .period(Period.year(2025))
                .links(TWICE)
                .build();
    }

    private static Bundle reported(List<Link> ofStatus, List<Link> ofMilestone) {
        return Bundle.builder()
                .from(Sound.with(withMilestone(List.of())))
                .addDocuments(ActionStatusReport.builder()
                        .id("status")
                        .plan("PNA")
                        .reporter("ANITP")
                        .period(Period.year(2025))
                        .reportedOn(LocalDate.of(2026, 1, 20))
                        .addStatuses(ReportedStatus.builder()
                                .action("1.1.1")
                                .state(ActionState.IN_PROGRESS)
                                .links(ofStatus)
                                .addMilestones(MetMilestone.builder()
                                        .id("M1")
                                        .met(DAY)
                                        .links(ofMilestone)
                                        .build())
                                .build())
                        .build())
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void anAddressStandsOnceInAListOfLinks(String holder, Bundle bundle) {
        assertThat(Sound.notes(Rule.LINK_ONCE, bundle))
                .containsExactly(found(Rule.LINK_ONCE, holder + ".links[2]", Map.of("address", REPORT))
                        .besides(holder + ".links[0]"));
    }

    @Test
    void aTagOfALinkNamesASchemeAndACode() {
        Link link = Link.of(REPORT).withTags("own:minutes", "minutes");

        assertThat(Sound.check(Sound.with(Sound.ACTION.withLinks(link))))
                .containsExactly(found(Rule.TAG_FORMED, ACTION + ".links[0].tags[1]", Map.of("tag", "minutes")));
    }

    @Test
    void differentAddressesAreDifferentDocuments() {
        assertThat(Sound.check(Sound.with(Sound.ACTION.withLinks(TWICE.subList(0, 2)))))
                .isEmpty();
    }
}
