package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Generated from {@link MonitoringReport}; {@code -Dgolden.update} writes it anew. */
public final class MonitoringReportAccess extends Access<MonitoringReport, MonitoringReport.Builder> {

    /** Returns the access. */
    public MonitoringReportAccess() {
        super(MonitoringReport.class, "contents", "contributors", "id", "includedIn", "period", "preparedBy");
    }

    @Override
    public MonitoringReport.Builder newBuilder() {
        return MonitoringReport.builder();
    }

    @Override
    public MonitoringReport build(MonitoringReport.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(MonitoringReport.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(MonitoringReport object, int property) {
        return switch (property) {
            case 0 -> object.getContents();
            case 1 -> object.getContributors();
            case 2 -> object.getId();
            case 3 -> object.getIncludedIn();
            case 4 -> object.getPeriod();
            case 5 -> object.getPreparedBy();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(MonitoringReport.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.contents((Iterable<LocalizedText>) value);
            case 1 -> builder.contributors((Iterable<String>) value);
            case 2 -> builder.id((String) value);
            case 3 -> builder.includedIn((String) value);
            case 4 -> builder.period((Period) value);
            case 5 -> builder.preparedBy((Iterable<String>) value);
            default -> throw unknown(property);
        }
    }
}
