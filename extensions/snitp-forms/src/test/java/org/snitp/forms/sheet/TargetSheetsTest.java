package org.snitp.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.sheet.Returned.TAB;
import static org.snitp.forms.sheet.Returned.book;
import static org.snitp.forms.sheet.Returned.fill;
import static org.snitp.forms.sheet.Returned.told;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.indicator.Target;

/** Ranges, targets without a date and targets that were replaced, in workbooks with sheets. */
class TargetSheetsTest {

    private static final String PLAN =
            Returned.PLAN.replace("measure: {type: count, unit: {ro: gospodării}}", """
            measure: {type: count, unit: {ro: gospodării}}
                    targets:
                      - {period: 2027, kind: between, min: 5, max: 10}
                      - {value: 12}
                      - {period: 2026, value: 3, supersededBy: {act: {ro: HG 5}, date: "2025-03-01"}}
            """.stripTrailing());

    private static List<Target> targets(FilledSheets filled) {
        return filled.documents()
                .getPlans()
                .get(0)
                .getActions()
                .get(0)
                .getIndicators()
                .get(0)
                .getTargets();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void whatNobodyHasFilledInChangesNothing(String language) {
        FilledSheets filled = fill(PLAN, book(PLAN, Locale.forLanguageTag(language)));

        assertThat(told(filled)).isEmpty();
        assertThat(targets(filled)).isEqualTo(targets(fill(PLAN)));
    }

    @Test
    void theEndsOfARangeAndAValueWithoutADateAreTaken() {
        SheetsBook book = book(PLAN, Locale.ENGLISH)
                .number(TAB, "Targets: 2027, lowest value", "6")
                .number(TAB, "Targets: no date: due at the plan's end", "13");
        FilledSheets filled = fill(PLAN, book);

        assertThat(targets(filled).stream().map(Target::numbers).map(Object::toString))
                .containsExactly("[6, 10]", "[13]", "[3]");
        assertThat(targets(filled).get(1).getPeriod()).isEmpty();
    }

    @Test
    void aRangeThatThePlanNoLongerHasIsRefused() {
        SheetsBook book = book(PLAN, Locale.ENGLISH).number(TAB, "Targets: 2027, lowest value", "6");
        String without = PLAN.replace("- {period: 2027, kind: between, min: 5, max: 10}", "- {period: 2025, value: 1}");

        assertThat(told(fill(without, book))).hasSize(1).first().asString().contains("REFUSED");
    }
}
