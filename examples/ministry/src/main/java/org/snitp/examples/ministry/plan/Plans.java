package org.snitp.examples.ministry.plan;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.store.Actor;
import org.snitp.store.AsOf;
import org.snitp.store.DocumentKey;
import org.snitp.store.DocumentVersion;
import org.snitp.store.NewVersion;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoreSession;
import org.springframework.stereotype.Service;

/** The plan that is in force. Where there is none yet, the official strategy is saved as the first one. */
@Service
public class Plans {

    /** The application itself, when it reads what everybody may read. */
    private static final Actor MINISTRY = Actor.coordinator("ministry");

    private final SnitpStore store;
    private final AtomicReference<Plan> known = new AtomicReference<>();

    Plans(SnitpStore store) {
        this.store = store;
        if (store.as(MINISTRY).documents().list(AsOf.NOW).isEmpty()) {
            saveOfficial();
        }
    }

    private void saveOfficial() {
        store.as(MINISTRY).transaction(session -> {
            for (Document document : Snitp.official().getDocuments()) {
                session.documents().save(firstVersion(document));
            }
            return true;
        });
    }

    private static NewVersion firstVersion(Document document) {
        String yaml = Snitp.toYaml(Bundle.of(document));
        return NewVersion.of(document).withText(PlanFile.nameOf(document), yaml).withComment("HG 533/2024");
    }

    /** Returns the plan in force, without what institutions report on its actions. Its documents are read again only if one of them has a new version. */
    public Plan current() {
        StoreSession session = store.as(MINISTRY);
        List<DocumentVersion> versions = session.documents().list(AsOf.NOW).stream()
                .filter(version -> !StatusReports.isSent(version))
                .toList();
        Plan plan = known.get();
        if (plan == null || !plan.versions().equals(versions)) {
            Set<DocumentKey> keys = versions.stream().map(DocumentVersion::key).collect(Collectors.toSet());
            Bundle all = session.documents().bundle(AsOf.NOW);
            plan = Plan.of(
                    versions,
                    all.withDocuments(all.getDocuments().stream()
                            .filter(document -> keys.contains(DocumentKey.of(document)))
                            .toList()));
            known.set(plan);
        }
        return plan;
    }
}
