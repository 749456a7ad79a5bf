package org.snitp.io.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.io.Limits;
import org.snitp.io.ReadOptions;
import org.snitp.io.Snitp;
import org.snitp.io.bind.DocumentBinder;
import org.snitp.io.bind.FileReading;
import org.snitp.io.check.BundleChecks;
import org.snitp.io.check.Reporter;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.source.Encodings;
import org.snitp.io.source.Source;
import org.snitp.io.source.SourceException;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.MeasurementSet;

/**
 * The documents to which measurements refer, and the reader of documents that holds measurements to them: pieces of a file are
 * read as documents are, so that the rules and their words are the same.
 */
final class Context {

    /**
     * What came out of a piece.
     *
     * @param reading where everything stands
     * @param problems what is wrong with it; nothing is told of the other documents
     */
    record Piece(FileReading reading, List<Diagnostic> problems) {}

    private static final Limits WITHOUT_LIMIT = new Limits(
            Long.MAX_VALUE, Limits.MOST_DEPTH, Integer.MAX_VALUE, Integer.MAX_VALUE, 1, Integer.MAX_VALUE, 1);

    private final Bundle bundle;
    private final Optional<Source> documents;
    private final PlannedIndicators indicators;

    private Context(Bundle bundle, Optional<Source> documents) {
        this.bundle = bundle;
        this.documents = documents;
        this.indicators = new PlannedIndicators(bundle);
    }

    static Context of(Bundle all, ReadOptions options) {
        Bundle bundle = all.withDocuments(all.getDocuments().stream()
                .filter(document -> !(document instanceof MeasurementSet))
                .toList());
        if (bundle.getDocuments().isEmpty()) {
            return new Context(bundle, Optional.empty());
        }
        try {
            Source source = Encodings.encode("documents.json", Snitp.toJson(bundle));
            return new Context(bundle, Optional.of(source));
        } catch (SourceException e) {
            throw new IllegalStateException("What the library writes, it reads", e);
        }
    }

    /** The documents, without measurements. */
    Bundle bundle() {
        return bundle;
    }

    /** The indicators of their plans and strategies. */
    PlannedIndicators indicators() {
        return indicators;
    }

    /** Reads a piece of a file, and checks it beside the documents; all problems are kept, of which some may not be told. */
    Piece readPart(Source source, ReadOptions options) {
        return read(source, options.withLimits(options.limits().withProblems(Integer.MAX_VALUE)));
    }

    /** Reads a file as a whole, and checks it beside the documents. */
    Piece read(Source source, ReadOptions options) {
        FileReading reading = DocumentBinder.read(source, options.limits());
        // Anew each time: checks leave problems in what was read, and then take its codes for those of what was lost.
        List<FileReading> files = new ArrayList<>();
        documents.ifPresent(text -> files.add(DocumentBinder.read(text, WITHOUT_LIMIT)));
        files.add(reading);
        BundleChecks.check(files, true);
        Reporter reporter = new Reporter(options.limits().problems(), options.profile(), List.of(reading));
        List<Diagnostic> problems = new ArrayList<>(reporter.report(reading));
        reporter.reportRest().ifPresent(problems::add);
        return new Piece(reading, problems);
    }

    /** Returns the plan under which an indicator is measured: the first that has it, or the first of all. */
    String planOf(String indicator) {
        return indicators
                .planOf(indicator)
                .orElseGet(() -> bundle.getPlans().get(0).getId());
    }
}
