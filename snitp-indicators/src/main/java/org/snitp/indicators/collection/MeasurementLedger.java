package org.snitp.indicators.collection;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;

/**
 * The known measurements, one for each {@link MeasurementKey}. It collects new reports.
 *
 * <p>A report that equals the known one changes nothing. A different report replaces the known one if it comes from the
 * same institution and is not older; the replaced one is kept as an earlier figure with its day, source, reporter and
 * texts. An older report is itself kept as an earlier figure, so that the order of arrival does not decide which figure
 * counts. Reports that contradict each other are all rejected: those of two institutions that both report the whole, two
 * reports of the same day that arrive together, or reports without a date. The previously known measurement is kept.
 *
 * <p>Not thread-safe.
 */
public final class MeasurementLedger {

    private final Map<MeasurementKey, Measurement> known = new TreeMap<>();
    private final Optional<String> reporter;
    private final Function<String, Reporters> reporters;

    /** Creates an empty ledger, in which every measurement is a figure of the whole. */
    public MeasurementLedger() {
        reporter = Optional.empty();
        reporters = unused -> Reporters.NOBODY;
    }

    /**
     * Creates a ledger with the measurements of a set, all of which are figures of the whole.
     *
     * @throws IllegalArgumentException if the set has two measurements with the same key
     */
    public MeasurementLedger(MeasurementSet set) {
        this(set, unused -> Reporters.NOBODY);
    }

    /**
     * Creates a ledger with the measurements of a set.
     *
     * @param reporters returns who reports an indicator, by its id
     * @throws IllegalArgumentException if the set has two measurements with the same key
     */
    public MeasurementLedger(MeasurementSet set, Function<String, Reporters> reporters) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(reporters, "reporters");
        this.reporter = set.getReporter();
        this.reporters = reporters;
        for (Measurement measurement : set.getMeasurements()) {
            MeasurementKey key = key(measurement);
            if (known.put(key, measurement) != null) {
                throw new IllegalArgumentException("Measured twice: " + key);
            }
        }
    }

    private MeasurementKey key(Measurement measurement) {
        return MeasurementKey.of(withReporter(measurement), reporters.apply(measurement.getIndicator()));
    }

    /** Returns all measurements, in the order of their keys. */
    public List<Measurement> measurements() {
        return List.copyOf(known.values());
    }

    /**
     * Collects reports that arrived together; their order does not matter.
     *
     * @return the decision about each measurement, in the given order
     */
    public List<Decision> collect(List<Measurement> reported) {
        Objects.requireNonNull(reported, "reported");
        Map<MeasurementKey, List<Measurement>> groups = new LinkedHashMap<>();
        reported.forEach(measurement -> groups.computeIfAbsent(key(measurement), unused -> new ArrayList<>())
                .add(measurement));
        IdentityHashMap<Measurement, Decision> decisions = new IdentityHashMap<>();
        groups.forEach((key, group) -> decide(key, group, decisions));
        return reported.stream()
                .map(decisions::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void decide(MeasurementKey key, List<Measurement> group, IdentityHashMap<Measurement, Decision> decisions) {
        Optional<Measurement> before = Optional.ofNullable(known.get(key));
        Contradictions contradictions = new Contradictions(before.map(this::withReporter), group);
        List<Measurement> sound = new ArrayList<>();
        for (Measurement measurement : group) {
            Optional<Decision> contradiction = contradictions.find(measurement);
            contradiction.ifPresentOrElse(found -> decisions.put(measurement, found), () -> sound.add(measurement));
        }
        sound.sort(Revision.BY_DAY);
        sound.forEach(measurement -> decisions.put(measurement, take(key, measurement)));
    }

    private Decision take(MeasurementKey key, Measurement reported) {
        Measurement before = known.get(key);
        if (isWithdrawal(reported)) {
            return withdraw(key, reported, Optional.ofNullable(before));
        }
        if (before == null) {
            known.put(key, reported);
            return new Decision(reported, LedgerDecision.CREATED, Optional.empty(), List.of());
        }
        LedgerDecision verdict = verdict(reported, before);
        if (verdict == LedgerDecision.CHANGED) {
            known.put(key, Revision.replace(withReporter(before), reported));
        } else if (verdict == LedgerDecision.FILED_AS_EARLIER) {
            known.put(key, Revision.fileAsEarlier(before, reported));
        }
        return new Decision(reported, verdict, Optional.of(before), List.of());
    }

    /** Returns whether a report only withdraws an earlier one. */
    private static boolean isWithdrawal(Measurement reported) {
        return reported.getWithdrawn().isPresent() && !reported.hasFigure() && !reported.isNotApplicable();
    }

    private Decision withdraw(MeasurementKey key, Measurement reported, Optional<Measurement> before) {
        if (before.isEmpty()
                || before.filter(figure -> Revision.isOlder(reported, figure)).isPresent()) {
            return new Decision(reported, LedgerDecision.NOTHING_TO_WITHDRAW, before, List.of());
        }
        Measurement figure = before.get();
        if (figure.getWithdrawn().isPresent()) {
            return new Decision(reported, LedgerDecision.UNCHANGED, before, List.of());
        }
        known.put(key, withReporter(figure).withWithdrawn(reported.getWithdrawn()));
        return new Decision(reported, LedgerDecision.WITHDRAWN, before, List.of());
    }

    /** Returns the known measurement with a key, if it counts. */
    public Optional<Measurement> counting(MeasurementKey key) {
        Objects.requireNonNull(key, "key");
        return Optional.ofNullable(known.get(key))
                .filter(figure -> figure.getWithdrawn().isEmpty());
    }

    private static LedgerDecision verdict(Measurement reported, Measurement before) {
        if (Sameness.saysTheSame(reported, before) || Revision.isAmongEarlier(reported, before)) {
            return LedgerDecision.UNCHANGED;
        }
        return Revision.isOlder(reported, before) ? LedgerDecision.FILED_AS_EARLIER : LedgerDecision.CHANGED;
    }

    private Measurement withReporter(Measurement measurement) {
        return Revision.reportedBy(measurement, reporter);
    }
}
