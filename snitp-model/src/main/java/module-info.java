/**
 * What a strategy is: immutable types, their constraints, and the rules between them.
 *
 * <p>Nothing takes null, unless a parameter is marked as nullable: null is answered at once, by a {@link
 * NullPointerException} whose message is the name of the parameter. What is absent is an empty {@link java.util.Optional} or
 * list. What others implement, such as a lambda, answers as its author wants.
 */
@SuppressWarnings("module") // The modules to which internals are exported are built after this one.
module org.snitp.model {
    requires transitive jakarta.validation;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports org.snitp.model;
    exports org.snitp.model.code;
    exports org.snitp.model.dimension;
    exports org.snitp.model.document;
    exports org.snitp.model.errata;
    exports org.snitp.model.evaluation;
    exports org.snitp.model.indicator;
    exports org.snitp.model.institution;
    exports org.snitp.model.measurement;
    exports org.snitp.model.plan;
    exports org.snitp.model.rule;
    exports org.snitp.model.statistics;
    exports org.snitp.model.strategy;
    exports org.snitp.model.text;
    exports org.snitp.model.time;
    exports org.snitp.model.internal.message to
            org.snitp.indicators,
            org.snitp.io,
            org.snitp.forms,
            org.snitp.reports,
            org.snitp.cli;
}
