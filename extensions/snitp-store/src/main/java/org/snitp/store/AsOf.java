package org.snitp.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The point in time at which the store is asked. There are two clocks: the day of a report, by which the library says what was
 * known, and the moment at which it was recorded here.
 *
 * @since 0.1.0
 */
public final class AsOf {

    private final Optional<LocalDate> day;
    private final Optional<Instant> recordedBy;

    private AsOf(Optional<LocalDate> day, Optional<Instant> recordedBy) {
        this.day = day;
        this.recordedBy = recordedBy;
    }

    /** Everything that is there. */
    public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

    /** Returns the end of a day. */
    public static AsOf day(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new AsOf(Optional.of(day), Optional.empty());
    }

    /** Returns a moment: what was recorded until then. */
    public static AsOf recordedBy(Instant moment) {
        Objects.requireNonNull(moment, "moment");
        return new AsOf(Optional.empty(), Optional.of(moment));
    }

    /** The day: of documents, the version in force on it; of figures, the reports that were made until its end. */
    public Optional<LocalDate> day() {
        return day;
    }

    /** The moment: what was recorded later is left out. */
    public Optional<Instant> recordedBy() {
        return recordedBy;
    }

    /** Returns the same without what was recorded later than a moment. */
    public AsOf withRecordedBy(Instant moment) {
        Objects.requireNonNull(moment, "moment");
        return new AsOf(day, Optional.of(moment));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AsOf that && day.equals(that.day) && recordedBy.equals(that.recordedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, recordedBy);
    }

    @Override
    public String toString() {
        return "AsOf[day=" + day + ", recordedBy=" + recordedBy + "]";
    }
}
