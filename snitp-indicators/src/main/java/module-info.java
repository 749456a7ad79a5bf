/**
 * What is computed from the indicators of a strategy: assessment, calendar, progress, disclosure control.
 *
 * <p>Parameters must not be null unless they are marked as nullable: null causes a {@link NullPointerException} whose message
 * is the name of the parameter. Absent values are an empty {@link java.util.Optional} or list. This does not apply to
 * implementations by callers, such as lambdas.
 */
module org.snitp.indicators {
    requires transitive org.snitp.model;
    requires static org.jspecify;

    exports org.snitp.indicators.budget;
    exports org.snitp.indicators.calendar;
    exports org.snitp.indicators.disclosure;
    exports org.snitp.indicators.forecast;
    exports org.snitp.indicators.monitoring;
    exports org.snitp.indicators.collection;
    exports org.snitp.indicators.progress;
    exports org.snitp.indicators.sheet;
    exports org.snitp.indicators.smart;
    exports org.snitp.indicators.summary;

    // The packages with message bundles, which org.snitp.model loads.
    opens org.snitp.indicators.calendar to
            org.snitp.model;
    opens org.snitp.indicators.forecast to
            org.snitp.model;
    opens org.snitp.indicators.progress to
            org.snitp.model;
    opens org.snitp.indicators.sheet to
            org.snitp.model;
    opens org.snitp.indicators.smart to
            org.snitp.model;
}
