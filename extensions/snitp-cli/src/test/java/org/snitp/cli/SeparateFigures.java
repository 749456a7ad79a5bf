package org.snitp.cli;

import static org.snitp.cli.Run.snitp;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snitp.io.Snitp;
import org.snitp.model.measurement.Measurement;

/**
 * A plan of one institution, and forms each of which reports the figure of another indicator.
 *
 * @param plan the plan
 * @param forms the forms: the first one reports on the indicator {@code i-1}
 */
record SeparateFigures(Path plan, List<Path> forms) {

    /** Writes them into a folder. */
    static SeparateFigures in(Path folder, int count) throws IOException {
        StringBuilder text = new StringBuilder("""
                schema: snitp/1
                kind: ActionPlan
                id: p
                strategy: s
                period: 2025/2026
                actions:
                  - code: "1.1"
                    title: {ro: Fapte}
                    responsible: [A]
                    results: [{ro: Fapte}]
                    implementation: [2025]
                    evaluation: [annual]
                    indicators:
                """);
        for (int i = 1; i <= count; i++) {
            text.append("      - {id: i-" + i + ", name: {ro: Numărul de fapte " + i
                    + "}, measure: {type: count, unit: {ro: fapte}}}\n");
        }
        Path plan = Files.writeString(folder.resolve("plan.yaml"), text);
        String blank = snitp("template", "form", plan.toString(), "--institution=A", "--period=2025", "--format=csv")
                .out();
        List<Path> forms = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            forms.add(Files.writeString(folder.resolve("form-" + i + ".csv"), filled(blank, i)));
        }
        return new SeparateFigures(plan, List.copyOf(forms));
    }

    private static String filled(String blank, int number) throws IOException {
        StringWriter form = new StringWriter();
        int value = -1;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(blank);
                CsvWriter writer = CsvWriter.builder().build(form)) {
            for (CsvRecord row : rows) {
                List<String> cells = new ArrayList<>(row.getFields());
                value = value < 0 ? cells.indexOf("Value") : value;
                if (cells.contains("i-" + number)) {
                    cells.set(value, Integer.toString(number));
                }
                writer.writeRecord(cells);
            }
        }
        return form.toString();
    }

    /** The arguments that collect the form of an indicator into a file. */
    String[] collect(int number, Path into) {
        return new String[] {
            "collect",
            forms.get(number - 1).toString(),
            "--plan=" + plan,
            "--output=" + into,
            "--reported-on=2026-01-10"
        };
    }

    /** Returns the indicators whose figures are in a file, sorted; it must be whole. */
    static List<String> indicatorsIn(Path file) {
        return Snitp.read(file).orElseThrow().getMeasurementSets().get(0).getMeasurements().stream()
                .map(Measurement::getIndicator)
                .sorted()
                .toList();
    }
}
