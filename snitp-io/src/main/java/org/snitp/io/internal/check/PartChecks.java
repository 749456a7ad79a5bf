package org.snitp.io.internal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.text.DocumentTexts;
import org.snitp.io.internal.text.IncrementalTextLinter;
import org.snitp.model.Bundle;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Rule;

/**
 * Checks a file of measurement sets in parts, beside the documents to which they refer. Each part is checked by itself;
 * relations between measurements of different parts are checked elsewhere.
 */
public final class PartChecks {

    private final ReferenceDocuments documents;
    private final Set<Rule> broken = EnumSet.noneOf(Rule.class);
    private @Nullable IncrementalTextLinter wording;
    private boolean constrained;

    PartChecks(ReferenceDocuments documents) {
        this.documents = documents;
    }

    /**
     * Checks a part. An acronym that has no explanation so far is reported in each part. Whether it is shown is known
     * at the end of the file.
     *
     * @param part what was read; all its documents are measurement sets
     */
    public Validation check(ParsedFile part) {
        Validation found =
                Validator.validate(List.of(part), true, ReferenceDocuments.none(Optional.empty()), this::findings);
        constrained |= found.isConstrained();
        return found;
    }

    private List<Finding> findings(Bundle part, ExternalDeclarations elsewhere, Optional<List<DocumentTexts>> texts) {
        List<Finding> findings = documents.findings(part, elsewhere);
        findings.forEach(finding -> broken.add(finding.rule()));
        boolean silent = texts.isPresent() && texts.get().stream().allMatch(document -> document.size() == 0);
        if (!silent) {
            wording = wording != null ? wording : new IncrementalTextLinter(documents.vocabulary());
            findings.addAll(wording.check(part, texts));
        }
        return findings;
    }

    /** Returns whether an acronym that was reported in a part is to be shown, once all parts were checked. */
    public boolean isUnknown(String acronym) {
        return !constrained
                && !Rule.ACRONYM_KNOWN.isHiddenBy(broken)
                && (wording == null || wording.isUnknown(acronym))
                && documents.areAcronymsTold();
    }
}
