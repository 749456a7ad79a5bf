package org.snitp.annex.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Plans of random words, of the fields that an annex has. */
final class RandomPlans {

    private static final List<String> WORDS = List.of(
            "victime",
            "trafic",
            "persoane",
            "(minori)",
            "campanii/acțiuni",
            "în",
            "2.500",
            "nr. 7",
            "și",
            "1) prima",
            "10 %",
            "informare-educare",
            "„citat”",
            "<b>",
            "&amp",
            "etc.",
            "ONG-uri",
            "– liniuță",
            "a) litera",
            "șțăîâ",
            "7");

    private static final List<String> TIMES = List.of(
            "permanent",
            "on-demand",
            "annual",
            "semiannual",
            "quarterly",
            "monthly",
            "weekly",
            "P2W",
            "P2Y",
            "P3Y",
            "P4Y",
            "P5Y",
            "2025",
            "2025-S1",
            "2026-S2",
            "2024-Q4",
            "2025-03",
            "2025-W07",
            "2025-05-16",
            "2024/2026",
            "2024-10/2025-09",
            "2025-S1/2025-S2");

    private static final List<String> INSTITUTIONS =
            List.of("MAI", "ANITP", "IGPR", "ONG", "MD/OC", "CONSILII-LOCALE", "PICCJ", "EUROPOL", "A1");

    private RandomPlans() {}

    static ActionPlan.Builder plan() {
        return ActionPlan.builder()
                .id("plan")
                .strategy("strategy")
                .title(LocalizedText.of("Plan de acțiune 2024-2026"))
                .period((TimeSpan) Timing.parse("2024/2026"));
    }

    static Bundle bundle(Random random) {
        Strategy.Builder strategy = Strategy.builder()
                .id("strategy")
                .title(LocalizedText.of("Plan de acțiune 2024-2026"))
                .horizon((TimeSpan) Timing.parse("2024/2026"));
        ActionPlan.Builder plan = plan();
        for (int general = 1; general <= 1 + random.nextInt(3); general++) {
            GeneralObjective.Builder objective = GeneralObjective.builder()
                    .code(Integer.toString(general))
                    .title(LocalizedText.of("Scop " + words(random)));
            for (int specific = 1; specific <= 1 + random.nextInt(3); specific++) {
                String code = general + "." + specific;
                objective.addSpecificObjectives(SpecificObjective.builder()
                        .code(code)
                        .title(LocalizedText.of("Țintă " + words(random)))
                        .build());
                for (int action = 1; action <= random.nextInt(5); action++) {
                    plan.addActions(action(random, code + "." + action));
                }
            }
            strategy.addGeneralObjectives(objective.build());
        }
        InstitutionRegistry.Builder registry = InstitutionRegistry.builder();
        for (String id : INSTITUTIONS) {
            registry.addInstitutions(Institution.builder()
                    .id(id)
                    .type(id.length() > 9 ? InstitutionType.CATEGORY : InstitutionType.OTHER)
                    .name(LocalizedText.of(
                            "Instituția numită " + id.replace('-', ' ').replace('/', ' ')))
                    .build());
        }
        return Bundle.of(strategy.build(), registry.build(), plan.build());
    }

    private static Action action(Random random, String code) {
        Action.Builder action = Action.builder()
                .code(code)
                .title(LocalizedText.of("Acțiunea " + words(random)))
                .responsible(some(random, INSTITUTIONS))
                .support(some(random, INSTITUTIONS))
                .implementation(some(random, TIMES).stream().map(Timing::parse).toList())
                .evaluation(some(random, TIMES).stream().map(Timing::parse).toList());
        for (String result : items(random)) {
            action.addResults(LocalizedText.of(result));
        }
        int number = 0;
        for (String name : items(random)) {
            action.addIndicators(Indicator.builder()
                    .id(code + "-" + ++number)
                    .name(LocalizedText.of(name))
                    .build());
        }
        return action.build();
    }

    /** Items that differ, some of which begin with a small letter, a parenthesis or a mark. */
    private static List<String> items(Random random) {
        TreeSet<String> items = new TreeSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(words(random));
        }
        return new ArrayList<>(items);
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static List<String> some(Random random, List<String> all) {
        TreeSet<String> some = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return new ArrayList<>(some);
    }
}
