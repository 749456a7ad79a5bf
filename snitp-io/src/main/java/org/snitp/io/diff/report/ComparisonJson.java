package org.snitp.io.diff.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.FieldChange;
import org.snitp.io.diff.ItemChange;
import org.snitp.io.diff.ItemRef;
import org.snitp.io.diff.PlannedValue;
import org.snitp.io.diff.TargetChange;
import org.snitp.io.diff.Value;
import org.snitp.io.diff.Value.Group;
import org.snitp.io.diff.Value.Listing;
import org.snitp.io.diff.Value.Scalar;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.model.indicator.TargetKind;
import tools.jackson.core.JsonGenerator;

/** Writes a comparison as JSON, as described in {@link ComparisonFormat#JSON}. */
final class ComparisonJson {

    /** A range has this many numbers. */
    private static final int RANGE = 2;

    private final Comparison comparison;
    private final Sides sides;
    private final Locale locale;

    ComparisonJson(Comparison comparison, Sides sides, Locale locale) {
        this.comparison = comparison;
        this.sides = sides;
        this.locale = locale;
    }

    String render() {
        return IndentedJson.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("old", sides.before());
            json.writeStringProperty("new", sides.after());
            writeSummary(json);
            json.writeArrayPropertyStart("targets");
            comparison.targets().forEach(target -> write(json, target));
            json.writeEndArray();
            json.writeArrayPropertyStart("changes");
            comparison.changes().forEach(change -> write(json, change));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeSummary(JsonGenerator json) {
        json.writeObjectPropertyStart("summary");
        for (ChangeKind kind : ChangeKind.values()) {
            json.writeNumberProperty(
                    EnumTerms.of(kind),
                    comparison.changes().stream()
                            .filter(change -> change.is(kind))
                            .count());
        }
        json.writeNumberProperty("targets", comparison.targets().size());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, TargetChange target) {
        json.writeStartObject();
        json.writeStringProperty("kind", EnumTerms.of(target.kind()));
        json.writeStringProperty("effect", EnumTerms.of(target.effect()));
        write(json, "before", target.before());
        write(json, "after", target.after());
        writeAim(json, "from", target.from());
        writeAim(json, "to", target.to());
        writeFields(json, "measure", target.measure());
        json.writeEndObject();
    }

    private static void writeAim(JsonGenerator json, String name, Optional<PlannedValue> aim) {
        aim.ifPresent(present -> {
            json.writeObjectPropertyStart(name);
            present.period().ifPresent(period -> json.writeStringProperty("period", period.toString()));
            if (!present.dimensions().isEmpty()) {
                json.writeObjectPropertyStart("dimensions");
                new TreeMap<>(present.dimensions()).forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            present.statement().ifPresent(words -> json.writeStringProperty("statement", words.official()));
            present.value().ifPresent(value -> writeNumber(json, "value", value));
            if (present.value().isEmpty() && present.numbers().size() == RANGE) {
                writeNumber(json, "min", present.numbers().get(0));
                writeNumber(json, "max", present.numbers().get(1));
            }
            if (present.kind() != TargetKind.REACH) {
                json.writeStringProperty("kind", EnumTerms.of(present.kind()));
            }
            json.writeEndObject();
        });
    }

    private static void writeNumber(JsonGenerator json, String name, BigDecimal number) {
        json.writeName(name);
        json.writeNumber(number.toString());
    }

    private void write(JsonGenerator json, ItemChange change) {
        json.writeStartObject();
        json.writeArrayPropertyStart("kinds");
        change.kinds().forEach(kind -> json.writeString(EnumTerms.of(kind)));
        json.writeEndArray();
        change.evidence().ifPresent(evidence -> json.writeStringProperty("evidence", EnumTerms.of(evidence)));
        if (change.followed() > 0) {
            json.writeNumberProperty("followed", change.followed());
        }
        write(json, "before", change.before());
        write(json, "after", change.after());
        writeFields(json, "fields", change.fields());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, String name, Optional<ItemRef> ref) {
        ref.ifPresent(present -> {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("kind", present.kind().toString());
            json.writeStringProperty("code", present.code());
            present.name().ifPresent(text -> json.writeStringProperty("name", text.in(locale)));
            write(json, "owner", present.subject());
            json.writeEndObject();
        });
    }

    private static void writeFields(JsonGenerator json, String name, List<FieldChange> fields) {
        json.writeArrayPropertyStart(name);
        for (FieldChange field : fields) {
            json.writeStartObject();
            json.writeStringProperty("path", field.path().toString());
            json.writeStringProperty("kind", EnumTerms.of(field.kind()));
            field.before().ifPresent(value -> write(json, "before", value));
            field.after().ifPresent(value -> write(json, "after", value));
            if (!field.removed().isEmpty() || !field.added().isEmpty()) {
                write(json, "removed", new Listing(field.removed()));
                write(json, "added", new Listing(field.added()));
            }
            field.time().ifPresent(time -> json.writeStringProperty("time", EnumTerms.of(time)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, Value value) {
        json.writeName(name);
        write(json, value);
    }

    private static void write(JsonGenerator json, Value value) {
        if (value instanceof Scalar scalar) {
            switch (scalar.type()) {
                case NUMBER -> json.writeNumber(scalar.text());
                case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
                case NULL -> json.writeNull();
                default -> json.writeString(scalar.text());
            }
        } else if (value instanceof Listing listing) {
            json.writeStartArray();
            listing.items().forEach(item -> write(json, item));
            json.writeEndArray();
        } else {
            json.writeStartObject();
            ((Group) value).fields().forEach((field, nested) -> write(json, field, nested));
            json.writeEndObject();
        }
    }
}
