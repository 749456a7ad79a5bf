package org.snitp.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.testkit.Fixtures;

/** How the notes of a file are written of which only some are known at a time. */
class IncrementalTextLinterTest {

    private static final String OFTEN =
            "traficului de persoane, victimele traficului de persoane, de două ori de trei ori de";

    private static final IncrementalTextLinter NONE = wording("Titlu");

    @Test
    void wordsThatRunTogetherAreFoundByHowTheDocumentsWriteThem() {
        IncrementalTextLinter wording = wording(OFTEN);

        assertThat(wording.check(notes("combaterea traficului depersoane", "victimele traficului depersoane"), texts()))
                .extracting(Finding::rule, found -> found.path().toString(), Finding::suggestion)
                .containsExactly(
                        glued("documents[0].measurements[0].note.ro", "combaterea traficului de persoane"),
                        glued("documents[0].measurements[1].note.ro", "victimele traficului de persoane"));
        assertThat(wording.check(notes("combaterea traficului depersoane"), texts()))
                .hasSize(1);
        assertThat(wording(OFTEN + "; depersoane").check(notes("combaterea traficului depersoane"), texts()))
                .isEmpty();
        assertThat(NONE.check(notes(OFTEN, OFTEN, "combaterea traficului depersoane"), texts()))
                .isEmpty();
    }

    private static Tuple glued(String path, String mended) {
        return tuple(Rule.WORDS_APART, path, Optional.of(mended));
    }

    @Test
    void slipsAreFoundInBothLanguages() {
        assertThat(NONE.check(
                        set(Stream.of(LocalizedText.of("Şcoli", "Schools , and"), LocalizedText.of("Școli"))), texts()))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.COMMA_BELOW, Rule.WHITE_SPACE_TIDY);
    }

    @Test
    void ofABlankTextTheTranslationIsNotRead() {
        assertThat(NONE.check(set(Stream.of(LocalizedText.of(" ", "Schools , and"))), texts()))
                .isEmpty();
    }

    @Test
    void anAcronymIsKnownWhereAnotherPartExplainsIt() {
        IncrementalTextLinter wording = wording("Titlu, cu XYZ; se plătește din FSD (Fondul Social de Dezvoltare)");

        assertThat(wording.check(notes("A decis CZZ și QWE și XYZ și FSD și ANITP"), texts()))
                .extracting(finding -> finding.arguments().get("acronym"))
                .containsExactly("CZZ", "QWE");
        assertThat(wording.isUnknown("CZZ")).isTrue();
        assertThat(wording.check(notes("Comisia Zonală de Zbor (CZZ)", "tot qwe"), texts()))
                .isEmpty();
        assertThat(wording.isUnknown("CZZ")).isFalse();
        assertThat(wording.isUnknown("QWE")).isFalse();
        assertThat(wording.check(notes("A decis CZZ"), texts())).isEmpty();
    }

    @Test
    void whatTheDocumentsWriteInSmallLettersIsNoAcronym() {
        IncrementalTextLinter wording = wording("Vom face tot");

        assertThat(wording.check(notes("Trebuie făcut TOT"), texts())).hasSize(1);
        assertThat(wording.isUnknown("TOT")).isFalse();
    }

    @Test
    void nothingIsSaidOfTextsWithoutATranslation() {
        assertThat(NONE.check(set(Stream.of(LocalizedText.of("Ghid", "Guide"), LocalizedText.of("Afiș"))), texts()))
                .isEmpty();
    }

    private static IncrementalTextLinter wording(String title) {
        return new IncrementalTextLinter(
                Vocabulary.of(Bundle.of(Fixtures.strategy(LocalizedText.of(title)), Titles.REGISTRY)));
    }

    private static Optional<List<DocumentTexts>> texts() {
        return Optional.empty();
    }

    private static Bundle notes(String... notes) {
        return set(Stream.of(notes).map(LocalizedText::of));
    }

    private static Bundle set(Stream<LocalizedText> notes) {
        MeasurementSet.Builder set = MeasurementSet.builder().id("M").plan("P");
        notes.forEach(note -> set.addMeasurements(Measurement.builder()
                .indicator("i")
                .period(Period.year(2025))
                .note(note)
                .build()));
        return Bundle.of(set.build());
    }
}
