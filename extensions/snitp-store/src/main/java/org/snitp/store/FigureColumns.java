package org.snitp.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.measurement.Withdrawal;

/** The columns of figures, one array each: all rows of a batch are inserted by one statement. */
final class FigureColumns {

    private FigureColumns() {}

    /** Sets the columns from the indicator to the fingerprint of the plan, in the order of the table. */
    static Query set(Query query, List<Measurement> rows) throws SQLException {
        return query.list("text", column(rows, row -> Optional.of(row.getIndicator())))
                .list("text", column(rows, row -> Optional.of(row.getPeriod().toString())))
                .list("date", days(rows, row -> Optional.of(row.getPeriod().getStart())))
                .list("date", days(rows, row -> Optional.of(row.getPeriod().getEnd())))
                .list("text", column(rows, row -> Optional.of(Cells.write(row.getDimensions()))))
                .list("text", column(rows, row -> row.getReportedBy().or(() -> Optional.of(""))))
                .list("date", days(rows, Measurement::getReportedOn))
                .numbers(numbers(rows, Measurement::getValue))
                .list("bool", column(rows, Measurement::getTruthValue))
                .numbers(numbers(rows, Measurement::getNumerator))
                .numbers(numbers(rows, Measurement::getDenominator))
                .numbers(numbers(rows, Measurement::getWeight))
                .list("text", column(rows, row -> row.getDelivery().map(Enum::name)))
                .list("date", days(rows, Measurement::getDeliveredOn))
                .list("bool", column(rows, row -> Optional.of(row.isNotApplicable())))
                .list("text", column(rows, row -> row.getObservationStatus().map(ObservationStatus::sdmxCode)))
                .list("date", days(rows, row -> row.getWithdrawn().map(Withdrawal::getDate)))
                .list("text", column(rows, Measurement::getPlanVersion))
                .list("text", column(rows, Measurement::getPlanFingerprint));
    }

    private static <T> List<@Nullable T> column(List<Measurement> rows, Function<Measurement, Optional<T>> getter) {
        List<@Nullable T> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(getter.apply(row).orElse(null)));
        return values;
    }

    private static List<@Nullable BigDecimal> numbers(
            List<Measurement> rows, Function<Measurement, Optional<BigDecimal>> getter) {
        return column(rows, getter);
    }

    /** Days in the spelling of ISO 8601, which the database reads whatever its settings are. */
    private static List<@Nullable String> days(
            List<Measurement> rows, Function<Measurement, Optional<LocalDate>> getter) {
        return column(rows, row -> getter.apply(row).map(LocalDate::toString));
    }
}
