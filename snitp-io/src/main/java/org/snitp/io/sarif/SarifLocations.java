package org.snitp.io.sarif;

import java.util.Optional;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Owner;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.internal.output.RelativeNames;
import tools.jackson.core.JsonGenerator;

/** Writes places: files with regions, and where in a document something stands. */
final class SarifLocations {

    /** The name by which relative addresses say what they are relative to, as code hosts know it. */
    private static final String ROOT = "%SRCROOT%";

    private final RelativeNames names;
    private final JsonGenerator json;

    SarifLocations(RelativeNames names, JsonGenerator json) {
        this.names = names;
        this.json = json;
    }

    /** Writes the property {@code locations} of a result. */
    void write(Diagnostic diagnostic) {
        json.writeArrayPropertyStart("locations");
        if (diagnostic.place().isPresent() || diagnostic.owner().isPresent()) {
            json.writeStartObject();
            diagnostic.place().ifPresent(this::writePhysical);
            writeLogical(
                    diagnostic.owner(), diagnostic.place().map(Place::pointer).orElse(""), diagnostic.path());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the property {@code relatedLocations} of a result, if there are any. */
    void writeRelated(Diagnostic diagnostic) {
        if (diagnostic.related().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("relatedLocations");
        int id = 1;
        for (Place place : diagnostic.related()) {
            json.writeStartObject();
            json.writeNumberProperty("id", id);
            writePhysical(place);
            writeLogical(Optional.empty(), place.pointer(), "");
            json.writeEndObject();
            id++;
        }
        json.writeEndArray();
    }

    /** Writes a place as an object of its own. */
    void writeObject(Place place) {
        json.writeStartObject();
        writePhysical(place);
        writeLogical(Optional.empty(), place.pointer(), "");
        json.writeEndObject();
    }

    private void writePhysical(Place place) {
        if (!place.file().isEmpty()) {
            json.writeObjectPropertyStart("physicalLocation");
            writeArtifact(place);
            if (!place.isWholeFile()) {
                json.writeName("region");
                writeRegion(place);
            }
            json.writeEndObject();
        }
    }

    void writeArtifact(Place place) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", names.uri(place.file()));
        if (names.relative(place.file()).isPresent()) {
            json.writeStringProperty("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    void writeRegion(Place place) {
        json.writeStartObject();
        json.writeNumberProperty("startLine", place.line());
        json.writeNumberProperty("startColumn", place.column());
        json.writeNumberProperty("endLine", place.endLine());
        json.writeNumberProperty("endColumn", place.endColumn());
        json.writeEndObject();
    }

    /**
     * Writes where in a document something stands: the object that has it, and the JSON Pointer.
     *
     * @param path the place by codes and ids, for people
     */
    void writeLogical(Optional<Owner> owner, String pointer, String path) {
        if (owner.isEmpty() && pointer.isEmpty() && path.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        owner.ifPresent(who -> {
            json.writeStringProperty("name", who.code());
            json.writeStringProperty("kind", who.type());
        });
        if (!pointer.isEmpty()) {
            json.writeStringProperty("fullyQualifiedName", pointer);
        }
        if (!path.isEmpty()) {
            json.writeStringProperty("decoratedName", path);
        }
        json.writeEndObject();
        json.writeEndArray();
    }
}
