package org.snitp.forms.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.forms.FormEnd;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;
import org.snitp.io.diagnostic.DiagnosticCode;

/** The tables of one form, which may stand in several sheets or files. */
final class FormParts {

    private static final List<PreambleField> IDENTITY =
            List.of(PreambleField.PLAN, PreambleField.INSTITUTION, PreambleField.PERIOD);

    private FormParts() {}

    /** Returns the contents of a file, in which each table about actions has the day of the report that stands above the figures. */
    static FormFiles.Opened dated(FormFiles.Opened file) {
        return new FormFiles.Opened(
                file.location(),
                file.forms().stream().map(table -> dated(table, file.forms())).toList(),
                file.problem());
    }

    private static RawForm dated(RawForm table, List<RawForm> all) {
        if (table.table() == FormTable.FIGURES) {
            return table;
        }
        return all.stream()
                .filter(other -> other.table() == FormTable.FIGURES && isSame(other, table))
                .flatMap(other -> Stream.ofNullable(other.preamble().get(PreambleField.REPORTED_ON)))
                .findFirst()
                .map(spot -> table.with(PreambleField.REPORTED_ON, spot))
                .orElse(table);
    }

    private static boolean isSame(RawForm one, RawForm other) {
        Map<PreambleField, String> first = PreambleReader.texts(one);
        Map<PreambleField, String> second = PreambleReader.texts(other);
        return IDENTITY.stream()
                .allMatch(field -> first.getOrDefault(field, "")
                        .strip()
                        .equals(second.getOrDefault(field, "").strip()));
    }

    /** Returns a remark if a table says that another one follows, which is in none of the files. */
    static List<CellFinding> missing(RawForm table, List<RawForm> all) {
        Optional<FormTable> next = table.end().flatMap(FormEnd::next);
        boolean there =
                next.isEmpty() || all.stream().anyMatch(other -> other.table() == next.get() && isSame(other, table));
        if (there) {
            return List.of();
        }
        Locale language = table.language().orElse(BilingualText.RO);
        return List.of(new CellFinding(
                new FormCell(table.location(), "", ""),
                Findings.diagnostic(
                        DiagnosticCode.FORM_REMARK,
                        Map.of("variant", "nextTable", "head", next.get().title(language)),
                        Optional.empty())));
    }
}
