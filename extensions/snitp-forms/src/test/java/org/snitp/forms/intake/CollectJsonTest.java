package org.snitp.forms.intake;

import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.testkit.GoldenFiles;

class CollectJsonTest {

    @Test
    void programsGetEveryRowWithItsOutcomeItsCellsAndItsFindings() {
        MeasurementSet known = collect(agency().withShare("45").csv("f")).measurements();
        Filled revised = agency().withShare("46").above(PreambleField.REPORTED_ON, "2026-02-28");
        List<List<String>> rows = revised.rows();
        rows.remove(rows.size() - 2);
        rows.subList(Filled.HEAD + 1, rows.size() - 3).clear();
        revised.with(rows.size() - 2, FormColumn.DELIVERY, "gata");

        ImportReport report = FormImporter.of(BUNDLE).known(known).collect(revised.csv("f.csv"));

        GoldenFiles.of("org/snitp/forms/intake").assertSame(CollectJson.in(RO).render(report), "collected.ro.json");
    }
}
