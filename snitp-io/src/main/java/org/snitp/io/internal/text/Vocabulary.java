package org.snitp.io.internal.text;

import java.util.HashSet;
import java.util.Set;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.rule.Path;

/** The words and acronyms of documents, by which other texts are judged. */
public final class Vocabulary {

    private final BundleTexts texts;
    private final Acronyms acronyms = new Acronyms();
    private final WordStatistics statistics;
    private final LowercaseWords smallWords = new LowercaseWords();

    private Vocabulary(Bundle documents) {
        texts = BundleTexts.of(documents);
        statistics = new WordStatistics(texts.letters(WordStatistics.LARGEST));
        for (Document document : documents.getDocuments()) {
            if (document instanceof InstitutionRegistry registry) {
                acronyms.note(registry);
            }
        }
        TextPrefilter sieve = new TextPrefilter(acronyms.names());
        texts.each((text, number, times) -> {
            String romanian = Wording.romanian(text);
            boolean hasAcronym = (sieve.look(romanian, true) & TextPrefilter.ACRONYM) != 0;
            statistics.count(sieve, number, times);
            smallWords.note(sieve);
            if (hasAcronym) {
                acronyms.read(romanian, Path.document(0));
            }
        });
    }

    /** Reads all texts of documents. */
    public static Vocabulary of(Bundle documents) {
        return new Vocabulary(documents);
    }

    Acronyms acronyms() {
        return acronyms;
    }

    /** The acronyms that the documents explain, and those that they do not: the latter are reported there. */
    Set<String> settled() {
        Set<String> settled = new HashSet<>(acronyms.explained());
        settled.addAll(acronyms.unknown());
        return settled;
    }

    boolean hasSmall(String acronym) {
        return smallWords.has(acronym);
    }

    WordStatistics statistics() {
        return statistics;
    }

    /** Recounts words exactly that looked glued in other texts. */
    void verify(WordStatistics suspicions) {
        texts.eachRomanian(suspicions::verify);
    }
}
