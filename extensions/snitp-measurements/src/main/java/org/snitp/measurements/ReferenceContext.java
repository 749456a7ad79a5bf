package org.snitp.measurements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.bind.DocumentBinder;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.check.PartChecks;
import org.snitp.io.internal.check.ReferenceDocuments;
import org.snitp.io.internal.check.Reporter;
import org.snitp.io.internal.check.Validation;
import org.snitp.io.internal.check.Validator;
import org.snitp.io.internal.source.Source;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.MeasuredPlans;
import org.snitp.model.measurement.MeasurementSet;

/**
 * The documents to which measurements refer, with a reader of documents that checks measurements against them. Chunks of a
 * file are read as documents, so that the rules and messages are the same.
 */
final class ReferenceContext {

    /**
     * The result of reading a chunk.
     *
     * @param reading where everything stands
     * @param found what the checks have found
     * @param problems what is wrong with it; nothing is told of the other documents
     */
    record Piece(ParsedFile reading, Validation found, List<Diagnostic> problems) {

        /** Returns whether there is a problem in a value. */
        boolean isDamaged(int node) {
            return found.isDamaged(reading, node);
        }
    }

    /** The minimum limit of values in a chunk: more than the text of one has, unless one item is longer than all others. */
    private static final int VALUES_OF_PIECE = 1 << 20;

    private static final Set<String> SETS = Set.of(MeasurementSet.class.getSimpleName());

    private final Bundle bundle;
    private final ReferenceDocuments documents;
    private final PlannedIndicators indicators;

    private ReferenceContext(Bundle bundle, Optional<LocalDate> today) {
        this.bundle = bundle;
        this.documents = new ReferenceDocuments(bundle, today);
        this.indicators = new PlannedIndicators(bundle);
    }

    /**
     * Prepares checks against documents.
     *
     * @param all the documents; their measurement sets are ignored
     * @param today the day of the check; empty if dates are not compared with it
     */
    static ReferenceContext of(Bundle all, Optional<LocalDate> today) {
        Bundle documents = all.withDocuments(all.getDocuments().stream()
                .filter(document -> !(document instanceof MeasurementSet))
                .toList());
        return new ReferenceContext(documents, today);
    }

    /** The documents, without measurements. */
    Bundle bundle() {
        return bundle;
    }

    /** The indicators of their plans and strategies. */
    PlannedIndicators indicators() {
        return indicators;
    }

    /** Starts the check of a chunked file. */
    PartChecks newFile() {
        return documents.newFile();
    }

    /** Returns the limits for a piece of a file; all problems are kept, of which some may not be told. */
    static Limits limitsOfPart(ReadOptions options) {
        return options.limits()
                .withValues(Math.max(options.limits().values(), VALUES_OF_PIECE))
                .withProblems(Integer.MAX_VALUE);
    }

    /** Checks a piece of a file beside the documents; it was read within the limits for one. */
    Piece checkPart(ParsedFile reading, ReadOptions options, PartChecks checks) {
        Profile profile = options.profile();
        boolean setsOnly = profile.requirements().isEmpty()
                && SETS.containsAll(reading.droppedKinds())
                && reading.documents().stream().allMatch(bound -> bound.document() instanceof MeasurementSet);
        Validation found = setsOnly ? checks.check(reading) : checkWhole(reading, profile);
        return piece(reading, found, options.withLimits(limitsOfPart(options)));
    }

    /** Reads a file as a whole, and checks it against the documents. */
    Piece read(Source source, ReadOptions options) {
        ParsedFile reading = DocumentBinder.read(source, options.limits(), indicators.years());
        return piece(reading, checkWhole(reading, options.profile()), options);
    }

    /** Checks a file together with the documents, as if they were read with it. */
    private Validation checkWhole(ParsedFile reading, Profile profile) {
        return Validator.validate(List.of(reading), true, documents, profile);
    }

    private static Piece piece(ParsedFile reading, Validation found, ReadOptions options) {
        Reporter reporter = new Reporter(options.limits().problems(), options.profile(), found.problems());
        List<Diagnostic> problems = new ArrayList<>(reporter.report(found.problems(reading)));
        reporter.reportRest().ifPresent(problems::add);
        return new Piece(reading, found, problems);
    }

    /** Returns the plan of an indicator: the first that has it, or the first of all. */
    String planOf(String indicator) {
        return indicators
                .planOf(indicator)
                .orElseGet(() -> MeasuredPlans.of(bundle).get(0).getId());
    }
}
