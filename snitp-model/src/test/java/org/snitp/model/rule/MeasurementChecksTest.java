package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.MeasurementSet;

/** What is found in measurement sets beside documents that are gone through once is what is found in all of them together. */
class MeasurementChecksTest {

    private static final Set<Rule> OF_ALL_SETS =
            EnumSet.of(Rule.MEASURED_ONCE, Rule.FIGURE_NEAR_SERIES, Rule.FIGURES_CHANGE, Rule.COUNTS_NOT_HEAPED);
    private static final Bundle DOCUMENTS = Measured.with(new MeasurementSet[0]);

    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsFoundBesideDocumentsIsWhatIsFoundAmongThem(Bundle bundle) {
        Bundle documents = bundle.withDocuments(bundle.getDocuments().stream()
                .filter(document -> !(document instanceof MeasurementSet))
                .toList());
        int first = documents.getDocuments().size();

        List<Expected> beside =
                MeasurementChecks.of(documents)
                        .check(bundle.getMeasurementSets(), ExternalDeclarations.NOTHING)
                        .stream()
                        .map(Expected::of)
                        .toList();

        assertThat(beside.stream().map(found -> moved(found, first)))
                .containsExactlyElementsOf(BundleRules.check(bundle).stream()
                        .filter(finding -> finding.path().getDocument() >= first)
                        .filter(finding -> !OF_ALL_SETS.contains(finding.rule()))
                        .map(Expected::of)
                        .toList());
    }

    static Stream<Bundle> bundles() {
        return Stream.concat(
                MeasurementCases.all().flatMap(one -> Stream.of(one.broken(), one.kept())),
                Stream.of(Measured.with(Measured.SET.withPlan("PNB"), Measured.SET)));
    }

    private static Expected moved(Expected found, int documents) {
        return new Expected(
                found.rule(),
                moved(found.path(), documents),
                found.arguments(),
                found.suggestion(),
                found.related().stream().map(path -> moved(path, documents)).toList());
    }

    private static String moved(String path, int documents) {
        int end = path.indexOf(']');
        int document = Integer.parseInt(path.substring("documents[".length(), end));
        return "documents[" + (document + documents) + path.substring(end);
    }

    @Test
    void anIdThatADocumentHasIsNoneForASet() {
        assertThat(check(Measured.SET.withId("PNA")))
                .containsExactly(found(Rule.CODE_UNIQUE, "documents[0].id", Map.of("code", "PNA")));
    }

    @Test
    void whatWasCheckedBeforeIsForgotten() {
        MeasurementChecks checks = MeasurementChecks.of(DOCUMENTS);
        ExternalDeclarations elsewhere = new ExternalDeclarations(Set.of("XX"), false, false, false);
        MeasurementSet set = Measured.SET.withReporter(Optional.of("XX"));

        assertThat(checks.check(List.of(set), elsewhere)).isEmpty();
        assertThat(checks.check(List.of(set), ExternalDeclarations.NOTHING))
                .extracting(Finding::rule)
                .containsExactly(Rule.INSTITUTION_KNOWN);
        assertThat(checks.check(List.of(Measured.SET), ExternalDeclarations.NOTHING))
                .isEmpty();
    }

    private static List<Expected> check(MeasurementSet... sets) {
        return MeasurementChecks.of(DOCUMENTS).check(List.of(sets), ExternalDeclarations.NOTHING).stream()
                .map(Expected::of)
                .toList();
    }
}
