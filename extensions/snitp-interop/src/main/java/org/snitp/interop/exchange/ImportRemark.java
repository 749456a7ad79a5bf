package org.snitp.interop.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/**
 * What is said about a place of a file of others.
 *
 * @param code what became of it
 * @param place where
 * @param arguments the names that the message fills in; {@code times} is how often the same is said of the file, if more than once
 */
public record ImportRemark(ExchangeCode code, ForeignPlace place, Map<String, String> arguments) {
    /** Copies the arguments. */
    public ImportRemark {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(arguments, "arguments");
        arguments = Map.copyOf(arguments);
    }

    /**
     * Returns what is said, without the place.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String message = Messages.in(ImportRemark.class, locale).fill("remark." + code.name(), arguments);
        String times = arguments.get("times");
        return times == null ? message : message + " (× " + times + ")";
    }

    /** Returns the place, the message in English, and the code. */
    @Override
    public String toString() {
        return place + ": " + message(Locale.ENGLISH) + " [" + code.id() + "]";
    }
}
