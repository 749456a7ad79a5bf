package org.snitp.io.internal.text;

import java.util.List;
import java.util.Locale;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.PeriodRange;

/** What is found in the title of a strategy, which is one text and nothing else. */
final class Titles {

    static final Locale RO = Locale.forLanguageTag("ro");

    static final InstitutionRegistry REGISTRY = InstitutionRegistry.builder()
            .addInstitutions(institution("ANITP"), institution("MAI"), institution("MD/OC"))
            .build();

    private Titles() {}

    private static Institution institution(String id) {
        return Institution.builder()
                .id(id)
                .type(InstitutionType.AGENCY)
                .name(LocalizedText.of("Instituția"))
                .build();
    }

    static Strategy strategy(LocalizedText title) {
        return Strategy.builder()
                .id("s")
                .title(title)
                .horizon(PeriodRange.parse("2024/2028"))
                .build();
    }

    static List<Diagnostic> check(LocalizedText title) {
        return Snitp.check(Bundle.of(strategy(title), REGISTRY));
    }

    static List<Diagnostic> check(String ro) {
        return check(LocalizedText.of(ro));
    }

    /** What is found in a title beside other texts. */
    static List<Diagnostic> check(String ro, String... others) {
        Strategy strategy = strategy(LocalizedText.of(ro)).withVision(LocalizedText.of(String.join("; ", others)));
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
