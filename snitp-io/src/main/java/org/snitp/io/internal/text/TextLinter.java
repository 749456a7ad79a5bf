package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.LocalizedText;

/**
 * Checks the wording of the texts of a bundle. A {@link TextPrefilter} scans each text once; the rules examine only the
 * texts that it suspects.
 */
public final class TextLinter {

    /** The Romanian text, or the one in another language, may have an issue. */
    private static final int ROMANIAN_SLIP = 1;

    private static final int OTHER_SLIP = 1 << 1;

    /** The Romanian text may have an acronym. */
    private static final int ACRONYM = 1 << 2;

    private final BundleTexts texts;
    private final WordStatistics statistics;
    private final TextChecks slips;
    private final Acronyms acronyms = new Acronyms();
    private final List<Finding> findings = new ArrayList<>();

    /** The checks that texts need, as bits. Texts that are absent here are correct. */
    private final IdentityHashMap<LocalizedText, Integer> doubts = new IdentityHashMap<>();

    /** For each document, the languages in which a missing text was forgotten. */
    private final List<List<String>> translations = new ArrayList<>();

    /** The documents in which some texts have English and others have not. */
    private BitSet partlyTranslated = new BitSet();

    private TextLinter(Bundle bundle, BundleTexts texts) {
        this.texts = texts;
        this.statistics = new WordStatistics(texts.letters(WordStatistics.LARGEST));
        this.slips = new TextChecks(statistics);
        for (Document document : bundle.getDocuments()) {
            if (document instanceof InstitutionRegistry registry) {
                acronyms.note(registry);
            }
        }
    }

    /** Reads all texts of a bundle. */
    public static TextLinter of(Bundle bundle) {
        return of(bundle, BundleTexts.of(bundle));
    }

    /**
     * Reads all texts of a bundle.
     *
     * @param texts the texts of each document, except for those that quote typing errors. The reader of a document
     *     has them at hand; searching for them takes longer than reading them
     */
    public static TextLinter of(Bundle bundle, List<DocumentTexts> texts) {
        return of(bundle, new BundleTexts(bundle, texts));
    }

    private static TextLinter of(Bundle bundle, BundleTexts texts) {
        TextLinter wording = new TextLinter(bundle, texts);
        wording.look();
        wording.lookForGlued();
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            wording.translations.add(wording.wanted(bundle.getDocuments().get(i).getLanguages(), i));
        }
        if (!wording.doubts.isEmpty() || !wording.translations.stream().allMatch(List::isEmpty)) {
            texts.each(wording::isDoubted, wording::check);
        }
        if (wording.acronyms.hasUnknown()) {
            texts.eachRomanian((words, times) -> wording.acronyms.dropWords(words));
        }
        wording.findings.addAll(wording.acronyms.findings());
        return wording;
    }

    private void look() {
        TextPrefilter sieve = new TextPrefilter(acronyms.names());
        BitSet translated = new BitSet();
        texts.each((text, number, times) -> {
            doubt(text, look(text, number, times, sieve));
            if (isTranslated(text)) {
                translated.set(number);
            }
        });
        partlyTranslated = texts.partlyTranslated(translated);
    }

    /** Scans a text, and returns its doubts. */
    private int look(LocalizedText text, int number, int times, TextPrefilter sieve) {
        int doubt = 0;
        for (String language : text.languages()) {
            String words = text.get(language).orElse("");
            if (Wording.of(language) == Wording.ROMANIAN) {
                int romanian = sieve.look(words, true);
                statistics.count(sieve, number, times);
                doubt |= (romanian & TextPrefilter.SLIP) != 0 ? ROMANIAN_SLIP : 0;
                doubt |= (romanian & TextPrefilter.ACRONYM) != 0 ? ACRONYM : 0;
            } else {
                doubt |= (sieve.look(words, false) & TextPrefilter.SLIP) != 0 ? OTHER_SLIP : 0;
            }
        }
        return doubt;
    }

    private static boolean isTranslated(LocalizedText text) {
        List<String> languages = text.languages();
        for (int i = 0; languages.size() > 1 && i < languages.size(); i++) {
            if (Wording.of(languages.get(i)) == Wording.ENGLISH) {
                return true;
            }
        }
        return false;
    }

    private void doubt(LocalizedText text, int doubt) {
        if (doubt != 0) {
            doubts.merge(text, doubt, (before, more) -> before | more);
        }
    }

    private void lookForGlued() {
        boolean any = false;
        BitSet doubtful = statistics.doubtful();
        for (int i = doubtful.nextSetBit(0); i >= 0; i = doubtful.nextSetBit(i + 1)) {
            String romanian = Wording.romanian(texts.get(i));
            if (!English.isIn(romanian) && statistics.suspect(romanian)) {
                doubt(texts.get(i), ROMANIAN_SLIP);
                any = true;
            }
        }
        if (any) {
            texts.eachRomanian(statistics::verify);
        }
    }

    private boolean isDoubted(LocalizedText text, int document) {
        return doubts.containsKey(text) || isUntranslated(text, document);
    }

    private boolean isUntranslated(LocalizedText text, int document) {
        List<String> wanted = translations.get(document);
        for (int i = 0; i < wanted.size(); i++) {
            if (text.get(wanted.get(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the languages that each text of a document needs: the declared ones, or English if some texts are
     * translated.
     */
    private List<String> wanted(List<String> declared, int document) {
        if (!declared.isEmpty()) {
            return declared.subList(1, declared.size());
        }
        return partlyTranslated.get(document) ? List.of("en") : List.of();
    }

    /** Returns all issues, document by document. Each acronym without an explanation is reported once, at the end. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Returns whether a text names an institution by its id. */
    public boolean mentions(String institution) {
        return acronyms.mentions(institution);
    }

    private void check(LocalizedText text, Path at) {
        if (text.official().isBlank()) {
            return;
        }
        int doubt = doubts.getOrDefault(text, 0);
        if (doubt != 0) {
            text.getTexts().forEach((language, words) -> check(words, at.field(language), doubt, Wording.of(language)));
        }
        if (isUntranslated(text, at.getDocument()) && !LanguageNeutralText.isOnly(text.official())) {
            for (String language : translations.get(at.getDocument())) {
                if (text.get(language).isEmpty()) {
                    findings.add(untranslated(text, at, language));
                }
            }
        }
    }

    private void check(String words, Path at, int doubt, Wording wording) {
        boolean romanian = wording == Wording.ROMANIAN;
        if ((doubt & (romanian ? ROMANIAN_SLIP : OTHER_SLIP)) != 0) {
            slips.check(words, at, romanian && English.isIn(words) ? Wording.ENGLISH : wording, findings);
        }
        if (romanian && (doubt & ACRONYM) != 0) {
            acronyms.read(words, at);
        }
    }

    private static Finding untranslated(LocalizedText text, Path at, String language) {
        Map<String, String> arguments = language.equals("en")
                ? Map.of("text", text.official())
                : Map.of("variant", "other", "text", text.official(), "language", language);
        return new Finding(
                Rule.TRANSLATION_GIVEN, at.field(text.officialLanguage()), arguments, Optional.empty(), List.of());
    }
}
