package org.snitp.interop.sdmx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of a figure besides its value: an attribute of SDMX for each field. */
enum SdmxAttributes {
    DELIVERY("delivery", false),
    DELIVERED_ON("deliveredOn", false),
    REPORTED_ON("reportedOn", false),
    PLAN_VERSION("planVersion", false),
    PLAN_FINGERPRINT("planFingerprint", false),
    SOURCE("source", true),
    NOTE("note", true),
    REASON("reason", true),
    CORRECTIVE_MEASURE("correctiveMeasure", true),
    TARGET_KIND("kind", false),
    STATEMENT("statement", true),
    RATIONALE("rationale", true),
    MILESTONE("milestone", false),
    BASELINE_PERIOD("baselinePeriod", false),
    SUPERSEDED_ON("supersededBy.date", false),
    SUPERSEDED_BY("supersededBy.act", true);

    private final String field;
    private final boolean text;

    SdmxAttributes(String field, boolean text) {
        this.field = field;
        this.text = text;
    }

    /** The path of the field. */
    String field() {
        return field;
    }

    /** Whether its values are texts in several languages. */
    boolean isText() {
        return text;
    }

    /** The head of its column. */
    String head(List<String> languages, String separator) {
        return text ? name() + "[" + String.join(separator, languages) + "]" : name();
    }

    static Optional<SdmxAttributes> ofField(String field) {
        return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
    }

    static Optional<SdmxAttributes> ofHead(String head) {
        String id = head.replaceFirst("\\[.*", "").replaceFirst(":.*", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.name().equals(id)).findFirst();
    }
}
