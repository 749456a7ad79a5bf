package org.snitp.spark;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.snitp.measurements.DoubtfulRows;
import org.snitp.measurements.MeasurementRows;

/** Gives the rows that have to be looked at again and, between them, the number of the others. */
final class RowsAgain implements FlatMapFunction<Iterator<Row>, Object> {

    private static final long serialVersionUID = 1L;

    private final DoubtfulRows doubtful;
    private final RowTexts texts;

    RowsAgain(DoubtfulRows doubtful, RowTexts texts) {
        this.doubtful = doubtful;
        this.texts = texts;
    }

    @Override
    public Iterator<Object> call(Iterator<Row> rows) {
        return new Iterator<>() {

            private long others;
            private @Nullable String @Nullable [] next;

            @Override
            public boolean hasNext() {
                while (next == null && rows.hasNext()) {
                    List<@Nullable String> row = texts.of(rows.next());
                    if (doubtful.contain(texts.columns(), row)) {
                        next = row.toArray(new String[0]);
                    } else {
                        others++;
                    }
                }
                return next != null || others > 0;
            }

            @Override
            public Object next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (others > 0) {
                    long count = others;
                    others = 0;
                    return count;
                }
                Object row = Objects.requireNonNull(next);
                next = null;
                return row;
            }
        };
    }

    /** The rows, with an empty one for each of the others. */
    static final class Source implements MeasurementRows.Source {

        private final Iterator<Object> given;
        private long others;

        Source(Iterator<Object> given) {
            this.given = given;
        }

        @Override
        public Optional<List<@Nullable String>> next() {
            if (others == 0 && given.hasNext()) {
                Object next = given.next();
                if (next instanceof Long count) {
                    others = count;
                } else {
                    return Optional.of(Arrays.asList((@Nullable String[]) next));
                }
            }
            if (others > 0) {
                others--;
                return Optional.of(List.of());
            }
            return Optional.empty();
        }
    }
}
