package org.snitp.forms.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.StatusHistory;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/**
 * A report on an action, with what its document states for all of them: its status, or its money.
 *
 * @param status the status; absent for money
 * @param expenditure the money; absent for a status
 * @param period the period
 * @param reporter the institution that reports
 * @param reportedOn the day of the report
 */
record ActionReport(
        Optional<ReportedStatus> status,
        Optional<Expenditure> expenditure,
        Optional<Period> period,
        Optional<String> reporter,
        Optional<LocalDate> reportedOn) {

    static ActionReport of(ReportedStatus status, ActionStatusReport document) {
        StatusHistory.Entry entry = StatusHistory.Entry.of(status, document);
        return new ActionReport(
                Optional.of(status), Optional.empty(), entry.period(), entry.reporter(), entry.reportedOn());
    }

    static ActionReport of(Expenditure expenditure, ActionStatusReport document) {
        ExpenditureHistory.Entry entry = ExpenditureHistory.Entry.of(expenditure, document);
        return new ActionReport(
                Optional.empty(), Optional.of(expenditure), entry.period(), entry.reporter(), entry.reportedOn());
    }

    /** What it is about; absent if it states no period. */
    Optional<ActionKey> key() {
        return period.map(when -> new ActionKey(
                action(),
                when,
                reporter,
                expenditure.flatMap(Expenditure::getSource).map(ExpenditureHistory::sourceKey),
                expenditure.map(Expenditure::getCurrency)));
    }

    /** The code of the action. */
    String action() {
        return status.map(ReportedStatus::getAction)
                .or(() -> expenditure.map(Expenditure::getAction))
                .orElseThrow();
    }

    Optional<Withdrawal> withdrawn() {
        return status.flatMap(ReportedStatus::getWithdrawn).or(() -> expenditure.flatMap(Expenditure::getWithdrawn));
    }

    ActionReport withdrawn(Withdrawal withdrawal) {
        return new ActionReport(
                status.map(one -> one.withWithdrawn(withdrawal)),
                expenditure.map(one -> one.withWithdrawn(withdrawal)),
                period,
                reporter,
                reportedOn);
    }

    LocalDate day() {
        return reportedOn.orElse(LocalDate.MIN);
    }

    /**
     * Returns whether it says nothing that a known report does not say. The reporter and the day do not count; nor does a milestone
     * that the known report has and this one does not, because forms do not ask for it again.
     */
    boolean saysNothingNew(ActionReport known) {
        return said().equals(known.said())
                && milestones().stream()
                        .allMatch(met -> known.milestones().stream().anyMatch(one -> says(one, met)));
    }

    /** Returns whether a milestone is known to be met on that day, by the same proofs; who names none leaves them as they were. */
    private static boolean says(MetMilestone known, MetMilestone met) {
        return known.getId().equals(met.getId())
                && known.getMet().equals(met.getMet())
                && known.getLinks().containsAll(met.getLinks());
    }

    private List<MetMilestone> milestones() {
        return status.map(ReportedStatus::getMilestones).orElse(List.of());
    }

    private List<Object> said() {
        return expenditure
                .map(ActionReport::said)
                .or(() -> status.map(ActionReport::said))
                .orElseThrow();
    }

    private static List<Object> said(ReportedStatus status) {
        return List.of(
                status.getState(),
                status.getSince(),
                status.getStarted(),
                status.getCompleted(),
                number(status.getPercent()),
                texts(status.getReason().stream()),
                ProofLines.said(status.getEvidence(), status.getLinks()),
                texts(status.getNote().stream()));
    }

    private static List<Object> said(Expenditure expenditure) {
        return List.of(
                number(expenditure.getCommitted()),
                number(expenditure.getSpent()),
                texts(expenditure.getNote().stream()));
    }

    private static Optional<BigDecimal> number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros);
    }

    private static List<String> texts(Stream<LocalizedText> texts) {
        return texts.map(LocalizedText::official).toList();
    }
}
