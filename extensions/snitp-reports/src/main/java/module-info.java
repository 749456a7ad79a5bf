/**
 * What is published: the monitoring report, calendar files and exports.
 *
 * <p>Nothing takes null, unless a parameter is marked as nullable: null is answered at once, by a {@link
 * NullPointerException} whose message is the name of the parameter. What is absent is an empty {@link java.util.Optional} or
 * list. What others implement, such as a lambda, answers as its author wants.
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

    // The packages with texts, which org.snitp.model loads.
    opens org.snitp.reports to
            org.snitp.model;
    opens org.snitp.reports.calendar to
            org.snitp.model;
}
