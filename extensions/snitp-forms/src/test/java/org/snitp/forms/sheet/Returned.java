package org.snitp.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.io.Snitp;
import org.snitp.io.options.Limits;
import org.snitp.model.Bundle;

/** Workbooks with sheets that came back, and what is told of them. */
final class Returned {

    static final Locale RO = Locale.forLanguageTag("ro");
    static final Locale EN = Locale.ENGLISH;
    static final Bundle OFFICIAL = Snitp.readOfficial().orElseThrow();

    static final String SURROUNDINGS = """
            schema: snitp/1
            kind: Strategy
            id: s
            title: {ro: Ape}
            horizon: 2024/2028
            generalObjectives:
              - code: "1"
                title: {ro: Apă}
                specificObjectives:
                  - code: "1.1"
                    title: {ro: Rețele}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - id: ANAR
                type: agency
                name: {ro: Apele Române}
            ---
            """;

    static final String PLAN = SURROUNDINGS + """
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            version: "2"
            period: 2025/2026
            actions:
              - code: "1.1.1"
                title: {ro: Rețele}
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Gospodării}
                    measure: {type: count, unit: {ro: gospodării}}
                    x-file: F1
                  - id: 1.1.1-2
                    name: {ro: Pondere}
                    measure: {type: percentage, unit: {ro: "%"}, direction: increase}
                    baseline: {value: 5, period: 2026}
                    targets: [{period: 2025, value: 40}, {period: 2026, value: 45}]
                  - id: 1.1.1-3
                    name: {ro: Ghid}
                    measure: {type: deliverable, unit: {ro: ghid}}
            """;

    static final String TAB = "1.1.1-1";

    private Returned() {}

    static Bundle read(String yaml) {
        return Snitp.read(yaml, "plan").orElseThrow();
    }

    static SheetsBook book(String plan, Locale locale) {
        return SheetsBook.of(IndicatorSheets.of(read(plan)).all(), locale);
    }

    static SheetsFile file(String name, SheetsBook book) {
        return SheetsFile.workbook(name, book.bytes(), Limits.DEFAULT);
    }

    static FilledSheets fill(String plan, SheetsBook... books) {
        List<SheetsFile> files = new ArrayList<>();
        for (SheetsBook book : books) {
            files.add(file("f" + (files.size() + 1) + ".xlsx", book));
        }
        assertThat(files).allMatch(file -> file.problem().isEmpty());
        return FilledSheets.of(read(plan), files);
    }

    /** All that is told but for fields that stay as they are. */
    static List<String> told(FilledSheets filled) {
        return Stream.concat(
                        filled.fields().stream()
                                .filter(field -> field.outcome() != FieldOutcome.UNCHANGED)
                                .map(Returned::told),
                        filled.findings().stream().map(finding -> finding.toString(EN)))
                .toList();
    }

    private static String told(FilledField field) {
        String reason = field.problem()
                .map(problem -> " " + problem.toString(EN))
                .or(() -> field.reason().map(found -> " " + found))
                .orElse("");
        return field.cell().map(location -> location.toString(EN)).orElse(field.sheet()) + " " + field.outcome() + " "
                + field.subject() + " " + field.field() + ": " + field.before() + " -> " + field.after() + reason;
    }
}
