package org.snitp.indicators;

import java.math.BigDecimal;
import java.util.Arrays;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Target;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** The small objects that the tests of every package build. */
public final class Fixtures {

    private Fixtures() {}

    /** Returns a baseline: a value of a period. */
    public static Baseline baseline(String value, String period) {
        return Baseline.builder()
                .value(new BigDecimal(value))
                .period(Period.parse(period))
                .build();
    }

    /** Returns a target: a value of a period or of a range of periods. */
    public static Target target(String value, String period) {
        return Target.builder()
                .value(new BigDecimal(value))
                .period(TimeSpan.parse(period))
                .build();
    }

    /** Returns a dimension whose categories have these ids. */
    public static Dimension dimension(String id, String... categories) {
        LocalizedText name = LocalizedText.of("Text");
        return Dimension.builder()
                .id(id)
                .name(name)
                .addAllCategories(Arrays.stream(categories)
                        .map(category ->
                                Category.builder().id(category).name(name).build())
                        .toList())
                .build();
    }

    /** Returns an agency. */
    public static Institution agency(String id, LocalizedText name) {
        return Institution.builder()
                .id(id)
                .type(InstitutionType.AGENCY)
                .name(name)
                .build();
    }
}
