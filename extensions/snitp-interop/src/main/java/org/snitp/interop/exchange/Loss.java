package org.snitp.interop.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.snitp.io.diff.FieldPath;
import org.snitp.io.diff.report.FieldNames;
import org.snitp.model.internal.message.Messages;

/** What the documents have and an export does not have, or has otherwise. Immutable. */
public final class Loss {

    private static final int MAX_SHOWN = 3;

    private final ExchangeCode code;
    private final String field;
    private final List<String> items;
    private final Map<String, String> arguments;

    private Loss(ExchangeCode code, String field, List<String> items, Map<String, String> arguments) {
        this.code = code;
        this.field = field;
        this.items = List.copyOf(items);
        this.arguments = Map.copyOf(arguments);
    }

    /**
     * Creates a loss.
     *
     * @param code what became of it
     * @param field the field, as {@code Indicator.measure}; empty if it is about no field
     * @param items the codes of the items, in the order of the documents
     * @param arguments the names that the message fills in
     */
    public static Loss of(ExchangeCode code, String field, List<String> items, Map<String, String> arguments) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(arguments, "arguments");
        return new Loss(code, field, items, arguments);
    }

    /** What became of it. */
    public ExchangeCode code() {
        return code;
    }

    /** The field, as {@code Indicator.measure}; empty if it is about no field. */
    public String field() {
        return field;
    }

    /** The codes of the items, in the order of the documents. */
    public List<String> items() {
        return items;
    }

    /**
     * Returns what is said.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Map<String, String> named = new TreeMap<>(arguments);
        named.put("field", field);
        named.put("n", Integer.toString(items.size()));
        String shown = String.join(", ", items.subList(0, Math.min(MAX_SHOWN, items.size())));
        named.put("items", items.size() > MAX_SHOWN ? shown + ", …" : shown);
        int dot = field.indexOf('.');
        if (dot >= 0) {
            named.put("what", FieldNames.of(FieldPath.of(List.of(field.substring(dot + 1))), locale));
        }
        return Messages.in(Loss.class, locale).fill("loss." + code.name(), named);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Loss that
                && code == that.code
                && field.equals(that.field)
                && items.equals(that.items)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, field, items, arguments);
    }

    /** Returns the code and the message, in English. */
    @Override
    public String toString() {
        return code.id() + ": " + message(Locale.ENGLISH);
    }
}
