/** How a strategy is read, checked and written. */
module org.snitp.io {
    requires transitive org.snitp.model;
    requires transitive org.snitp.indicators;
    requires tools.jackson.core;
    requires org.snakeyaml.engine;
    requires de.siegmar.fastcsv;
    requires ical4j.core;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires static org.jspecify;

    exports org.snitp.io;
    exports org.snitp.io.calendar;
    exports org.snitp.io.diagnostic;
    exports org.snitp.io.export;
    exports org.snitp.io.table;
}
