package org.snitp.annex.document;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.internal.message.Messages;

/** What is said about a place of an annex: how it was read, why it is doubtful, or that it was not taken. Immutable. */
public final class AnnexRemark {

    /** The maximum number of characters of a text that a remark shows. */
    private static final int MAX_SHOWN = 160;

    private final RemarkKind kind;
    private final AnnexPlace place;
    private final Map<String, String> arguments;
    private final String action;
    private final Optional<AnnexField> field;

    private AnnexRemark(
            RemarkKind kind,
            AnnexPlace place,
            Map<String, String> arguments,
            String action,
            Optional<AnnexField> field) {
        this.kind = kind;
        this.place = place;
        this.arguments = arguments;
        this.action = action;
        this.field = field;
    }

    /**
     * Returns a remark.
     *
     * @param arguments the arguments of its message, by name
     */
    public static AnnexRemark of(RemarkKind kind, AnnexPlace place, Map<String, String> arguments) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(arguments, "arguments");
        return new AnnexRemark(kind, place, Map.copyOf(arguments), "", Optional.empty());
    }

    /** Returns the same remark about a field of an action. */
    public AnnexRemark about(String code, AnnexField column) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(column, "column");
        return new AnnexRemark(kind, place, arguments, code, Optional.of(column));
    }

    /** Returns the same remark about another place. */
    public AnnexRemark at(AnnexPlace other) {
        Objects.requireNonNull(other, "other");
        return new AnnexRemark(kind, other, arguments, action, field);
    }

    /** What is said. */
    public RemarkKind kind() {
        return kind;
    }

    /** Where it is. */
    public AnnexPlace place() {
        return place;
    }

    /** The code of the action that it is about; empty if it is about none. */
    public String action() {
        return action;
    }

    /** The field that it is about. */
    public Optional<AnnexField> field() {
        return field;
    }

    /** The arguments of the message, by name. */
    public Map<String, String> arguments() {
        return arguments;
    }

    /**
     * Returns what is said, without the place.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(AnnexRemark.class, locale)
                .fill(kind.name(), (Messages.Arguments) name -> shown(name, locale));
    }

    private String shown(String name, Locale locale) {
        if (name.equals("field") && arguments.containsKey(name)) {
            return AnnexField.valueOf(arguments.get(name)).name(locale);
        }
        String value = arguments.getOrDefault(name, "").replaceAll("\\s+", " ").strip();
        return value.length() <= MAX_SHOWN ? value : value.substring(0, MAX_SHOWN) + "…";
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AnnexRemark other
                && kind == other.kind
                && place.equals(other.place)
                && arguments.equals(other.arguments)
                && action.equals(other.action)
                && field.equals(other.field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, place, arguments, action, field);
    }

    /** Returns the place and the message, in English. */
    @Override
    public String toString() {
        return kind.id() + " " + place + ": " + message(Locale.ENGLISH);
    }
}
