package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.internal.twin.FastPathOf;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Finding;
import org.snitp.model.text.LocalizedText;

/**
 * Checks the texts of a file in parts, beside documents that are known completely. The result does not depend on the
 * division into parts: each text is judged by itself and by the documents.
 *
 * <p>Therefore, glued words are found only if the documents write them apart and never together, and missing
 * translations are not reported, because they depend on the other texts of a document.
 */
@FastPathOf(value = "org.snitp.io.internal.text.TextLinter", heldBy = "IncrementalTextLinterTest")
public final class IncrementalTextLinter {

    private static final int ROMANIAN_SLIP = 1;
    private static final int OTHER_SLIP = 1 << 1;
    private static final int ACRONYM = 1 << 2;

    /** Upper bound on remembered acronyms. */
    private static final int MAX_SETTLED = 100_000;

    private final Vocabulary vocabulary;
    private final TextPrefilter sieve;
    private final Set<String> settled;
    private final LowercaseWords smallWords = new LowercaseWords();

    /** Prepares the check of a file. */
    public IncrementalTextLinter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.sieve = new TextPrefilter(vocabulary.acronyms().names());
        this.settled = vocabulary.settled();
    }

    /**
     * Returns the issues of a part, including each acronym without an explanation so far.
     *
     * @param texts the texts of each document of the part, except for those that quote typing errors; empty if they
     *     are to be searched
     */
    public List<Finding> check(Bundle part, Optional<List<DocumentTexts>> texts) {
        BundleTexts all = texts.map(known -> new BundleTexts(part, known)).orElseGet(() -> BundleTexts.of(part));
        WordStatistics statistics = vocabulary.statistics().ofOthers();
        IdentityHashMap<LocalizedText, Integer> doubts = doubts(all, statistics);
        List<Finding> findings = new ArrayList<>();
        if (doubts.isEmpty()) {
            return findings;
        }
        TextChecks slips = new TextChecks(statistics);
        Acronyms acronyms = new Acronyms(vocabulary.acronyms(), settled);
        all.each((text, document) -> doubts.containsKey(text), (text, at) -> {
            int doubt = text.official().isBlank() ? 0 : doubts.getOrDefault(text, 0);
            text.getTexts().forEach((language, words) -> {
                Wording wording = Wording.of(language);
                if ((doubt & (wording == Wording.ROMANIAN ? ROMANIAN_SLIP : OTHER_SLIP)) != 0) {
                    slips.check(words, at.field(language), wording, findings);
                }
                if (wording == Wording.ROMANIAN && (doubt & ACRONYM) != 0) {
                    acronyms.read(words, at.field(language));
                }
            });
        });
        if (settled.size() < MAX_SETTLED) {
            settled.addAll(acronyms.explained());
        }
        findings.addAll(acronyms.findings());
        return findings;
    }

    private IdentityHashMap<LocalizedText, Integer> doubts(BundleTexts texts, WordStatistics statistics) {
        IdentityHashMap<LocalizedText, Integer> doubts = new IdentityHashMap<>();
        boolean glued = false;
        for (int i = 0; i < texts.size(); i++) {
            LocalizedText text = texts.get(i);
            int doubt = 0;
            for (String language : text.languages()) {
                String words = text.get(language).orElse("");
                if (Wording.of(language) != Wording.ROMANIAN) {
                    doubt |= (sieve.look(words, false) & TextPrefilter.SLIP) != 0 ? OTHER_SLIP : 0;
                    continue;
                }
                int romanian = sieve.look(words, true);
                smallWords.note(sieve);
                boolean suspected = statistics.isDoubtful(sieve) && statistics.suspect(words);
                glued |= suspected;
                doubt |= suspected || (romanian & TextPrefilter.SLIP) != 0 ? ROMANIAN_SLIP : 0;
                doubt |= (romanian & TextPrefilter.ACRONYM) != 0 ? ACRONYM : 0;
            }
            if (doubt != 0) {
                doubts.merge(text, doubt, (before, more) -> before | more);
            }
        }
        if (glued) {
            vocabulary.verify(statistics);
        }
        return doubts;
    }

    /**
     * Returns whether an acronym that was found has no explanation, once all parts were checked. A word that also
     * occurs in lower case is not an acronym.
     */
    public boolean isUnknown(String acronym) {
        return !settled.contains(acronym) && !smallWords.has(acronym) && !vocabulary.hasSmall(acronym);
    }
}
