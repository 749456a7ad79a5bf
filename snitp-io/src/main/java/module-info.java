/**
 * How a strategy is read, checked, compared and written.
 *
 * <p>Parameters must not be null unless they are marked as nullable: null causes a {@link NullPointerException} whose message
 * is the name of the parameter. Absent values are an empty {@link java.util.Optional} or list. This does not apply to
 * implementations by callers, such as lambdas.
 */
@SuppressWarnings("module") // The modules to which internals are exported are built after this one.
module org.snitp.io {
    requires transitive org.snitp.model;
    requires transitive org.snitp.indicators;
    requires tools.jackson.core;
    requires org.snakeyaml.engine;
    requires jakarta.validation;
    requires java.xml;
    requires static java.compiler;
    requires static org.jspecify;

    exports org.snitp.io;
    exports org.snitp.io.baseline;
    exports org.snitp.io.catalogue;
    exports org.snitp.io.diagnostic;
    exports org.snitp.io.diff;
    exports org.snitp.io.diff.report;
    exports org.snitp.io.format;
    exports org.snitp.io.github;
    exports org.snitp.io.options;
    exports org.snitp.io.sarif;
    exports org.snitp.io.schema;
    exports org.snitp.io.internal.bind to
            org.snitp.measurements,
            org.snitp.store;
    exports org.snitp.io.internal.check to
            org.snitp.forms,
            org.snitp.measurements;
    exports org.snitp.io.internal.databind to
            org.snitp.jackson,
            org.snitp.jackson2,
            org.snitp.reports;
    exports org.snitp.io.internal.event to
            org.snitp.annex,
            org.snitp.interop,
            org.snitp.jackson,
            org.snitp.jackson2,
            org.snitp.measurements;
    exports org.snitp.io.internal.number to
            org.snitp.forms,
            org.snitp.measurements;
    exports org.snitp.io.internal.office to
            org.snitp.annex,
            org.snitp.reports;
    exports org.snitp.io.internal.output to
            org.snitp.annex,
            org.snitp.cli,
            org.snitp.forms,
            org.snitp.interop,
            org.snitp.measurements,
            org.snitp.reports;
    exports org.snitp.io.internal.page to
            org.snitp.annex,
            org.snitp.cli,
            org.snitp.forms,
            org.snitp.reports;
    exports org.snitp.io.internal.reference to
            org.snitp.forms;
    exports org.snitp.io.internal.shape to
            org.snitp.annex,
            org.snitp.cli,
            org.snitp.forms,
            org.snitp.interop,
            org.snitp.measurements,
            org.snitp.reports;
    exports org.snitp.io.internal.source to
            org.snitp.annex,
            org.snitp.forms,
            org.snitp.interop,
            org.snitp.measurements,
            org.snitp.store;
    exports org.snitp.io.internal.table to
            org.snitp.measurements;
    exports org.snitp.io.internal.text to
            org.snitp.cli;
    exports org.snitp.io.internal.twin to
            org.snitp.measurements;
    exports org.snitp.io.internal.write to
            org.snitp.forms,
            org.snitp.jackson,
            org.snitp.jackson2,
            org.snitp.measurements;

    // The packages with message bundles, which org.snitp.model loads.
    opens org.snitp.io.baseline to
            org.snitp.model;
    opens org.snitp.io.catalogue to
            org.snitp.model;
    opens org.snitp.io.diagnostic to
            org.snitp.model;
    opens org.snitp.io.diff.report to
            org.snitp.model;
    opens org.snitp.io.github to
            org.snitp.model;
    opens org.snitp.io.internal.reference to
            org.snitp.model;

    uses org.snitp.io.internal.databind.ResultJson;
    uses org.snitp.io.internal.table.TableFormat;
}
