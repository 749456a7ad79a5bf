/** What the indicators of a strategy do. */
module org.snitp.indicators {
    requires transitive org.snitp.model;
    requires static org.jspecify;

    exports org.snitp.indicators.calendar;
    exports org.snitp.indicators.disclosure;
    exports org.snitp.indicators.monitoring;
    exports org.snitp.indicators.collection;
    exports org.snitp.indicators.progress;
    exports org.snitp.indicators.sheet;
    exports org.snitp.indicators.smart;
    exports org.snitp.indicators.summary;
}
