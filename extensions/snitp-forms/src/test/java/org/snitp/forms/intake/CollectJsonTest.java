package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;
import org.snitp.model.measurement.MeasurementSet;

class CollectJsonTest {

    @Test
    void programsGetEveryRowWithItsOutcomeItsCellsAndItsFindings() throws IOException {
        MeasurementSet known = collect(agency().withShare("45").csv("f")).measurements();
        Filled revised = agency().withShare("46").above(PreambleField.REPORTED_ON, "2026-02-28");
        List<List<String>> rows = revised.rows();
        rows.remove(rows.size() - 2);
        rows.subList(Filled.HEAD + 1, rows.size() - 3).clear();
        revised.with(rows.size() - 2, FormColumn.DELIVERY, "gata");

        ImportReport report = FormImporter.of(BUNDLE).known(known).collect(revised.csv("f.csv"));

        Path expected = Path.of("src/test/resources/org/snitp/forms/intake/collected.ro.json");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, CollectJson.in(RO).render(report));
        }
        assertThat(CollectJson.in(RO).render(report)).isEqualTo(Files.readString(expected));
    }
}
