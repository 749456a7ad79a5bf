package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.CodeLists;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.dimension.Dimension;

/** Dimensions that refer to code lists. */
class CodeListsTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: ActionPlan
            id: plan
            strategy: strategie
            period: 2025/2026
            actions:
              - code: 1.1.1
                title: {ro: Lecții}
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de lecții}
                    measure: {type: count}
                    disaggregation:
                      - {id: judet, name: {ro: Județ}, codeList: %s}
            """;
    private static final String LIST = """
            ---
            schema: snitp/1
            kind: CodeList
            id: judete
            categories:
              - {id: AB, name: {ro: Alba}}
            """;
    private static final String MEASURED = """
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: masuratori
            plan: plan
            measurements:
              - {indicator: 1.1.1-1, period: 2025, dimensions: {judet: %s}, value: 1}
            """;

    private static Bundle read(String text) {
        return Snitp.read(text, "plan.yaml").bundle().orElseThrow();
    }

    private static List<String> codes(String text) {
        return Snitp.read(text, "plan.yaml").diagnostics().stream()
                .filter(CodeListsTest::isError)
                .map(diagnostic -> diagnostic.code().getId())
                .toList();
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    private static Dimension dimension(Bundle bundle) {
        return bundle.getPlans()
                .get(0)
                .getActions()
                .get(0)
                .getIndicators()
                .get(0)
                .getDisaggregation()
                .get(0);
    }

    @Test
    void aDimensionHasTheCategoriesOfItsList() {
        Bundle bundle = read(PLAN.formatted("judete") + LIST);

        assertThat(dimension(bundle).getCategories())
                .extracting(Category::getId)
                .containsExactly("AB");
        assertThat(Snitp.check(bundle)).noneMatch(CodeListsTest::isError);
    }

    @Test
    void theCategoriesAreWrittenInTheListOnly() {
        String text = PLAN.formatted("judete") + LIST;

        assertThat(Snitp.toYaml(read(text))).containsOnlyOnce("AB").contains("codeList: judete");
        assertThat(read(Snitp.toYaml(read(text)))).isEqualTo(read(text));
        assertThat(Snitp.toJson(read(text))).containsOnlyOnce("AB");
    }

    @Test
    void figuresAreCheckedAgainstTheList() {
        String text = PLAN.formatted("judete") + LIST;

        assertThat(codes(text + MEASURED.formatted("AB"))).isEmpty();
        assertThat(codes(text + MEASURED.formatted("AR"))).containsExactly("SNITP-703");
    }

    @Test
    void theCountiesNeedNoDocument() {
        Bundle bundle = read(PLAN.formatted("ro-counties"));

        assertThat(bundle.getCodeLists()).containsExactly(Snitp.counties());
        assertThat(dimension(bundle).getCategories()).hasSize(51);
        assertThat(codes(PLAN.formatted("ro-counties") + MEASURED.formatted("CJ")))
                .isEmpty();
    }

    @Test
    void thereAreFortyTwoCountiesInEightRegions() {
        CodeList counties = Snitp.counties();

        assertThat(Snitp.check(Bundle.of(counties))).isEmpty();
        assertThat(counties.getCategories().stream()
                        .collect(Collectors.groupingBy(
                                category -> category.getPartOf().orElse(""), Collectors.counting())))
                .hasSize(10)
                .containsEntry("", 1L)
                .containsEntry("RO", 8L)
                .containsEntry("RO11", 6L)
                .containsEntry("RO12", 6L)
                .containsEntry("RO21", 6L)
                .containsEntry("RO22", 6L)
                .containsEntry("RO31", 7L)
                .containsEntry("RO32", 2L)
                .containsEntry("RO41", 5L)
                .containsEntry("RO42", 4L);
    }

    @Test
    void aListOfOneselfUnderTheSameIdCountsInstead() {
        String own = LIST.replace("id: judete", "id: ro-counties");

        assertThat(dimension(read(PLAN.formatted("ro-counties") + own)).getCategories())
                .hasSize(1);
    }

    @Test
    void aListThatIsNotThereIsTold() {
        assertThat(codes(PLAN.formatted("judet") + LIST)).contains("SNITP-443");
    }

    @Test
    void aBundleWithoutCodeListsStaysAsItIs() {
        Bundle official = Snitp.official();

        assertThat(CodeLists.resolve(official)).isSameAs(official);
        assertThat(CodeLists.unresolve(official)).isSameAs(official);
    }
}
