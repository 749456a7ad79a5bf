package org.snitp.indicators.smart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The finding about one aspect of an indicator.
 *
 * @param code the kind of finding
 * @param arguments the evidence, by the names that the code lists
 */
public record AspectFinding(SmartCode code, Map<String, Argument> arguments) {

    /** Copies the arguments. */
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

    /** The state of the aspect. */
    public AspectState state() {
        return code.state();
    }

    /** The weight of the aspect. */
    public Weight weight() {
        return aspect().weight();
    }

    /** Returns whether the plan states the aspect. */
    public boolean isFound() {
        return state() == AspectState.FOUND;
    }

    /** Returns whether something needs to be fixed. */
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

    /** How to fix it, as a sentence; absent if there is no {@linkplain #isGap() gap}. */
    public Optional<String> remedy(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return isGap() ? Optional.of(SmartWording.in(locale).remedy(this)) : Optional.empty();
    }
}
