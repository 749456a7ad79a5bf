package org.snitp.indicators.smart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found about one aspect of an indicator.
 *
 * @param code what was found
 * @param arguments the evidence, by the names that the code tells
 */
public record AspectFinding(SmartCode code, Map<String, Argument> arguments) {

    /** Keeps a copy of the arguments that does not change. */
    public AspectFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(arguments, "arguments");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    static AspectFinding of(SmartCode code) {
        return new AspectFinding(code, Map.of());
    }

    static AspectFinding of(SmartCode code, String name, Argument argument) {
        return new AspectFinding(code, Map.of(name, argument));
    }

    AspectFinding with(String name, Argument argument) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(name, argument);
        return new AspectFinding(code, more);
    }

    /** The aspect. */
    public Aspect aspect() {
        return code.aspect();
    }

    /** What became of the search for it. */
    public AspectState state() {
        return code.state();
    }

    /** What the aspect counts for. */
    public Weight weight() {
        return aspect().weight();
    }

    /** Returns whether the plan says it. */
    public boolean isFound() {
        return state() == AspectState.FOUND;
    }

    /** Returns whether something is to be mended. */
    public boolean isGap() {
        return state() == AspectState.ABSENT || state() == AspectState.FAULTY;
    }

    boolean barsMet() {
        return weight() != Weight.ADVISED && isGap();
    }

    /** What was found, as a sentence in a language, or else in English. */
    public String evidence(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return SmartWording.in(locale).evidence(this);
    }

    /** What would mend it, as a sentence; nothing where there is no {@linkplain #isGap() gap}. */
    public Optional<String> remedy(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return isGap() ? Optional.of(SmartWording.in(locale).remedy(this)) : Optional.empty();
    }
}
