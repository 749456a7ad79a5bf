package org.snitp.interop.internal.text;

import java.util.List;
import java.util.Set;
import org.snitp.io.internal.shape.TextProjection;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/**
 * Declares the languages of documents that were made of files of others. The first language of the first text is the official one.
 * Documents in Romanian, with or without English, declare none.
 */
public final class DeclaredLanguages {

    private static final Set<String> USUAL = Set.of("ro", "en");

    private DeclaredLanguages() {}

    /** Returns the documents with their languages. */
    public static Bundle in(Bundle bundle) {
        List<String> order = List.copyOf(TextProjection.languages(bundle));
        return bundle.withDocuments(bundle.getDocuments().stream()
                .map(document -> in(document, order))
                .toList());
    }

    private static Document in(Document document, List<String> order) {
        Set<String> found = TextProjection.languages(Bundle.of(document));
        if (found.isEmpty() || (found.contains("ro") && USUAL.containsAll(found))) {
            return document;
        }
        List<String> languages = order.stream().filter(found::contains).toList();
        if (document instanceof Strategy strategy) {
            return strategy.withLanguages(languages);
        }
        if (document instanceof ActionPlan plan) {
            return plan.withLanguages(languages);
        }
        if (document instanceof InstitutionRegistry registry) {
            return registry.withLanguages(languages);
        }
        return document instanceof MeasurementSet set ? set.withLanguages(languages) : document;
    }
}
