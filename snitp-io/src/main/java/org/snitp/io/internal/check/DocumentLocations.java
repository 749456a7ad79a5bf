package org.snitp.io.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.DiagnosticFactory;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.bind.Issue;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Path;

/** Locates the documents of a bundle in their files. Documents in memory are in no file. */
public final class DocumentLocations implements DiagnosticFactory {

    private final List<LocatedDocument> documents = new ArrayList<>();
    private final Bundle inMemory;
    private final Profile profile;

    /**
     * Stores the documents of files.
     *
     * @param profile determines the severity of problems
     * @param inMemory the documents that come first in the bundle
     * @param files the files of the other documents, in their order
     */
    public DocumentLocations(Profile profile, Bundle inMemory, List<ParsedFile> files) {
        this.profile = profile;
        this.inMemory = inMemory;
        for (ParsedFile file : files) {
            for (ParsedFile.BoundDocument bound : file.documents()) {
                documents.add(new LocatedDocument(file, bound.node()));
            }
        }
    }

    /** Synchronized because positions that were found are cached for the next caller. */
    @Override
    public synchronized Diagnostic diagnose(DiagnosticCode code, Map<String, String> arguments, Path at) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(at, "at");
        int ofFiles = at.getDocument() - inMemory.getDocuments().size();
        if (ofFiles < 0) {
            return ModelLocation.of(inMemory, at.getDocument(), at.getSteps())
                    .diagnose(code, code.getSeverity(profile))
                    .arguments(arguments)
                    .build();
        }
        LocatedDocument document = documents.get(ofFiles);
        Issue problem = new Issue(code, arguments, document.range(at), Optional.empty(), List.of());
        return new Reporter(1, profile, List.of()).diagnostic(problem);
    }
}
