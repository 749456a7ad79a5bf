package org.snitp.io.sarif;

import java.util.Optional;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Subject;
import org.snitp.io.internal.output.RelativeNames;
import tools.jackson.core.JsonGenerator;

/** Writes locations: files with regions, and paths in a document. */
final class SarifLocations {

    /** The name of the base of relative addresses, as code hosts know it. */
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
        if (diagnostic.location().isPresent() || diagnostic.subject().isPresent()) {
            json.writeStartObject();
            diagnostic.location().ifPresent(this::writePhysical);
            writeLogical(
                    diagnostic.subject(),
                    diagnostic.location().map(Location::pointer).orElse(""),
                    diagnostic.path());
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
        for (Location location : diagnostic.related()) {
            json.writeStartObject();
            json.writeNumberProperty("id", id);
            writePhysical(location);
            writeLogical(Optional.empty(), location.pointer(), "");
            json.writeEndObject();
            id++;
        }
        json.writeEndArray();
    }

    /** Writes a location as a separate object. */
    void writeObject(Location location) {
        json.writeStartObject();
        writePhysical(location);
        writeLogical(Optional.empty(), location.pointer(), "");
        json.writeEndObject();
    }

    private void writePhysical(Location location) {
        if (!location.file().isEmpty()) {
            json.writeObjectPropertyStart("physicalLocation");
            writeArtifact(location);
            if (!location.isWholeFile()) {
                json.writeName("region");
                writeRegion(location);
            }
            json.writeEndObject();
        }
    }

    void writeArtifact(Location location) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", names.uri(location.file()));
        if (names.relative(location.file()).isPresent()) {
            json.writeStringProperty("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    void writeRegion(Location location) {
        json.writeStartObject();
        json.writeNumberProperty("startLine", location.line());
        json.writeNumberProperty("startColumn", location.column());
        json.writeNumberProperty("endLine", location.endLine());
        json.writeNumberProperty("endColumn", location.endColumn());
        json.writeEndObject();
    }

    /**
     * Writes the logical location in a document: the owner, and the JSON Pointer.
     *
     * @param path the path by codes and ids, for people
     */
    void writeLogical(Optional<Subject> subject, String pointer, String path) {
        if (subject.isEmpty() && pointer.isEmpty() && path.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        subject.ifPresent(who -> {
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
