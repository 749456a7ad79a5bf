package org.snitp.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an institution sends for a reporting period.
 *
 * @since 0.1.0
 */
public final class NewSubmission {

    private final SubmissionKey key;
    private final int replacing;
    private final Optional<NewFigures> figures;
    private final Optional<NewVersion> statuses;
    private final List<Long> evidence;
    private final Optional<String> remark;

    private NewSubmission(
            SubmissionKey key,
            int replacing,
            Optional<NewFigures> figures,
            Optional<NewVersion> statuses,
            List<Long> evidence,
            Optional<String> remark) {
        this.key = key;
        this.replacing = replacing;
        this.figures = figures;
        this.statuses = statuses;
        this.evidence = List.copyOf(evidence);
        this.remark = remark;
    }

    /** Returns the first submission, which has nothing in it yet. */
    public static NewSubmission of(SubmissionKey key) {
        Objects.requireNonNull(key, "key");
        return new NewSubmission(key, 0, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** The plan, the period and the institution. */
    public SubmissionKey key() {
        return key;
    }

    /** The version of the submission that was read before; 0 if nothing was sent yet. */
    public int replacing() {
        return replacing;
    }

    /** The figures that are sent, if there are any. */
    public Optional<NewFigures> figures() {
        return figures;
    }

    /** The report on the status of actions that is sent, if there is one. */
    public Optional<NewVersion> statuses() {
        return statuses;
    }

    /** The numbers of the {@linkplain EvidenceFile files} that belong to it. */
    public List<Long> evidence() {
        return evidence;
    }

    /** A remark. */
    public Optional<String> remark() {
        return remark;
    }

    /**
     * Returns the same as the successor of a version.
     *
     * @param version the version that was read before; 0 if there was none
     * @throws IllegalArgumentException if it is negative
     */
    public NewSubmission replacing(int version) {
        if (version < 0) {
            throw new IllegalArgumentException("Versions are counted from 1: " + version);
        }
        return new NewSubmission(key, version, figures, statuses, evidence, remark);
    }

    /** Returns the same with figures. All of them must be reported by the institution. */
    public NewSubmission withFigures(NewFigures sent) {
        Objects.requireNonNull(sent, "sent");
        return new NewSubmission(key, replacing, Optional.of(sent), statuses, evidence, remark);
    }

    /** Returns the same with a report on the status of actions, which is saved as a document. */
    public NewSubmission withStatuses(NewVersion report) {
        Objects.requireNonNull(report, "report");
        return new NewSubmission(key, replacing, figures, Optional.of(report), evidence, remark);
    }

    /** Returns the same with files that were stored before. */
    public NewSubmission withEvidence(List<Long> files) {
        Objects.requireNonNull(files, "files");
        return new NewSubmission(key, replacing, figures, statuses, files, remark);
    }

    /** Returns the same with a remark. */
    public NewSubmission withRemark(String text) {
        Objects.requireNonNull(text, "text");
        return new NewSubmission(key, replacing, figures, statuses, evidence, Optional.of(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewSubmission that
                && key.equals(that.key)
                && replacing == that.replacing
                && figures.equals(that.figures)
                && statuses.equals(that.statuses)
                && evidence.equals(that.evidence)
                && remark.equals(that.remark);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, replacing, figures, statuses, evidence, remark);
    }

    @Override
    public String toString() {
        return "NewSubmission[key=" + key + ", replacing=" + replacing + ", figures=" + figures + ", statuses="
                + statuses + ", evidence=" + evidence + ", remark=" + remark + "]";
    }
}
