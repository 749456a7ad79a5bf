package org.snitp.indicators.smart;

import java.util.Collection;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Timing;

/** Findings that several criteria share. */
final class Findings {

    private Findings() {}

    /** A text with content, a placeholder, or a missing text. */
    static AspectFinding quoted(
            Optional<LocalizedText> text, SmartCode given, String name, SmartCode empty, SmartCode absent) {
        return text.map(quote ->
                        AspectFinding.of(EmptyText.saysNothing(quote) ? empty : given, name, Argument.of(quote)))
                .orElseGet(() -> AspectFinding.of(absent));
    }

    /** A word of the vocabulary, present or missing. */
    static AspectFinding termed(Optional<? extends Enum<?>> term, SmartCode given, String name, SmartCode absent) {
        return term.map(constant -> AspectFinding.of(given, name, new Argument.Term(constant)))
                .orElseGet(() -> AspectFinding.of(absent));
    }

    /** Texts as one argument. */
    static Argument quotes(Collection<LocalizedText> texts) {
        return Argument.listed(texts.stream().map(Argument::of).toList());
    }

    /** Timings as one argument. */
    static Argument timings(Collection<? extends Timing> timings) {
        return Argument.listed(timings.stream().map(Argument::of).toList());
    }
}
