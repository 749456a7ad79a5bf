/**
 * What a strategy is: immutable types, their constraints, and the rules between them.
 *
 * <p>Parameters must not be null unless they are marked as nullable: null causes a {@link NullPointerException} whose message
 * is the name of the parameter. Absent values are an empty {@link java.util.Optional} or list. This does not apply to
 * implementations by callers, such as lambdas.
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
    exports org.snitp.model.link;
    exports org.snitp.model.measurement;
    exports org.snitp.model.plan;
    exports org.snitp.model.profile;
    exports org.snitp.model.rule;
    exports org.snitp.model.statistics;
    exports org.snitp.model.strategy;
    exports org.snitp.model.text;
    exports org.snitp.model.time;
    exports org.snitp.model.internal.term to
            org.snitp.indicators,
            org.snitp.io;
    exports org.snitp.model.internal.message to
            org.snitp.indicators,
            org.snitp.io,
            org.snitp.forms,
            org.snitp.reports,
            org.snitp.annex,
            org.snitp.interop,
            org.snitp.cli;
}
