package org.snitp.model.rule;

import java.util.List;
import java.util.Objects;

/**
 * What a violation of a rule depends on: where that could not be read, or has a problem, the violation only follows from
 * what is reported already.
 *
 * @param kind what is looked at
 * @param levels how many steps of the path of the violation lie below the object that is looked at
 * @param fields the fields that are looked at, by the names of the document format
 * @param variants the variants of the message for which this holds; empty for all
 */
public record Dependency(Kind kind, int levels, List<String> fields, List<String> variants) {

    /** What is looked at. */
    public enum Kind {
        /** Fields of the object; one that is absent may stand under a name that is not known. */
        FIELD,

        /** Fields of the object, an action, which its indicators may state instead. */
        STATED,

        /** The object as a whole. */
        OBJECT,

        /** Fields of the indicator in which the violation is, if it is in one, and of the object that has the indicator. */
        INDICATOR_FIELDS,

        /** When the work begins: in a window of the indicator, or else of its action. */
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

    /** The only field that is looked at. */
    public String field() {
        return fields.get(0);
    }

    /** A field of the object to which the value at fault belongs. */
    static Dependency field(String name) {
        return new Dependency(Kind.FIELD, 1, List.of(name), List.of());
    }

    /** A field of the action to which the value at fault belongs, or of one of its indicators. */
    static Dependency stated(String name) {
        return new Dependency(Kind.STATED, 1, List.of(name), List.of());
    }

    /** The whole object, or list, to which the value at fault belongs. */
    static Dependency object() {
        return new Dependency(Kind.OBJECT, 1, List.of(), List.of());
    }

    /** Fields of the indicator, or of the action or objective that has it. */
    static Dependency indicatorFields(String... names) {
        return new Dependency(Kind.INDICATOR_FIELDS, 0, List.of(names), List.of());
    }

    /** The begin of the work to which an element of a schedule belongs. */
    static Dependency beginOfWork() {
        return new Dependency(Kind.BEGIN_OF_WORK, 2, List.of("implementation"), List.of());
    }

    /** The same of an object further up. */
    Dependency above(int more) {
        return new Dependency(kind, more, fields, variants);
    }

    /** The same, for some variants of the message alone. */
    Dependency in(String... some) {
        return new Dependency(kind, levels, fields, List.of(some));
    }
}
