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
 * Checks how the texts of a bundle are written. A {@link TextPrefilter} looks at each once; the rules look only at those that it does
 * not let pass.
 */
public final class TextLinter {

    /** The Romanian text, or the translation, may have a slip. */
    private static final int ROMANIAN_SLIP = 1;

    private static final int ENGLISH_SLIP = 1 << 1;

    /** The Romanian text may have an acronym. */
    private static final int ACRONYM = 1 << 2;

    private final BundleTexts texts;
    private final WordStatistics statistics;
    private final TextChecks slips;
    private final Acronyms acronyms = new Acronyms();
    private final List<Finding> findings = new ArrayList<>();

    /** What is to be looked for in texts, as bits; those that are not here are right. */
    private final IdentityHashMap<LocalizedText, Integer> doubts = new IdentityHashMap<>();

    /** The documents in which a translation that is missing is one that was forgotten. */
    private BitSet partlyTranslated = new BitSet();

    private TextLinter(Bundle bundle, BundleTexts texts) {
        this.texts = texts;
        this.statistics = new WordStatistics(texts.letters());
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
     * @param texts those of each document, but for those that quote slips; who reads a document has them at hand, and to
     *     look for them takes longer than to read them
     */
    public static TextLinter of(Bundle bundle, List<List<LocalizedText>> texts) {
        return of(bundle, new BundleTexts(bundle, texts));
    }

    private static TextLinter of(Bundle bundle, BundleTexts texts) {
        TextLinter wording = new TextLinter(bundle, texts);
        wording.look();
        wording.lookForGlued();
        if (!wording.doubts.isEmpty() || !wording.partlyTranslated.isEmpty()) {
            texts.each(wording::isDoubted, wording::check);
        }
        if (wording.acronyms.hasUnknown()) {
            texts.eachRomanian(wording.acronyms::dropWords);
        }
        wording.findings.addAll(wording.acronyms.findings());
        return wording;
    }

    private void look() {
        TextPrefilter sieve = new TextPrefilter(acronyms.names());
        BitSet translated = new BitSet();
        for (int i = 0; i < texts.size(); i++) {
            LocalizedText text = texts.get(i);
            int romanian = sieve.look(text.getRo(), true);
            statistics.count(sieve, i);
            int doubt = (romanian & TextPrefilter.SLIP) != 0 ? ROMANIAN_SLIP : 0;
            doubt |= (romanian & TextPrefilter.ACRONYM) != 0 ? ACRONYM : 0;
            Optional<String> translation = text.getEn();
            if (translation.isPresent()) {
                translated.set(i);
                int english = sieve.look(translation.get(), false);
                doubt |= (english & TextPrefilter.SLIP) != 0 ? ENGLISH_SLIP : 0;
            }
            doubt(text, doubt);
        }
        partlyTranslated = texts.partlyTranslated(translated);
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
            String romanian = texts.get(i).getRo();
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
        return partlyTranslated.get(document) && text.getEn().isEmpty();
    }

    /** Every slip, document by document; of acronyms that nobody explains each one once, at the end. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Returns whether some text names an institution by its id. */
    public boolean mentions(String institution) {
        return acronyms.mentions(institution);
    }

    private void check(LocalizedText text, Path at) {
        String romanian = text.getRo();
        if (romanian.isBlank()) {
            return;
        }
        int doubt = doubts.getOrDefault(text, 0);
        Path ro = at.field("ro");
        if ((doubt & ROMANIAN_SLIP) != 0) {
            slips.check(romanian, ro, !English.isIn(romanian), findings);
        }
        if ((doubt & ACRONYM) != 0) {
            acronyms.read(romanian, ro);
        }
        if ((doubt & ENGLISH_SLIP) != 0) {
            slips.check(text.getEn().orElse(""), at.field("en"), false, findings);
        }
        if (isUntranslated(text, at.getDocument()) && !LanguageNeutralText.isOnly(romanian)) {
            findings.add(new Finding(Rule.ENGLISH_GIVEN, ro, Map.of("text", romanian), Optional.empty(), List.of()));
        }
    }
}
