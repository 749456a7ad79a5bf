package org.snitp.store;

import java.util.List;
import java.util.Optional;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.strategy.Strategy;

/** Documents as they are stored: as the library writes them, referring to what they share with others. */
final class DocumentBodies {

    private DocumentBodies() {}

    static DocumentKey key(Document document) {
        if (document instanceof Strategy strategy) {
            return new DocumentKey("Strategy", strategy.getId());
        } else if (document instanceof ActionPlan plan) {
            return DocumentKey.plan(plan.getId());
        } else if (document instanceof InstitutionRegistry registry) {
            return new DocumentKey("InstitutionRegistry", registry.getId().orElse("InstitutionRegistry"));
        } else if (document instanceof ActionStatusReport report) {
            return new DocumentKey("ActionStatusReport", report.getId());
        } else if (document instanceof CodeList list) {
            return new DocumentKey("CodeList", list.getId());
        } else if (document instanceof ProfileDefinition profile) {
            return new DocumentKey("Profile", profile.getId());
        } else if (document instanceof IndicatorLibrary library) {
            return new DocumentKey("IndicatorLibrary", library.getId());
        } else if (document instanceof MeasurementSet set) {
            return new DocumentKey("MeasurementSet", set.getId());
        }
        throw new IllegalArgumentException("Not a document of a known kind: " + document.getClass());
    }

    /**
     * Returns a document as JSON, as an array of one.
     *
     * @throws IllegalArgumentException if what is read from it is not what was written
     */
    static String write(Document document) {
        String json = Snitp.toJson(Bundle.of(document));
        DocumentKey key = key(document);
        Bundle read = Snitp.read(json, key + ".json").bundle().orElseGet(Bundle::of);
        // A list of this library is added when it is read, and its categories are in the document then.
        if (!find(read, key).equals(Optional.of(document))
                && !find(SharedDefinitions.unresolve(read), key).equals(Optional.of(document))) {
            throw new IllegalArgumentException(
                    key + " cannot be stored: what is read from its JSON is not the same document");
        }
        return json;
    }

    private static Optional<Document> find(Bundle bundle, DocumentKey key) {
        return bundle.getDocuments().stream()
                .filter(document -> key(document).equals(key))
                .findFirst();
    }

    /** Returns a document that was stored. */
    static Document read(String body, DocumentKey key) {
        return Snitp.read("[" + body + "]", key + ".json")
                .bundle()
                .flatMap(bundle -> find(SharedDefinitions.unresolve(bundle), key))
                .orElseThrow(() -> new StoreException(key + " was stored, but this version cannot read it"));
    }

    /** Returns documents that were stored, with what they share. */
    static Bundle readAll(List<String> bodies) {
        if (bodies.isEmpty()) {
            return Bundle.of();
        }
        ReadResult read = Snitp.read("[" + String.join(",", bodies) + "]", "store.json");
        Optional<Bundle> bundle = read.bundle();
        return bundle.orElseThrow(() ->
                new StoreException("Documents were stored, but this version cannot read them: " + read.diagnostics()));
    }
}
