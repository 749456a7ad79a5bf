/**
 * Annexes of strategies as ministries write them, in Word, OpenDocument, XLSX and CSV: their tables are read, and a plan is
 * made of them.
 *
 * <p>Parameters must not be null unless they are marked as nullable: null causes a {@link NullPointerException} whose message
 * is the name of the parameter. Absent values are an empty {@link java.util.Optional} or list. This does not apply to
 * implementations by callers, such as lambdas.
 */
module org.snitp.annex {
    requires transitive org.snitp.io;
    requires org.snitp.forms;
    requires tools.jackson.core;
    requires java.xml;
    requires static org.jspecify;

    exports org.snitp.annex;
    exports org.snitp.annex.decision;
    exports org.snitp.annex.document;
    exports org.snitp.annex.export;

    // The packages with message bundles, which org.snitp.model loads.
    opens org.snitp.annex.document to
            org.snitp.model;
    opens org.snitp.annex.export to
            org.snitp.model;
}
