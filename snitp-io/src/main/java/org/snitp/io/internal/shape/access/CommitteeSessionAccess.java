package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Recurrence;

/** Generated from {@link CommitteeSession}; {@code -Dgolden.update} writes it anew. */
public final class CommitteeSessionAccess extends Access<CommitteeSession, CommitteeSession.Builder> {

    /** Returns the access. */
    public CommitteeSessionAccess() {
        super(CommitteeSession.class, "agenda", "body", "id", "recurrence");
    }

    @Override
    public CommitteeSession.Builder newBuilder() {
        return CommitteeSession.builder();
    }

    @Override
    public CommitteeSession build(CommitteeSession.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(CommitteeSession.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(CommitteeSession object, int property) {
        return switch (property) {
            case 0 -> object.getAgenda();
            case 1 -> object.getBody();
            case 2 -> object.getId();
            case 3 -> object.getRecurrence();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(CommitteeSession.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.agenda((Iterable<LocalizedText>) value);
            case 1 -> builder.body((String) value);
            case 2 -> builder.id((String) value);
            case 3 -> builder.recurrence((Recurrence) value);
            default -> throw unknown(property);
        }
    }
}
