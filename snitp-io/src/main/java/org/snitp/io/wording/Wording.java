package org.snitp.io.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Bundle bundle;
    private final WordStatistics statistics = new WordStatistics();
    private final Acronyms acronyms = new Acronyms();
    private final List<Finding> findings = new ArrayList<>();

    private Wording(Bundle bundle) {
        this.bundle = bundle;
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
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            wording.check(bundle.getDocuments().get(i), Path.document(i));
        }
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
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            TextWalk.walk(bundle.getDocuments().get(i), Path.document(i), (text, at) -> reader.accept(text.getRo()));
        }
    }

    private void check(Document document, Path path) {
        boolean[] translated = new boolean[1];
        TextWalk.walk(
                document, path, (text, at) -> translated[0] |= text.getEn().isPresent());
        TextWalk.walk(document, path, (text, at) -> check(text, at, translated[0]));
    }

    private void check(LocalizedText text, Path at, boolean translated) {
        String romanian = text.getRo();
        if (romanian.isBlank()) {
            return;
        }
        Path ro = at.field("ro");
        LetterSlips.in(romanian, true).forEach(slip -> findings.add(slip.at(ro)));
        add(MissingDiacritics.in(romanian), ro);
        add(GluedWords.in(romanian).or(() -> statistics.in(romanian)), ro);
        checkLayout(romanian, ro);
        acronyms.read(romanian, ro);
        if (text.getEn().isPresent()) {
            String english = text.getEn().get();
            Path en = at.field("en");
            LetterSlips.in(english, false).forEach(slip -> findings.add(slip.at(en)));
            add(GluedWords.in(english), en);
            checkLayout(english, en);
        } else if (translated) {
            findings.add(new Finding(Rule.ENGLISH_GIVEN, ro, Map.of("text", romanian), Optional.empty(), List.of()));
        }
    }

    private void checkLayout(String text, Path at) {
        add(SpaceSlips.in(text), at);
        add(RepeatedWords.in(text), at);
        add(Brackets.in(text), at);
    }

    private void add(Optional<Slip> slip, Path at) {
        slip.ifPresent(found -> findings.add(found.at(at)));
    }
}
