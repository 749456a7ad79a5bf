/**
 * Plans and figures in the formats of others: SDMX, Open SDG, StratML, IATI, DHIS2, data packages and DCAT-AP.
 *
 * <p>Parameters must not be null unless they are marked as nullable: null causes a {@link NullPointerException} whose message
 * is the name of the parameter. Absent values are an empty {@link java.util.Optional} or list. This does not apply to
 * implementations by callers, such as lambdas.
 */
module org.snitp.interop {
    requires transitive org.snitp.io;
    requires org.snitp.measurements;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.jspecify;

    exports org.snitp.interop;
    exports org.snitp.interop.catalog;
    exports org.snitp.interop.dhis2;
    exports org.snitp.interop.exchange;
    exports org.snitp.interop.iati;
    exports org.snitp.interop.opensdg;
    exports org.snitp.interop.sdmx;
    exports org.snitp.interop.stratml;

    // The packages with message bundles, which org.snitp.model loads.
    opens org.snitp.interop.exchange to
            org.snitp.model;
    opens org.snitp.interop.sdmx to
            org.snitp.model;
}
