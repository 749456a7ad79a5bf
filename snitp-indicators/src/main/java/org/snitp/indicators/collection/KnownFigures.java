package org.snitp.indicators.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ReportedFigure;

/**
 * Reverts figures to the state of knowledge of a day: later reports are removed, the figures they replaced are restored,
 * and later withdrawals are undone. A figure without a date of report counts as always known, because its date is unknown.
 */
public final class KnownFigures {

    private KnownFigures() {}

    /** Returns the documents with the measurements known at the end of a day. */
    public static Bundle on(Bundle bundle, LocalDate day) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(day, "day");
        List<Document> documents = new ArrayList<>();
        for (Document document : bundle.getDocuments()) {
            documents.add(document instanceof MeasurementSet set ? on(set, day) : document);
        }
        return bundle.withDocuments(documents);
    }

    /** Returns a set as known at the end of a day. */
    public static MeasurementSet on(MeasurementSet set, LocalDate day) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(day, "day");
        return set.withMeasurements(set.getMeasurements().stream()
                .map(measurement -> on(measurement, day))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Returns a measurement as known at the end of a day; absent if it was unknown. */
    public static Optional<Measurement> on(Measurement measurement, LocalDate day) {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(day, "day");
        List<EarlierFigure> earlier = measurement.getEarlier().stream()
                .filter(figure -> isKnown(figure, day))
                .sorted(Revision.BY_DAY)
                .toList();
        if (isKnown(measurement, day)) {
            Measurement known =
                    earlier.size() == measurement.getEarlier().size() ? measurement : measurement.withEarlier(earlier);
            return Optional.of(known.withWithdrawn(
                    known.getWithdrawn().filter(taken -> !taken.getDate().isAfter(day))));
        }
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        int last = earlier.size() - 1;
        return Optional.of(Revision.restore(measurement, earlier.get(last), day).withEarlier(earlier.subList(0, last)));
    }

    private static boolean isKnown(ReportedFigure figure, LocalDate day) {
        return figure.getReportedOn().filter(reported -> reported.isAfter(day)).isEmpty();
    }
}
