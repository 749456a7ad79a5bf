package org.snitp.io.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.bind.Issue;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.bind.Problems;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Path;

/**
 * The result of validating files: the problems of each file, including those from reading. The files are not changed.
 */
public final class Validation {

    private final Bundle bundle;
    private final int inMemory;
    private final Suppressions suppressions;
    private final Damage damage;
    private final Map<ParsedFile, Problems> problems = new LinkedHashMap<>();
    private final List<SuppressedIssue> ignored = new ArrayList<>();
    private boolean constrained;

    Validation(List<ParsedFile> files, Bundle bundle, int inMemory, Suppressions suppressions, Damage damage) {
        this.bundle = bundle;
        this.inMemory = inMemory;
        this.suppressions = suppressions;
        this.damage = damage;
        for (ParsedFile file : files) {
            problems.put(file, file.newProblems());
        }
    }

    /** The documents in memory and those that could be built. */
    public Bundle bundle() {
        return bundle;
    }

    /** The problems of each file, without suppressed ones. */
    public Collection<Problems> problems() {
        return Collections.unmodifiableCollection(problems.values());
    }

    /** The problems of a file, without suppressed ones. */
    public Problems problems(ParsedFile file) {
        return Objects.requireNonNull(problems.get(file));
    }

    /** The suppressed problems. */
    public List<SuppressedIssue> ignored() {
        return Collections.unmodifiableList(ignored);
    }

    /** Returns whether a value has a problem from reading, or breaks a rule that makes it meaningless. */
    public boolean isDamaged(ParsedFile file, int node) {
        return damage.isIn(file, node);
    }

    /**
     * Returns whether the documents suppress a problem.
     *
     * @param document the index of the document among those of the files
     * @param steps where the problem is in the document
     */
    public boolean isIgnored(DiagnosticCode code, int document, List<Path.Step> steps) {
        return suppressions.of(code, inMemory + document, steps).isPresent();
    }

    /** Returns whether a file violates a constraint of the model. */
    boolean isConstrained() {
        return constrained;
    }

    void noteConstrained() {
        constrained = true;
    }

    void add(Issue problem) {
        problems(problem.range().file()).add(problem);
    }

    void addIgnored(SuppressedIssue problem) {
        ignored.add(problem);
    }

    /** Drops problems that are only repeated at aliases. */
    void dropAliasDuplicates() {
        for (Map.Entry<ParsedFile, Problems> ofFile : problems.entrySet()) {
            if (!ofFile.getValue().isEmpty()) {
                AliasDuplicateFilter.drop(ofFile.getKey(), ofFile.getValue(), ignored);
            }
        }
    }
}
