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

/** What came of validating files: the problems of each, those of reading it among them. The files themselves stay as they are. */
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

    /** The problems of each file, without those that are ignored because the documents say so. */
    public Collection<Problems> problems() {
        return Collections.unmodifiableCollection(problems.values());
    }

    /** The problems of a file, without those that are ignored. */
    public Problems problems(ParsedFile file) {
        return Objects.requireNonNull(problems.get(file));
    }

    /** The problems that are ignored. */
    public List<SuppressedIssue> ignored() {
        return Collections.unmodifiableList(ignored);
    }

    /** Returns whether there is a problem of reading in a value, or a rule has found that it says nothing. */
    public boolean isDamaged(ParsedFile file, int node) {
        return damage.isIn(file, node);
    }

    /**
     * Returns whether the documents say that a problem is to be ignored.
     *
     * @param document the index of the document among those of the files
     * @param steps where the problem stands in the document
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

    /** Drops what aliases only repeat. */
    void dropAliasDuplicates() {
        for (Map.Entry<ParsedFile, Problems> ofFile : problems.entrySet()) {
            if (!ofFile.getValue().isEmpty()) {
                AliasDuplicateFilter.drop(ofFile.getKey(), ofFile.getValue(), ignored);
            }
        }
    }
}
