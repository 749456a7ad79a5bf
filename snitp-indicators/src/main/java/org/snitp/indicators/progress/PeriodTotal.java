package org.snitp.indicators.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The total of one period.
 *
 * @param entry the total; absent if parts of it are missing or contradict each other
 * @param known what is known of an incomplete total, as text
 * @param leftOut reported figures that were left out
 * @param remarks remarks on the total, and why there is none
 */
record PeriodTotal(Optional<Entry> entry, String known, List<Omission> leftOut, List<Remark> remarks) {

    static PeriodTotal of(Entry entry, List<Omission> leftOut, List<Remark> remarks) {
        return new PeriodTotal(Optional.of(entry), "", leftOut, remarks);
    }

    static PeriodTotal lacking(String known, List<Omission> leftOut, List<Remark> remarks) {
        return new PeriodTotal(Optional.empty(), known, leftOut, remarks);
    }

    PeriodTotal with(Remark more) {
        List<Remark> all = new ArrayList<>(remarks);
        all.add(more);
        return new PeriodTotal(entry, known, leftOut, all);
    }

    /** Returns this total, with the remarks of another one before its own. */
    PeriodTotal after(PeriodTotal other) {
        List<Omission> omissions = new ArrayList<>(other.leftOut);
        omissions.addAll(leftOut);
        List<Remark> all = new ArrayList<>(other.remarks);
        all.addAll(remarks);
        return new PeriodTotal(entry, known, omissions, all);
    }
}
