package org.snitp.io.internal.text;

import java.util.List;
import java.util.Locale;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.testkit.Fixtures;

/** What is found in the title of a strategy, which is one text and nothing else. */
final class Titles {

    static final Locale RO = Locale.forLanguageTag("ro");

    static final InstitutionRegistry REGISTRY =
            Fixtures.registry(institution("ANITP"), institution("MAI"), institution("MD/OC"));

    private Titles() {}

    private static Institution institution(String id) {
        return Fixtures.agency(id, LocalizedText.of("Instituția"));
    }

    static List<Diagnostic> check(LocalizedText title) {
        return Snitp.check(Bundle.of(Fixtures.strategy(title), REGISTRY));
    }

    static List<Diagnostic> check(String ro) {
        return check(LocalizedText.of(ro));
    }

    /** What is found in a title beside other texts. */
    static List<Diagnostic> check(String ro, String... others) {
        Strategy strategy =
                Fixtures.strategy(LocalizedText.of(ro)).withVision(LocalizedText.of(String.join("; ", others)));
        return Snitp.check(Bundle.of(strategy, REGISTRY));
    }

    /** Code, message and suggestion of each problem, as it would be read aloud. */
    static List<String> told(List<Diagnostic> found) {
        return found.stream()
                .map(one -> one.code().getId().substring("SNITP-".length())
                        + " "
                        + one.message(Locale.ENGLISH)
                        + one.suggestion().map(right -> " -> " + right).orElse(""))
                .toList();
    }
}
