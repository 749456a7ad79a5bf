package org.snitp.io.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.snitp.model.Bundle;
import org.snitp.model.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.LocalizedText;

/**
 * Checks how the texts of a bundle are written. A {@link Sieve} looks at each once; the rules look only at those that it does
 * not let pass.
 */
public final class Wording {

    /** The Romanian text, or the translation, may have a slip. */
    private static final int ROMANIAN_SLIP = 1;

    private static final int ENGLISH_SLIP = 1 << 1;

    /** The Romanian text may have an acronym. */
    private static final int ACRONYM = 1 << 2;

    /** The translation is missing in a document that has others. */
    private static final int UNTRANSLATED = 1 << 3;

    private final Texts texts;

    /** What is to be looked for in each text, as bits. */
    private final byte[] doubts;

    private final WordStatistics statistics;
    private final Acronyms acronyms = new Acronyms();
    private final List<Finding> findings = new ArrayList<>();

    private Wording(Bundle bundle) {
        texts = new Texts(bundle);
        doubts = new byte[texts.size()];
        statistics = new WordStatistics(texts.letters());
        for (Document document : bundle.getDocuments()) {
            if (document instanceof InstitutionRegistry registry) {
                acronyms.note(registry);
            }
        }
    }

    /** Reads all texts of a bundle. */
    public static Wording of(Bundle bundle) {
        Wording wording = new Wording(bundle);
        wording.look();
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            wording.compareLanguages(wording.texts.ofDocument(i));
        }
        wording.lookForGlued();
        if (wording.hasDoubts()) {
            wording.texts.each(number -> wording.doubts[number] != 0, wording::check);
        }
        if (wording.acronyms.hasUnknown()) {
            wording.texts.eachRomanian(wording.acronyms::dropWords);
        }
        wording.findings.addAll(wording.acronyms.findings());
        return wording;
    }

    private void look() {
        Sieve sieve = new Sieve(acronyms.names());
        for (int i = 0; i < doubts.length; i++) {
            LocalizedText text = texts.get(i);
            int romanian = sieve.look(text.getRo(), true);
            statistics.count(sieve, i);
            doubt(i, ROMANIAN_SLIP, (romanian & Sieve.SLIP) != 0);
            doubt(i, ACRONYM, (romanian & Sieve.ACRONYM) != 0);
            String english = text.getEn().orElse("");
            doubt(i, ENGLISH_SLIP, (sieve.look(english, false) & Sieve.SLIP) != 0);
        }
    }

    private void doubt(int number, int what, boolean doubtful) {
        if (doubtful) {
            doubts[number] |= (byte) what;
        }
    }

    private boolean hasDoubts() {
        for (byte doubt : doubts) {
            if (doubt != 0) {
                return true;
            }
        }
        return false;
    }

    private void compareLanguages(int[] range) {
        boolean translated = false;
        for (int i = range[0]; i < range[1] && !translated; i++) {
            translated = texts.get(i).getEn().isPresent();
        }
        for (int i = range[0]; i < range[1] && translated; i++) {
            doubt(i, UNTRANSLATED, texts.get(i).getEn().isEmpty());
        }
    }

    private void lookForGlued() {
        boolean any = false;
        BitSet doubtful = statistics.doubtful();
        for (int i = doubtful.nextSetBit(0); i >= 0; i = doubtful.nextSetBit(i + 1)) {
            boolean suspected = statistics.suspect(texts.get(i).getRo());
            doubt(i, ROMANIAN_SLIP, suspected);
            any |= suspected;
        }
        if (any) {
            texts.eachRomanian(statistics::verify);
        }
    }

    /** Every slip, document by document; of acronyms that nobody explains each one once, at the end. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Tells whether some text names an institution by its id. */
    public boolean mentions(String institution) {
        return acronyms.mentions(institution);
    }

    private void check(LocalizedText text, int number, Path at) {
        String romanian = text.getRo();
        if (romanian.isBlank()) {
            return;
        }
        Path ro = at.field("ro");
        if (isDoubted(number, ROMANIAN_SLIP)) {
            check(romanian, ro, true);
        }
        if (isDoubted(number, ACRONYM)) {
            acronyms.read(romanian, ro);
        }
        if (isDoubted(number, ENGLISH_SLIP)) {
            check(text.getEn().orElse(""), at.field("en"), false);
        }
        if (isDoubted(number, UNTRANSLATED) && !Signs.isOnly(romanian)) {
            findings.add(new Finding(Rule.ENGLISH_GIVEN, ro, Map.of("text", romanian), Optional.empty(), List.of()));
        }
    }

    private boolean isDoubted(int number, int what) {
        return (doubts[number] & what) != 0;
    }

    private void check(String text, Path at, boolean romanian) {
        if (text.isBlank()) {
            return;
        }
        List<Slip> slips = new ArrayList<>(LetterSlips.in(text, romanian));
        if (romanian) {
            MissingDiacritics.in(text).ifPresent(slips::add);
        }
        gluedIn(text, romanian).ifPresent(slips::add);
        slips.addAll(SpaceSlips.in(text));
        RepeatedWords.in(text).ifPresent(slips::add);
        slips.addAll(Brackets.in(text));
        if (!slips.isEmpty()) {
            String mended = mend(text, romanian);
            slips.forEach(slip -> findings.add(slip.at(at, mended)));
        }
    }

    private Optional<Slip> gluedIn(String text, boolean romanian) {
        Excerpts excerpts = new Excerpts(text);
        joints(text, romanian).forEach(at -> excerpts.addAround(at - 1, at + 1));
        return excerpts.isEmpty() ? Optional.empty() : Optional.of(Slip.of(Rule.WORDS_APART, excerpts));
    }

    /** Returns a text with a space wherever one is missing. */
    private String apart(String text, boolean romanian) {
        StringBuilder apart = new StringBuilder(text.length() + 8);
        int copied = 0;
        for (int at : joints(text, romanian)) {
            apart.append(text, copied, at).append(' ');
            copied = at;
        }
        return apart.append(text, copied, text.length()).toString();
    }

    private Collection<Integer> joints(String text, boolean romanian) {
        List<Integer> marked = GluedWords.in(text);
        List<Integer> counted = romanian ? statistics.in(text) : List.of();
        if (counted.isEmpty()) {
            return marked;
        }
        SortedSet<Integer> joints = new TreeSet<>(marked);
        joints.addAll(counted);
        return joints;
    }

    /** Returns a text without slips of any kind that can be mended. */
    private String mend(String text, boolean romanian) {
        String tidy = SpaceSlips.mend(LetterSlips.mend(text, romanian));
        String once = RepeatedWords.mend(apart(tidy, romanian));
        return romanian ? MissingDiacritics.mend(once) : once;
    }
}
