package org.snitp.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Budget;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.Recurrence;

/**
 * Makes plans of any size that look like real ones: an action has about 3.5 KB of JSON. All texts and figures are invented.
 * The same number of actions is always the same plan.
 */
public final class PlanGenerator {

    private static final int ACTIONS_OF_OBJECTIVE = 20;
    private static final int OBJECTIVES_OF_GOAL = 10;
    private static final int MAX_INSTITUTIONS = 60;

    private static final List<String> DOINGS = List.of(
            "Organizarea de cursuri",
            "Elaborarea de ghiduri",
            "Dotarea laboratoarelor",
            "Renovarea școlilor",
            "Derularea de campanii",
            "Formarea profesorilor",
            "Extinderea serviciilor",
            "Evaluarea programelor");
    private static final List<String> DOINGS_EN = List.of(
            "Organising courses",
            "Preparing guides",
            "Equipping laboratories",
            "Renovating schools",
            "Carrying out campaigns",
            "Training teachers",
            "Extending services",
            "Evaluating programmes");
    private static final List<String> COUNTED =
            List.of("cursuri", "ghiduri", "laboratoare", "școli", "campanii", "profesori", "servicii", "programe");
    private static final List<String> COUNTED_EN =
            List.of("courses", "guides", "laboratories", "schools", "campaigns", "teachers", "services", "programmes");

    private final Random random;
    private final int actions;

    /** Each is responsible for something. */
    private final int bodies;

    private PlanGenerator(int actions) {
        this.actions = actions;
        this.bodies = Math.min(actions, MAX_INSTITUTIONS);
        this.random = new Random(actions);
    }

    /** Returns a strategy, its institutions and its plan with a number of actions, without any problem in them. */
    public static Bundle generate(int actions) {
        PlanGenerator generator = new PlanGenerator(actions);
        return Bundle.builder()
                .addDocuments(generator.strategy(), generator.institutions(), generator.plan())
                .build();
    }

    private int objectives() {
        return (actions + ACTIONS_OF_OBJECTIVE - 1) / ACTIONS_OF_OBJECTIVE;
    }

    private static String objective(int number) {
        return number / OBJECTIVES_OF_GOAL + 1 + "." + (number % OBJECTIVES_OF_GOAL + 1);
    }

    private Strategy strategy() {
        Strategy.Builder strategy = Strategy.builder()
                .id("generated-strategy")
                .title(text("Strategia generată pentru educație", "The generated strategy for education"))
                .horizon(range("2025/2030"));
        for (int goal = 0; goal * OBJECTIVES_OF_GOAL < objectives(); goal++) {
            List<SpecificObjective> specific = new ArrayList<>();
            int end = Math.min(objectives(), (goal + 1) * OBJECTIVES_OF_GOAL);
            for (int number = goal * OBJECTIVES_OF_GOAL; number < end; number++) {
                specific.add(SpecificObjective.builder()
                        .code(objective(number))
                        .title(text("Obiectivul specific cu numărul " + number, "Specific objective number " + number))
                        .build());
            }
            strategy.addGeneralObjectives(GeneralObjective.builder()
                    .code(Integer.toString(goal + 1))
                    .title(text("Obiectivul general cu numărul " + goal, "General objective number " + goal))
                    .specificObjectives(specific)
                    .build());
        }
        return strategy.build();
    }

    private InstitutionRegistry institutions() {
        InstitutionRegistry.Builder registry = InstitutionRegistry.builder().id("generated-institutions");
        for (int i = 0; i < bodies; i++) {
            registry.addInstitutions(Institution.builder()
                    .id(institution(i))
                    .type(InstitutionType.AGENCY)
                    .name(text("Instituția cu numărul " + i, "Institution number " + i))
                    .build());
        }
        return registry.build();
    }

    private static String institution(int number) {
        return "INST" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }

    private ActionPlan plan() {
        ActionPlan.Builder plan = ActionPlan.builder()
                .id("generated-plan")
                .strategy("generated-strategy")
                .title(text("Planul de acțiune generat", "The generated action plan"))
                .period(range("2025/2028"));
        for (int i = 0; i < actions; i++) {
            plan.addActions(action(i));
        }
        return plan.build();
    }

    private Action action(int number) {
        String code = objective(number / ACTIONS_OF_OBJECTIVE) + "." + (number % ACTIONS_OF_OBJECTIVE + 1);
        int doing = random.nextInt(DOINGS.size());
        int lead = number % bodies;
        Action.Builder action = Action.builder()
                .code(code)
                .title(text(
                        DOINGS.get(doing) + " în mediul rural și în cel urban, în zona cu numărul " + number,
                        DOINGS_EN.get(doing) + " in rural and urban areas, in the area with the number " + number))
                .description(text(
                        "Activitatea se adresează celor " + (number % 97 + 3)
                                + " comunități în care accesul la educație este"
                                + " mai greu, cu sprijinul autorităților locale și al asociațiilor de părinți, pe toată durata"
                                + " planului.",
                        "The work addresses the " + (number % 97 + 3)
                                + " communities in which access to education is harder,"
                                + " with the support of local authorities and of associations of parents, for the whole"
                                + " duration of the plan."))
                .addResponsible(institution(lead))
                .addSupport(institution((lead + 1) % bodies), institution((lead + 7) % bodies))
                .addResults(
                        text(
                                "Copiii din comunitățile vizate au acces la o educație de calitate, aproape de casă",
                                "The children of the communities in question have access to good education, close to home"),
                        text(
                                "Părinții cunosc serviciile la care au dreptul și cum se pot folosi de ele",
                                "Parents know the services to which they are entitled and how they can use them"))
                .addImplementation(number % 3 == 0 ? OpenTiming.PERMANENT : range("2025/2027"))
                .addEvaluation(Recurrence.ANNUAL)
                .budget(Budget.builder()
                        .amount(BigDecimal.valueOf(10_000L * (1 + random.nextInt(500))))
                        .currency("RON")
                        .source(text("Bugetul de stat și fonduri europene", "State budget and European funds"))
                        .build());
        for (int i = 1; i <= 3; i++) {
            String id = code + "-" + i;
            action.addIndicators(i == 2 ? percentage(id) : count(id, (doing + i) % COUNTED.size(), number));
        }
        return action.build();
    }

    private Indicator count(String id, int counted, int zone) {
        int start = random.nextInt(500);
        return Indicator.builder()
                .id(id)
                .name(text(
                        "Număr de " + COUNTED.get(counted) + " de care beneficiază comunitățile vizate",
                        "Number of " + COUNTED_EN.get(counted) + " from which the communities in question benefit"))
                .definition(text(
                        "Se numără o singură dată fiecare rezultat din zona cu numărul " + zone
                                + ", indiferent de sursa de finanțare",
                        "Each result in the area with the number " + zone
                                + " is counted once, whatever the source of funding"))
                .level(IndicatorLevel.OUTPUT)
                .measure(Measure.builder()
                        .type(MeasureType.COUNT)
                        .unit(text(COUNTED.get(counted), COUNTED_EN.get(counted)))
                        .direction(Direction.INCREASE)
                        .accumulation(Accumulation.SNAPSHOT)
                        .build())
                .baseline(Baseline.builder()
                        .value(BigDecimal.valueOf(start))
                        .period(period("2024"))
                        .build())
                .targets(targets(start, 50, 400))
                .dataSource(text("Evidența instituției responsabile", "Records of the responsible institution"))
                .build();
    }

    private Indicator percentage(String id) {
        int start = random.nextInt(30);
        return Indicator.builder()
                .id(id)
                .name(text(
                        "Ponderea elevilor care încheie anul școlar în comunitățile vizate",
                        "Share of pupils who finish the school year in the communities in question"))
                .level(IndicatorLevel.OUTCOME)
                .measure(Measure.builder()
                        .type(MeasureType.PERCENTAGE)
                        .unit(text("%", "%"))
                        .direction(Direction.INCREASE)
                        .accumulation(Accumulation.SNAPSHOT)
                        .numerator(text("elevi care încheie anul școlar", "pupils who finish the school year"))
                        .denominator(text("elevi înscriși", "pupils enrolled"))
                        .build())
                .baseline(Baseline.builder()
                        .value(BigDecimal.valueOf(start))
                        .period(period("2024"))
                        .build())
                .targets(targets(start, 5, 20))
                .method(text(
                        "Raportul dintre cele două numere, la sfârșitul anului",
                        "The ratio of both, at the end of the year"))
                .build();
    }

    private List<Target> targets(int start, int least, int spread) {
        List<Target> targets = new ArrayList<>();
        int value = start;
        for (String year : List.of("2025", "2026", "2027")) {
            value += least + random.nextInt(spread - least);
            targets.add(Target.builder()
                    .value(BigDecimal.valueOf(value))
                    .period(period(year))
                    .build());
        }
        return targets;
    }

    private static LocalizedText text(String ro, String en) {
        return LocalizedText.builder().ro(ro).en(en).build();
    }

    private static Period period(String text) {
        return Period.parse(text);
    }

    private static PeriodRange range(String text) {
        return PeriodRange.parse(text);
    }
}
