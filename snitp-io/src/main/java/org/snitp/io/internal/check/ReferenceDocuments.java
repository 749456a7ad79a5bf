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
import org.snitp.model.document.Document;
import org.snitp.model.rule.BundleRules;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.MeasurementChecks;
import org.snitp.model.rule.ReportDays;
import org.snitp.model.rule.Rule;

/**
 * Documents in memory to which what is read refers. They are gone through once, for each thing when it is first asked for,
 * however many files are checked beside them; what is wrong with themselves is not reported.
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
     * Prepares checking beside documents.
     *
     * @param bundle the documents, without measurement sets
     * @param today the day on which is checked; empty if nothing is to be compared with it
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

    /** The day on which is checked. */
    Optional<LocalDate> today() {
        return today;
    }

    /** Begins to check a file part by part; the documents are no measurement sets. */
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

    /** Returns whether the documents meet all constraints that the model declares. */
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

    /** Returns every violation in a part, of which all documents are measurement sets. */
    List<Finding> findings(Bundle part, ExternalDeclarations elsewhere) {
        if (rules == null) {
            rules = MeasurementChecks.of(bundle);
        }
        List<Finding> findings = new ArrayList<>(rules.check(part.getMeasurementSets(), elsewhere));
        today.ifPresent(day -> findings.addAll(ReportDays.inFuture(part, day)));
        return findings;
    }

    /** How the documents are written. */
    Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = Vocabulary.of(bundle);
        }
        return vocabulary;
    }

    /** Returns whether nothing is wrong with the documents that could hide what an acronym means. */
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
