package org.snitp.model.rule;

import java.util.List;
import java.util.Objects;

/**
 * What a violation of a rule depends on. If that could not be read or has a problem, the violation is only a consequence of
 * what is already reported.
 *
 * @param kind what is examined
 * @param levels how many steps the path of the violation lies below the examined object
 * @param fields the examined fields, named as in the document format
 * @param variants the variants of the message to which this applies; empty for all
 */
public record Dependency(Kind kind, int levels, List<String> fields, List<String> variants) {

    /** What is examined. */
    public enum Kind {
        /** Fields of the object; an absent field may be present under an unknown name. */
        FIELD,

        /** Fields of the object, an action, which its indicators may state instead. */
        STATED,

        /** The object as a whole. */
        OBJECT,

        /** Fields of the indicator that contains the violation, if any, and of the object that has the indicator. */
        INDICATOR_FIELDS,

        /** The start of the work: in a window of the indicator, or else of its action. */
        BEGIN_OF_WORK
    }

    /** Copies the lists. */
    public Dependency {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(variants, "variants");
        fields = List.copyOf(fields);
        variants = List.copyOf(variants);
    }

    /** The only examined field. */
    public String field() {
        return fields.get(0);
    }

    /** A field of the object that contains the invalid value. */
    static Dependency field(String name) {
        return new Dependency(Kind.FIELD, 1, List.of(name), List.of());
    }

    /** A field of the action that contains the invalid value, or of one of its indicators. */
    static Dependency stated(String name) {
        return new Dependency(Kind.STATED, 1, List.of(name), List.of());
    }

    /** The whole object or list that contains the invalid value. */
    static Dependency object() {
        return new Dependency(Kind.OBJECT, 1, List.of(), List.of());
    }

    /** Fields of the indicator, or of the action or objective that has it. */
    static Dependency indicatorFields(String... names) {
        return new Dependency(Kind.INDICATOR_FIELDS, 0, List.of(names), List.of());
    }

    /** The start of the work to which an element of a schedule belongs. */
    static Dependency beginOfWork() {
        return new Dependency(Kind.BEGIN_OF_WORK, 2, List.of("implementation"), List.of());
    }

    /** The same dependency on an object further up. */
    Dependency above(int more) {
        return new Dependency(kind, more, fields, variants);
    }

    /** The same dependency for some variants of the message only. */
    Dependency in(String... some) {
        return new Dependency(kind, levels, fields, List.of(some));
    }
}
