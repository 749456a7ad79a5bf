package org.snitp.io.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.text.Vocabulary;
import org.snitp.model.Bundle;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.document.Document;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.rule.BundleRules;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.MeasurementChecks;
import org.snitp.model.rule.ReportDays;
import org.snitp.model.rule.Rule;

/**
 * Documents in memory to which other documents refer. They are indexed once, on first use, for any number of files.
 * Their own problems are not reported.
 */
public final class ReferenceDocuments {

    private final Bundle bundle;
    private final Optional<LocalDate> today;
    private @Nullable MeasurementChecks rules;
    private @Nullable Vocabulary vocabulary;
    private @Nullable Set<String> identities;
    private @Nullable Boolean sound;
    private @Nullable Boolean codesSound;

    /**
     * Prepares the documents.
     *
     * @param bundle the documents, without measurement sets
     * @param today the day of the check; empty if dates are not compared with it
     */
    public ReferenceDocuments(Bundle bundle, Optional<LocalDate> today) {
        this.bundle = bundle;
        this.today = today;
    }

    /** Returns no documents. */
    public static ReferenceDocuments none(Optional<LocalDate> today) {
        return new ReferenceDocuments(Bundle.builder().build(), today);
    }

    /** The documents. */
    public Bundle bundle() {
        return bundle;
    }

    /** The day of the check. */
    Optional<LocalDate> today() {
        return today;
    }

    /** Starts the check of a file in parts. The documents must not be measurement sets. */
    public PartChecks newFile() {
        return new PartChecks(this);
    }

    /** The codes and ids of all objects. */
    public Set<String> identities() {
        if (identities == null) {
            identities = Identities.of(bundle);
        }
        return identities;
    }

    /** Returns whether the documents meet all constraints of the model. */
    boolean isSound() {
        if (sound == null) {
            boolean every = true;
            for (Document document : bundle.getDocuments()) {
                every &= ConstraintChecks.check(document).isEmpty();
            }
            sound = every;
        }
        return sound;
    }

    /**
     * Returns every violation in a part, of which all documents are measurement sets. Duplicate measurements and figures far
     * from the others are not reported: they need all sets.
     */
    public List<Finding> findings(Bundle part, ExternalDeclarations elsewhere) {
        if (rules == null) {
            rules = MeasurementChecks.of(SharedDefinitions.resolve(bundle));
        }
        List<Finding> findings = new ArrayList<>(rules.check(part.getMeasurementSets(), elsewhere));
        today.ifPresent(day -> findings.addAll(ReportDays.inFuture(part, day)));
        return findings;
    }

    /** Returns every violation in a measurement set that is complete, as in {@link #findings}, and those that need all of it. */
    public List<Finding> findingsTogether(MeasurementSet set) {
        Bundle together = Bundle.builder().from(bundle).addDocuments(set).build();
        int document = bundle.getDocuments().size();
        List<Finding> findings = new ArrayList<>(BundleRules.check(together));
        today.ifPresent(day -> findings.addAll(ReportDays.inFuture(together, day)));
        findings.removeIf(finding -> finding.path().getDocument() != document);
        return findings;
    }

    /** The words and acronyms of the documents. */
    Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = Vocabulary.of(bundle);
        }
        return vocabulary;
    }

    /** Returns whether the documents have no problem that could hide the meaning of an acronym. */
    boolean areAcronymsTold() {
        if (codesSound == null) {
            Set<Rule> broken = BundleRules.check(bundle).stream()
                    .map(Finding::rule)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
            codesSound = !Rule.ACRONYM_KNOWN.isHiddenBy(broken) && isSound();
        }
        return codesSound;
    }
}
