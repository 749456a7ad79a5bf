package org.snitp.io.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The change of a target or a baseline.
 *
 * @param kind the kind of change
 * @param effect whether the plan demands more or less than before
 * @param before the indicator in the old version; absent if it was added
 * @param after the indicator in the new version; absent if it was removed
 * @param from the old target or baseline, if there was one
 * @param to the new one, if there is one
 * @param measure the changed fields of the measure that make old and new values incomparable
 */
public record TargetChange(
        Kind kind,
        Effect effect,
        Optional<ItemRef> before,
        Optional<ItemRef> after,
        Optional<PlannedValue> from,
        Optional<PlannedValue> to,
        List<FieldChange> measure) {

    /** The kind of change of a target or a baseline. */
    public enum Kind {
        /** The target was removed; its indicator still exists. */
        REMOVED,
        /** The target was removed with its indicator. */
        REMOVED_WITH_INDICATOR,
        /** The value is lower. */
        LOWERED,
        /** The value is higher. */
        RAISED,
        /** The same value is due later. */
        POSTPONED,
        /** The same value is due earlier. */
        ADVANCED,
        /** The same value is due on the same day, and applies to a shorter period that ends on it: 2026-12 instead of 2026. */
        NARROWED,
        /** The same value is due on the same day, and applies to a longer period that ends on it: 2026 instead of 2026-12. */
        WIDENED,
        /** Another value is due at another time. */
        REPLACED,
        /**
         * The kind of the target changed: a value to be reached became a bound, or the other way round; the values may be
         * equal or not.
         */
        OF_OTHER_KIND,
        /** The old and the new figure have different meanings because the measure changed; they may be equal or not. */
        NOT_COMPARABLE,
        /** The target was added. */
        ADDED,
        /** The target was added with its indicator. */
        ADDED_WITH_INDICATOR,
        /** The baseline has another value or another period. */
        BASELINE_CHANGED,
        /** The baseline was removed. */
        BASELINE_REMOVED,
        /** The baseline was added. */
        BASELINE_ADDED,
        /**
         * The old and the new figure of the baseline have different meanings because the measure changed; they may be equal
         * or not.
         */
        BASELINE_NOT_COMPARABLE;

        /** Returns whether it concerns a baseline rather than a target. */
        public boolean isOfBaseline() {
            return name().startsWith("BASELINE");
        }
    }

    /** Whether the plan demands more or less; known only if the direction of the measure decides it. */
    public enum Effect {
        /** It demands more. */
        STRENGTHENED,
        /** It demands less. */
        WEAKENED,
        /** It is unknown. */
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
