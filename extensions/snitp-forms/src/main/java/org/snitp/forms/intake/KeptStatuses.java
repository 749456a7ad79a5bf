package org.snitp.forms.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormWords;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;

/**
 * Keeps the observation status of figures that are reported again without one: an empty cell does not make a provisional figure
 * final. Each such row gets a remark.
 */
final class KeptStatuses {

    private static final Comparator<ReadRow> BY_DAY = Comparator.comparing(KeptStatuses::day);

    private final Function<MeasurementKey, Optional<Measurement>> known;
    private final IdentityHashMap<ReadRow, ReadRow> kept = new IdentityHashMap<>();

    /** Prepares; the function returns the known measurement of a key, if it counts. */
    KeptStatuses(Function<MeasurementKey, Optional<Measurement>> known) {
        this.known = known;
    }

    /** Returns the forms, with the status of each row that leaves it out. */
    List<ReadForm> in(List<ReadForm> forms) {
        Map<MeasurementKey, List<ReadRow>> rows = new HashMap<>();
        forms.stream()
                .filter(form -> !form.isRefused())
                .flatMap(form -> form.rows().stream())
                .filter(row -> row.key().isPresent() && row.measurement().isPresent())
                .forEach(row -> rows.computeIfAbsent(row.key().get(), unused -> new ArrayList<>())
                        .add(row));
        rows.forEach(this::keep);
        return forms.stream().map(this::with).toList();
    }

    private ReadForm with(ReadForm form) {
        return form.rows().stream().noneMatch(kept::containsKey)
                ? form
                : new ReadForm(
                        form.block(),
                        form.head(),
                        form.findings(),
                        form.rows().stream()
                                .map(row -> Objects.requireNonNullElse(kept.get(row), row))
                                .toList());
    }

    private void keep(MeasurementKey key, List<ReadRow> rows) {
        Optional<Measurement> latest = known.apply(key);
        rows.sort(BY_DAY);
        for (ReadRow row : rows) {
            Measurement reported = row.measurement().orElseThrow();
            Optional<ObservationStatus> before = latest.flatMap(Measurement::getObservationStatus)
                    .filter(status -> status != ObservationStatus.NORMAL);
            boolean older = latest.flatMap(Measurement::getReportedOn)
                    .filter(day -> day(row).isBefore(day))
                    .isPresent();
            if (older || reported.getWithdrawn().isPresent()) {
                continue;
            }
            boolean leavesOut = reported.getObservationStatus().isEmpty()
                    && reported.hasFigure()
                    && reported.getDelivery().isEmpty();
            if (leavesOut && before.isPresent()) {
                ReadRow same = row.with(reported.withObservationStatus(before.get()), remark(row, latest.get()));
                kept.put(row, same);
                latest = same.measurement();
            } else {
                latest = Optional.of(reported);
            }
        }
    }

    private static LocalDate day(ReadRow row) {
        return row.measurement().flatMap(Measurement::getReportedOn).orElse(LocalDate.MIN);
    }

    private static CellFinding remark(ReadRow row, Measurement before) {
        RawForm block = row.block();
        int column = block.column(FormColumn.OBSERVATION_STATUS);
        boolean asked = column > 0;
        String status = block.word(locale ->
                FormWords.observationStatus(before.getObservationStatus().orElseThrow(), locale));
        return new CellFinding(
                block.formCell(row.row(), asked ? column : block.column(FormColumn.VALUE)),
                Findings.diagnostic(
                        DiagnosticCode.FORM_REMARK,
                        Map.of(
                                "variant", asked ? "observationKept" : "observationNotAsked",
                                "status", status,
                                "day",
                                        before.getReportedOn()
                                                .map(LocalDate::toString)
                                                .orElse("?"),
                                "head", block.word(FormColumn.OBSERVATION_STATUS::toString),
                                "word",
                                        block.word(locale ->
                                                FormWords.observationStatus(ObservationStatus.NORMAL, locale))),
                        Optional.empty()));
    }
}
