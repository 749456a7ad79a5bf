package org.snitp.examples.ministry.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.store.Actor;
import org.snitp.store.AsOf;
import org.snitp.store.DocumentKey;
import org.snitp.store.DocumentVersion;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoreSession;
import org.snitp.store.StoredDocument;
import org.snitp.store.SubmissionEvent;
import org.snitp.store.SubmissionKey;
import org.snitp.store.SubmissionState;
import org.springframework.stereotype.Service;

/**
 * What institutions report on the status and the money of actions: a document for each institution and period, with a version for each
 * time it was sent. What counts is the version that the coordinator accepted last.
 */
@Service
public class StatusReports {

    private static final Actor MINISTRY = Actor.coordinator("ministry");
    private static final String KIND = ActionStatusReport.class.getSimpleName();

    private final SnitpStore store;

    StatusReports(SnitpStore store) {
        this.store = store;
    }

    /** Returns whether a document is one that an institution sent. */
    static boolean isSent(DocumentVersion version) {
        return version.key().kind().equals(KIND)
                && version.savedBy().institution().isPresent();
    }

    /** Returns the report of an institution for a period, with nothing in it. */
    public static ActionStatusReport blank(SubmissionKey key) {
        return ActionStatusReport.builder()
                .id(key.plan() + "/" + key.period() + "/" + key.institution())
                .plan(key.plan())
                .period(key.period())
                .reporter(key.institution())
                .build();
    }

    /** Returns what was sent last, whether accepted or not. */
    public Optional<StoredDocument> latest(StoreSession session, SubmissionKey key) {
        return session.documents().find(DocumentKey.of(blank(key)));
    }

    /** Returns all that was sent, the first version first. */
    public List<ActionStatusReport> history(StoreSession session, SubmissionKey key) {
        DocumentKey document = DocumentKey.of(blank(key));
        return session.documents().history(document).stream()
                .flatMap(version -> session.documents().find(document, version.version()).stream())
                .map(found -> (ActionStatusReport) found.document())
                .toList();
    }

    /** Returns the reports that count, of all institutions and periods of a plan. */
    public List<ActionStatusReport> accepted(String plan) {
        return accepted(plan, unused -> true);
    }

    /**
     * Returns the reports that count, of some institutions and periods of a plan.
     *
     * @param wanted whether a report is wanted
     */
    public List<ActionStatusReport> accepted(String plan, Predicate<SubmissionKey> wanted) {
        StoreSession session = store.as(MINISTRY);
        List<ActionStatusReport> accepted = new ArrayList<>();
        for (DocumentVersion version : session.documents().list(AsOf.NOW)) {
            if (isSent(version)) {
                session.documents()
                        .find(version.key())
                        .map(found -> (ActionStatusReport) found.document())
                        .filter(report -> report.getPlan().equals(plan))
                        .map(StatusReports::key)
                        .filter(wanted)
                        .flatMap(key -> accepted(session, key, version.key()))
                        .ifPresent(accepted::add);
            }
        }
        return accepted;
    }

    private static SubmissionKey key(ActionStatusReport report) {
        return new SubmissionKey(
                report.getPlan(),
                report.getPeriod().orElseThrow(),
                report.getReporter().orElseThrow());
    }

    private static Optional<ActionStatusReport> accepted(
            StoreSession session, SubmissionKey key, DocumentKey document) {
        Optional<Instant> last = session.submissions().history(key).stream()
                .filter(event -> event.state() == SubmissionState.ACCEPTED)
                .map(SubmissionEvent::at)
                .max(Instant::compareTo);
        return last.flatMap(moment -> session.documents().find(document, AsOf.NOW.withRecordedBy(moment)))
                .map(found -> (ActionStatusReport) found.document());
    }
}
