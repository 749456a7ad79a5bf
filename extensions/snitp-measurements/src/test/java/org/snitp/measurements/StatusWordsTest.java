package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;

/** The observation status in a table, in the words of the format, of SDMX and of Romanian reports. */
class StatusWordsTest {

    private static LoadResult load(String word) {
        return FoldedPlan.fold("m.csv", "indicator,period,value,observationStatus\ncount,2025,7," + word + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "normal, NORMAL",
        "A, NORMAL",
        "definitivă, NORMAL",
        "provisional, PROVISIONAL",
        "p, PROVISIONAL",
        "provizoriu, PROVISIONAL",
        "Provizorie, PROVISIONAL",
        "E, ESTIMATED",
        "estimată, ESTIMATED",
        "ESTIMAT, ESTIMATED",
        "F, FORECAST",
        "prognoză, FORECAST",
        "I, IMPUTED",
        "imputat, IMPUTED",
        "B, BREAK",
        "întrerupere, BREAK"
    })
    void aWordIsUnderstood(String word, ObservationStatus status) {
        LoadResult loaded = load(word);

        assertThat(loaded.measurements().orElseThrow().measurements().get("count"))
                .extracting(Measurement::getObservationStatus)
                .containsExactly(Optional.of(status));
    }

    @Test
    void anEmptyCellStatesNothing() {
        assertThat(load("").measurements().orElseThrow().measurements().get("count"))
                .extracting(Measurement::getObservationStatus)
                .containsExactly(Optional.empty());
    }

    @Test
    void anotherWordIsRefusedAndTheKnownOnesAreNamed() {
        List<Diagnostic> problems = load("poate").diagnostics();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message(Locale.ENGLISH))
                .contains("poate", "normal, provisional, estimated, forecast, imputed, break, missing");
    }
}
