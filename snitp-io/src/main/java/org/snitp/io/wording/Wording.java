package org.snitp.io.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.snitp.model.Bundle;
import org.snitp.model.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.LocalizedText;

/** Checks how the texts of a bundle are written. */
public final class Wording {

    /** A text, and where it stands. */
    private record Placed(LocalizedText text, Path at) {}

    /** The texts of each document, gone through once: to find them takes longer than to read them. */
    private final List<List<Placed>> documents = new ArrayList<>();

    private final WordStatistics statistics = new WordStatistics();
    private final Acronyms acronyms = new Acronyms();
    private final List<Finding> findings = new ArrayList<>();

    private Wording(Bundle bundle) {
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            List<Placed> texts = new ArrayList<>();
            TextWalk.walk(
                    bundle.getDocuments().get(i), Path.document(i), (text, at) -> texts.add(new Placed(text, at)));
            documents.add(texts);
        }
    }

    /** Reads all texts of a bundle. */
    public static Wording of(Bundle bundle) {
        Wording wording = new Wording(bundle);
        for (Document document : bundle.getDocuments()) {
            if (document instanceof InstitutionRegistry registry) {
                wording.acronyms.note(registry);
            }
        }
        wording.eachRomanian(wording.statistics::count);
        wording.eachRomanian(wording.statistics::suspect);
        if (wording.statistics.hasSuspects()) {
            wording.eachRomanian(wording.statistics::verify);
        }
        wording.documents.forEach(wording::check);
        if (wording.acronyms.hasUnknown()) {
            wording.eachRomanian(wording.acronyms::dropWords);
        }
        wording.findings.addAll(wording.acronyms.findings());
        return wording;
    }

    /** Every slip, document by document; of acronyms that nobody explains each one once, at the end. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Tells whether some text names an institution by its id. */
    public boolean mentions(String institution) {
        return acronyms.mentions(institution);
    }

    private void eachRomanian(Consumer<String> reader) {
        documents.forEach(
                texts -> texts.forEach(placed -> reader.accept(placed.text().getRo())));
    }

    private void check(List<Placed> texts) {
        boolean translated =
                texts.stream().anyMatch(placed -> placed.text().getEn().isPresent());
        texts.forEach(placed -> check(placed.text(), placed.at(), translated));
    }

    private void check(LocalizedText text, Path at, boolean translated) {
        String romanian = text.getRo();
        if (romanian.isBlank()) {
            return;
        }
        Path ro = at.field("ro");
        check(romanian, ro, true);
        acronyms.read(romanian, ro);
        if (text.getEn().isPresent()) {
            check(text.getEn().get(), at.field("en"), false);
        } else if (translated && !Signs.isOnly(romanian)) {
            findings.add(new Finding(Rule.ENGLISH_GIVEN, ro, Map.of("text", romanian), Optional.empty(), List.of()));
        }
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
