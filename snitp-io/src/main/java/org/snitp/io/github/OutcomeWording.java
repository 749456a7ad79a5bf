package org.snitp.io.github;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.internal.message.Messages;

/** Says in words what a check found. */
final class OutcomeWording {

    private final Messages texts;

    OutcomeWording(Locale locale) {
        this.texts = Messages.in(OutcomeWording.class, locale);
    }

    String text(String key) {
        return texts.text(key);
    }

    /** Returns the number of problems, {@code 3 errors, 1 warning, 0 notes}, and how many of them do not count. */
    String counts(CheckResult outcome) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(count(severity.term(), outcome.count(severity)));
        }
        outcome.baseline()
                .ifPresent(comparison ->
                        counts.add(count("known", comparison.known().size())));
        if (!outcome.suppressed().isEmpty()) {
            counts.add(count("suppressed", outcome.suppressed().size()));
        }
        return String.join(", ", counts);
    }

    /** Returns a number with its noun. */
    String count(String noun, int number) {
        return texts.count("count." + noun, number);
    }

    /** Returns that not all problems are shown at their lines. */
    String leftOut(int shown, int all) {
        return texts.fill(
                "annotations.leftOut", Map.of("shown", Integer.toString(shown), "all", count("problem", all)));
    }
}
