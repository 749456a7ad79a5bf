package org.snitp.interop.sdmx;

import java.util.List;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.text.SafeIds;

/** The names of what an export makes. */
final class SdmxIds {

    /** The agency of what is made here. */
    static final String AGENCY = "SNITP";

    static final String TOTAL = "_T";
    static final String NOT_APPLICABLE = "_Z";
    static final String ACTUAL = "ACTUAL";
    static final String TARGET = "TARGET";
    static final String SUPERSEDED = "TARGET_SUPERSEDED";
    static final String BASELINE = "BASELINE";

    /** The dimensions before those of breakdowns. */
    static final List<String> KEYS = List.of("FREQ", "INDICATOR", "SERIES", "REPORTING_INST");

    private static final String URN = "urn:sdmx:org.sdmx.infomodel.";

    private final String plan;
    private final String version;

    SdmxIds(Publication publication) {
        this.plan = SafeIds.sdmx(publication.plan().getId());
        this.version = publication
                .plan()
                .getVersion()
                .filter(text -> text.matches("(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}"))
                .orElse("1.0.0");
    }

    String dataflow() {
        return "DF_" + plan;
    }

    String structure() {
        return "DSD_" + plan;
    }

    String version() {
        return version;
    }

    /** The identification of the dataflow in each row of the figures. */
    String structureId() {
        return AGENCY + ":" + dataflow() + "(" + version + ")";
    }

    String urn(String type, String id) {
        return URN + type + "=" + AGENCY + ":" + id + "(" + version + ")";
    }

    String urn(String type, String id, String item) {
        return urn(type, id) + "." + item;
    }
}
