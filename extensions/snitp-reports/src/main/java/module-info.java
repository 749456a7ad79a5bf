/**
 * Publications: the monitoring report, calendar files and exports.
 *
 * <p>Parameters must not be null unless they are marked as nullable: null causes a {@link NullPointerException} whose message
 * is the name of the parameter. Absent values are an empty {@link java.util.Optional} or list. This does not apply to
 * implementations by callers, such as lambdas.
 */
module org.snitp.reports {
    requires transitive org.snitp.io;
    requires transitive org.snitp.measurements;
    requires tools.jackson.core;
    requires ical4j.core;
    requires static org.jspecify;

    exports org.snitp.reports;
    exports org.snitp.reports.calendar;
    exports org.snitp.reports.export;
    exports org.snitp.reports.site;

    provides org.snitp.io.internal.databind.ResultJson with
            org.snitp.reports.internal.json.ReportResults;

    // The packages with message bundles, which org.snitp.model loads.
    opens org.snitp.reports.internal.wording to
            org.snitp.model;
    opens org.snitp.reports to
            org.snitp.model;
    opens org.snitp.reports.calendar to
            org.snitp.model;
    opens org.snitp.reports.site to
            org.snitp.model;
}
