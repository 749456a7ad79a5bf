/**
 * Reporting forms, indicator sheets and templates: written, filled in and collected.
 *
 * <p>Parameters must not be null unless they are marked as nullable: null causes a {@link NullPointerException} whose message
 * is the name of the parameter. Absent values are an empty {@link java.util.Optional} or list. This does not apply to
 * implementations by callers, such as lambdas.
 */
@SuppressWarnings("module") // The module to which internals are exported is built after this one.
module org.snitp.forms {
    requires transitive org.snitp.io;
    requires transitive org.snitp.measurements;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires java.xml;
    requires static org.jspecify;

    exports org.snitp.forms;
    exports org.snitp.forms.intake;
    exports org.snitp.forms.sheet;
    exports org.snitp.forms.template;
    exports org.snitp.forms.internal.grid to
            org.snitp.annex;

    // The packages with message bundles, which org.snitp.model loads.
    opens org.snitp.forms to
            org.snitp.model;
    opens org.snitp.forms.intake to
            org.snitp.model;
    opens org.snitp.forms.sheet to
            org.snitp.model;
    opens org.snitp.forms.template to
            org.snitp.model;
}
