package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.io.YamlUpdate.LostComment;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;

/** A file in YAML that is written anew keeps its comments, or it is known which are lost. */
class YamlUpdateTest {

    private static final String BEFORE = """
            # Măsurători, verificate la 12 ianuarie
            schema: snitp/1
            kind: MeasurementSet
            id: masuratori   # nu se schimbă
            plan: plan-exemplu

            # cele mai noi stau la sfârșit
            measurements:
              # din registru
              - indicator: 1.1.1-1   # cifra vine din registrul 4
                period: "2024"
                value: 4   # provizoriu
                note: {ro: "a # b"}   # nu e comentariu în text
              # fără cifră
              - {indicator: 1.1.1-2, period: "2024", notApplicable: true, reason: {ro: "Fără date"}}  # de întrebat
            # sfârșit
            """;

    private static MeasurementSet before() {
        return Snitp.read(BEFORE, "m.yaml").orElseThrow().getMeasurementSets().get(0);
    }

    private static YamlUpdate update(MeasurementSet after) {
        return YamlUpdate.of("m.yaml", BEFORE.getBytes(StandardCharsets.UTF_8), Bundle.of(after));
    }

    @Test
    void everyCommentStaysWithWhatItBelongsTo() {
        List<Measurement> measurements = new ArrayList<>(before().getMeasurements());
        measurements.add(
                0,
                Measurement.builder()
                        .indicator("1.1.1-1")
                        .period(Period.year(2023))
                        .value(new BigDecimal("3"))
                        .build());

        YamlUpdate update = update(before().withMeasurements(measurements));

        assertThat(update.lost()).isEmpty();
        assertThat(update.render()).isEqualTo("""
                # Măsurători, verificate la 12 ianuarie
                schema: snitp/1
                kind: MeasurementSet
                id: masuratori # nu se schimbă
                plan: plan-exemplu
                # cele mai noi stau la sfârșit
                measurements:
                  - indicator: 1.1.1-1
                    period: "2023"
                    value: 3
                  # din registru
                  - indicator: 1.1.1-1 # cifra vine din registrul 4
                    period: "2024"
                    value: 4 # provizoriu
                    note:
                      ro: 'a # b' # nu e comentariu în text
                  # fără cifră
                  - indicator: 1.1.1-2
                    period: "2024"
                    notApplicable: true
                    reason:
                      ro: Fără date # de întrebat
                # sfârșit
                """);
    }

    @Test
    void whatIsNoLongerThereTakesItsCommentsWithItAndThatIsKnownBefore() {
        YamlUpdate update =
                update(before().withMeasurements(before().getMeasurements().get(0)));

        assertThat(update.lost())
                .containsExactly(new LostComment(14, "# fără cifră"), new LostComment(15, "# de întrebat"));
        assertThat(Snitp.read(update.render(), "m.yaml").hasErrors()).isFalse();
    }

    @Test
    void withoutCommentsNothingIsAdded() {
        String plain = Snitp.toYaml(Bundle.of(before()));

        assertThat(YamlUpdate.of("m.yaml", plain.getBytes(StandardCharsets.UTF_8), Bundle.of(before()))
                        .render())
                .isEqualTo(plain);
    }
}
