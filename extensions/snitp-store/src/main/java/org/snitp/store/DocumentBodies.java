package org.snitp.store;

import java.util.List;
import java.util.Optional;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.internal.bind.DocumentBinder;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.options.Limits;
import org.snitp.model.Bundle;
import org.snitp.model.CodeLists;
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

    private static final String NAME = "store.json";

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
        if (!readBack(json).equals(Optional.of(document))) {
            throw new IllegalArgumentException(
                    key(document) + " cannot be stored: what is read from its JSON is not the same document");
        }
        return json;
    }

    private static Optional<Document> readBack(String json) {
        return bind(json).flatMap(bundle -> bundle.getDocuments().stream().findFirst());
    }

    /** Returns the documents of a text, as they say it, without applying rules to them; empty if something would be lost. */
    private static Optional<Bundle> bind(String json) {
        try {
            ParsedFile file = DocumentBinder.read(Encodings.encode(NAME, json), Limits.DEFAULT);
            return file.isIncomplete() || file.hasOpenYears()
                    ? Optional.empty()
                    : Optional.of(Bundle.builder()
                            .addAllDocuments(file.documents().stream()
                                    .map(ParsedFile.BoundDocument::document)
                                    .toList())
                            .build());
        } catch (SourceException e) {
            return Optional.empty();
        }
    }

    /** Returns a document that was stored. */
    static Document read(String body, DocumentKey key) {
        String json = "[" + body + "]";
        return readBack(json)
                .orElseThrow(() -> new StoreException(key + " was stored, but this version cannot read it"));
    }

    /** Returns documents that were stored, with what they share. */
    static Bundle readAll(List<String> bodies) {
        if (bodies.isEmpty()) {
            return Bundle.of();
        }
        String json = "[" + String.join(",", bodies) + "]";
        Optional<Bundle> bound = bind(json).filter(DocumentBodies::hasItsLists);
        if (bound.isPresent()) {
            return SharedDefinitions.resolve(bound.get());
        }
        // A list that is not among the documents may be one of this library.
        ReadResult read = Snitp.read(json, NAME);
        return read.bundle()
                .orElseThrow(() -> new StoreException(
                        "Documents were stored, but this version cannot read them: " + read.diagnostics()));
    }

    private static boolean hasItsLists(Bundle bundle) {
        return bundle.getCodeLists().stream().map(CodeList::getId).toList().containsAll(CodeLists.referred(bundle));
    }
}
