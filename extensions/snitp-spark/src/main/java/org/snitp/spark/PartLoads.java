package org.snitp.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.snitp.measurements.MeasurementRows;

/** Folds each partition where it is, as the part of its number. */
final class PartLoads implements Function2<Integer, Iterator<Row>, Iterator<byte[]>> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SharedPlan> plan;
    private final RowTexts texts;
    private final String name;

    PartLoads(Broadcast<SharedPlan> plan, RowTexts texts, String name) {
        this.plan = plan;
        this.texts = texts;
        this.name = name;
    }

    @Override
    public Iterator<byte[]> call(Integer part, Iterator<Row> rows) {
        MeasurementRows source = MeasurementRows.of(
                texts.columns(), () -> rows.hasNext() ? Optional.of(texts.of(rows.next())) : Optional.empty());
        return List.of(plan.value().loader().readPart(source, name, part).toBytes())
                .iterator();
    }
}
