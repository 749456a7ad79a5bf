package org.snitp.testkit;

import java.util.Arrays;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;

/** The smallest objects of the model: each has what it must have, and nothing else. */
public final class Fixtures {

    private Fixtures() {}

    /** Returns the strategy {@code s} for 2024 to 2028. */
    public static Strategy strategy(LocalizedText title) {
        return Strategy.builder()
                .id("s")
                .title(title)
                .horizon(PeriodRange.parse("2024/2028"))
                .build();
    }

    /** Returns the plan {@code p} of the strategy {@code s} for 2025. */
    public static ActionPlan plan(Action... actions) {
        return ActionPlan.builder()
                .id("p")
                .strategy("s")
                .period(Period.year(2025))
                .addActions(actions)
                .build();
    }

    /** Returns a registry of institutions. */
    public static InstitutionRegistry registry(Institution... institutions) {
        return InstitutionRegistry.builder().addInstitutions(institutions).build();
    }

    /** Returns an agency. */
    public static Institution agency(String id, LocalizedText name) {
        return Institution.builder()
                .id(id)
                .type(InstitutionType.AGENCY)
                .name(name)
                .build();
    }

    /** Returns an indicator without a measure. */
    public static Indicator indicator(String id, String name) {
        return Indicator.builder().id(id).name(LocalizedText.of(name)).build();
    }

    /** Returns a category of a dimension. */
    public static Category category(String id, String name) {
        return Category.builder().id(id).name(LocalizedText.of(name)).build();
    }

    /** Returns a dimension. */
    public static Dimension dimension(String id, String name, Category... categories) {
        return Dimension.builder()
                .id(id)
                .name(LocalizedText.of(name))
                .addAllCategories(Arrays.asList(categories))
                .build();
    }
}
