package org.snitp.io.diff.report;

import java.util.Locale;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.Evidence;
import org.snitp.io.diff.FieldChange;
import org.snitp.io.diff.TargetChange;
import org.snitp.io.diff.TimeChange;

/** The output format of a comparison. */
public enum ComparisonFormat {
    /** Lines for a terminal. */
    TEXT,
    /** Markdown: CommonMark, with the tables of GitHub Flavored Markdown. */
    MD,
    /**
     * JSON, for other programs.
     *
     * <pre>{@code
     * {
     *   "old": "plan.yaml", "new": "plan-amended.yaml",
     *   "summary": {"removed": 1, "added": 0, "renamed": 2, "moved": 0, "changed": 5, "respelt": 1, "targets": 3},
     *   "targets": [
     *     {"kind": "lowered", "effect": "weakened",
     *      "before": {"kind": "Indicator", "code": "1.1.1-1", "name": "...", "owner": {"kind": "Action", ...}}, "after": {...},
     *      "from": {"period": "2026", "value": 36}, "to": {"period": "2026", "value": 30},
     *      "measure": []}],
     *   "changes": [
     *     {"kinds": ["renamed", "changed"], "evidence": "same-name", "followed": 60, "before": {...}, "after": {...},
     *      "fields": [
     *        {"path": "responsible", "kind": "changed", "before": ["MAI"], "after": ["MAI", "ANITP"],
     *         "removed": [], "added": ["ANITP"]},
     *        {"path": "implementation", "kind": "changed", "before": ["2024"], "after": ["2025"], "removed": ["2024"],
     *         "added": ["2025"], "time": "later"}]}]
     * }
     * }</pre>
     *
     * <p>Fields that do not apply are omitted. Values are written as in documents; {@code removed} and {@code added} are
     * present for lists of single values. Words are those of {@link ChangeKind}, {@link Evidence},
     * {@link FieldChange.Kind}, {@link TimeChange}, {@link TargetChange.Kind} and {@link TargetChange.Effect}, in lower
     * case with hyphens. Only names depend on the language.
     */
    JSON;

    /** Returns the format as an option of commands: {@code text}, {@code md} or {@code json}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
