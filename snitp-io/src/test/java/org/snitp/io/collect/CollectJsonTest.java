package org.snitp.io.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.io.collect.Filled.BUNDLE;
import static org.snitp.io.collect.Filled.RO;
import static org.snitp.io.collect.Filled.agency;
import static org.snitp.io.collect.Filled.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.io.form.FormColumn;
import org.snitp.io.form.PreambleField;
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

        CollectReport report = Collector.of(BUNDLE).known(known).collect(revised.csv("f.csv"));

        Path expected = Path.of("src/test/resources/org/snitp/io/collect/collected.ro.json");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, new CollectJson(RO).render(report));
        }
        assertThat(new CollectJson(RO).render(report)).isEqualTo(Files.readString(expected));
    }
}
