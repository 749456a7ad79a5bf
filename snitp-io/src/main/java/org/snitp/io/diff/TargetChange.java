package org.snitp.io.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a target or a baseline.
 *
 * @param kind what became of it
 * @param effect whether the plan asks for more or for less than before
 * @param before the indicator in the old version; absent where it was added
 * @param after the indicator in the new version; absent where it was removed
 * @param from the old target or baseline, if there was one
 * @param to the new one, if there is one
 * @param measure the fields of the measure that changed, by which old and new values cannot be compared
 */
public record TargetChange(
        Kind kind,
        Effect effect,
        Optional<ItemRef> before,
        Optional<ItemRef> after,
        Optional<PlannedValue> from,
        Optional<PlannedValue> to,
        List<FieldChange> measure) {

    /** What can become of a target or a baseline. */
    public enum Kind {
        /** The target is gone; its indicator is still there. */
        REMOVED,
        /** The target is gone with its indicator. */
        REMOVED_WITH_INDICATOR,
        /** The value is lower. */
        LOWERED,
        /** The value is higher. */
        RAISED,
        /** The same value is due later. */
        POSTPONED,
        /** The same value is due earlier. */
        ADVANCED,
        /** The same value is due on the same day, and holds for a shorter period that ends on it: 2026-12 instead of 2026. */
        NARROWED,
        /** The same value is due on the same day, and holds for a longer period that ends on it: 2026 instead of 2026-12. */
        WIDENED,
        /** Another value is due at another time. */
        REPLACED,
        /** The target is of another kind: what was to be reached is a bound now, or the other way round; the values may be equal or not. */
        OF_OTHER_KIND,
        /** Old and new figure do not mean the same, as the measure changed; they may be equal or not. */
        NOT_COMPARABLE,
        /** The target is new. */
        ADDED,
        /** The target is new with its indicator. */
        ADDED_WITH_INDICATOR,
        /** The baseline has another value or another period. */
        BASELINE_CHANGED,
        /** The baseline is gone. */
        BASELINE_REMOVED,
        /** The baseline is new. */
        BASELINE_ADDED,
        /** Old and new figure of the baseline do not mean the same, as the measure changed; they may be equal or not. */
        BASELINE_NOT_COMPARABLE;

        /** Returns whether it is said of a baseline, and not of a target. */
        public boolean isOfBaseline() {
            return name().startsWith("BASELINE");
        }
    }

    /** Whether the plan asks for more or for less; told only where the direction of the measure tells it. */
    public enum Effect {
        /** It asks for more. */
        STRENGTHENED,
        /** It asks for less. */
        WEAKENED,
        /** It cannot be told. */
        UNKNOWN
    }

    /** Copies the list. */
    public TargetChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(measure, "measure");
        measure = List.copyOf(measure);
    }

    /** The indicator in the new version, or else in the old one. */
    public ItemRef indicator() {
        return after.or(() -> before).orElseThrow();
    }
}
