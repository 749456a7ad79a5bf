/**
 * How a strategy is read, checked and written.
 *
 * <p>Nothing takes null, unless a parameter is marked as nullable: null is answered at once, by a {@link
 * NullPointerException} whose message is the name of the parameter. What is absent is an empty {@link java.util.Optional} or
 * list. What others implement, such as a lambda, answers as its author wants.
 */
module org.snitp.io {
    requires transitive org.snitp.model;
    requires transitive org.snitp.indicators;
    requires tools.jackson.core;
    requires org.snakeyaml.engine;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires ical4j.core;
    requires java.xml;
    requires org.dhatim.fastexcel.reader;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires static org.jspecify;

    exports org.snitp.io;
    exports org.snitp.io.baseline;
    exports org.snitp.io.calendar;
    exports org.snitp.io.catalogue;
    exports org.snitp.io.collect;
    exports org.snitp.io.comparison;
    exports org.snitp.io.comparison.report;
    exports org.snitp.io.diagnostic;
    exports org.snitp.io.export;
    exports org.snitp.io.form;
    exports org.snitp.io.github;
    exports org.snitp.io.measurement;
    exports org.snitp.io.report;
    exports org.snitp.io.sarif;
    exports org.snitp.io.schema;
    exports org.snitp.io.sheet;
    exports org.snitp.io.skeleton;
    exports org.snitp.io.table;
}
