package org.snitp.interop.sdmx;

import java.util.List;
import java.util.Set;
import org.snitp.interop.internal.flat.FlatFields;
import org.snitp.model.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/** Parts of a structure message: names in several languages, and annotations with the fields that SDMX does not have. */
final class SdmxJson {

    /** The beginning of the type of an annotation; the kind of the object follows. */
    static final String ANNOTATION = "SNITP-";

    private final JsonGenerator json;

    SdmxJson(JsonGenerator json) {
        this.json = json;
    }

    JsonGenerator json() {
        return json;
    }

    /** Writes a text under a name, and all its languages under the plural of the name. */
    void text(String name, LocalizedText text) {
        json.writeStringProperty(name, text.official());
        languages(name + "s", text);
    }

    private void languages(String name, LocalizedText text) {
        json.writeObjectPropertyStart(name);
        text.getTexts().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    /** Writes the fields of an object as annotations, but for those that are said otherwise. */
    <T> void annotations(Class<T> type, T object, String kind, Set<String> said, List<Runnable> further) {
        List<FlatFields.Entry> entries = FlatFields.of(type, object).stream()
                .filter(entry -> !said.contains(entry.path()))
                .toList();
        if (entries.isEmpty() && further.isEmpty() && !kind.endsWith("Objective")) {
            return;
        }
        json.writeArrayPropertyStart("annotations");
        if (entries.isEmpty() && further.isEmpty()) {
            annotation(kind, FlatFields.Entry.of("kind", kind));
        }
        entries.forEach(entry -> annotation(kind, entry));
        further.forEach(Runnable::run);
        json.writeEndArray();
    }

    private void annotation(String kind, FlatFields.Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.path());
        json.writeStringProperty("type", ANNOTATION + kind);
        entry.value().ifPresent(value -> json.writeStringProperty("value", value));
        entry.text().ifPresent(text -> text("text", text));
        json.writeEndObject();
    }
}
