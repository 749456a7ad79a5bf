package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.evaluation.StrategyEvaluation;

/** Generated from {@link EvaluationCalendar}; {@code -Dgolden.update} writes it anew. */
public final class EvaluationCalendarAccess extends Access<EvaluationCalendar, EvaluationCalendar.Builder> {

    /** Returns the access. */
    public EvaluationCalendarAccess() {
        super(EvaluationCalendar.class, "coordinator", "evaluations", "reports", "sessions");
    }

    @Override
    public EvaluationCalendar.Builder newBuilder() {
        return EvaluationCalendar.builder();
    }

    @Override
    public EvaluationCalendar build(EvaluationCalendar.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(EvaluationCalendar.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(EvaluationCalendar object, int property) {
        return switch (property) {
            case 0 -> object.getCoordinator();
            case 1 -> object.getEvaluations();
            case 2 -> object.getReports();
            case 3 -> object.getSessions();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(EvaluationCalendar.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.coordinator((String) value);
            case 1 -> builder.evaluations((Iterable<StrategyEvaluation>) value);
            case 2 -> builder.reports((Iterable<MonitoringReport>) value);
            case 3 -> builder.sessions((Iterable<CommitteeSession>) value);
            default -> throw unknown(property);
        }
    }
}
