/**
 * What the indicators of a strategy do.
 *
 * <p>Nothing takes null, unless a parameter is marked as nullable: null is answered at once, by a {@link
 * NullPointerException} whose message is the name of the parameter. What is absent is an empty {@link java.util.Optional} or
 * list. What others implement, such as a lambda, answers as its author wants.
 */
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

    // The packages with texts, which org.snitp.model loads.
    opens org.snitp.indicators.calendar to
            org.snitp.model;
    opens org.snitp.indicators.progress to
            org.snitp.model;
    opens org.snitp.indicators.sheet to
            org.snitp.model;
    opens org.snitp.indicators.smart to
            org.snitp.model;
}
