package org.snitp.interop.sdmx;

import java.util.ArrayList;
import java.util.List;
import org.snitp.interop.internal.text.SafeIds;
import tools.jackson.core.JsonGenerator;

/** Writes the components of the data structure: dimensions, measures and attributes. */
final class SdmxComponents {

    private final JsonGenerator json;
    private final SdmxIds ids;

    SdmxComponents(SdmxJson out, SdmxIds ids) {
        this.json = out.json();
        this.ids = ids;
    }

    void write(List<String> dimensions) {
        json.writeObjectPropertyStart("dataStructureComponents");
        json.writeObjectPropertyStart("dimensionList");
        json.writeStringProperty("id", "DimensionDescriptor");
        json.writeArrayPropertyStart("dimensions");
        List<String> all = new ArrayList<>(SdmxIds.KEYS);
        dimensions.forEach(dimension -> all.add(SafeIds.component(dimension)));
        for (int i = 0; i < all.size(); i++) {
            component(all.get(i));
            json.writeNumberProperty("position", i);
            enumeration(all.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("timeDimension");
        json.writeStringProperty("id", "TIME_PERIOD");
        json.writeStringProperty("conceptIdentity", concept("TIME_PERIOD"));
        format("ObservationalTimePeriod");
        json.writeEndObject();
        json.writeEndObject();
        measures();
        attributes();
        json.writeEndObject();
    }

    private void component(String id) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("conceptIdentity", concept(id));
    }

    private String concept(String id) {
        return ids.urn("conceptscheme.Concept", "CS", id);
    }

    private void enumeration(String id) {
        json.writeObjectPropertyStart("localRepresentation");
        json.writeStringProperty("enumeration", ids.urn("codelist.Codelist", "CL_" + id));
        json.writeEndObject();
    }

    private void format(String dataType) {
        json.writeObjectPropertyStart("localRepresentation");
        json.writeObjectPropertyStart("format");
        json.writeStringProperty("dataType", dataType);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void measures() {
        json.writeObjectPropertyStart("measureList");
        json.writeStringProperty("id", "MeasureDescriptor");
        json.writeArrayPropertyStart("measures");
        List<String> all = new ArrayList<>(List.of("OBS_VALUE"));
        all.addAll(SdmxExport.COMPONENTS);
        for (String measure : all) {
            component(measure);
            json.writeStringProperty("usage", "optional");
            format("Double");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void attributes() {
        json.writeObjectPropertyStart("attributeList");
        json.writeStringProperty("id", "AttributeDescriptor");
        json.writeArrayPropertyStart("attributes");
        for (String coded : List.of("OBS_STATUS", "CONF_STATUS")) {
            component(coded);
            json.writeStringProperty("usage", "mandatory");
            observation();
            enumeration(coded);
            json.writeEndObject();
        }
        component("PERIOD_STATED");
        json.writeStringProperty("usage", "optional");
        observation();
        format("String");
        json.writeEndObject();
        for (SdmxAttributes attribute : SdmxAttributes.values()) {
            component(attribute.name());
            json.writeStringProperty("usage", "optional");
            observation();
            if (attribute == SdmxAttributes.DELIVERY) {
                enumeration(attribute.name());
            } else if (attribute.isText()) {
                multilingual();
            } else {
                format("String");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Each figure has its own value of the attribute. */
    private void observation() {
        json.writeObjectPropertyStart("attributeRelationship");
        json.writeObjectPropertyStart("observation");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void multilingual() {
        json.writeObjectPropertyStart("localRepresentation");
        json.writeObjectPropertyStart("format");
        json.writeStringProperty("dataType", "String");
        json.writeBooleanProperty("isMultiLingual", true);
        json.writeEndObject();
        json.writeEndObject();
    }
}
