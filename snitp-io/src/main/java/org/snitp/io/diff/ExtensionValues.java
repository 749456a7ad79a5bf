package org.snitp.io.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snitp.io.diff.Value.Group;
import org.snitp.io.diff.Value.Listing;
import org.snitp.io.diff.Value.Scalar;
import org.snitp.io.diff.Value.ScalarKind;
import org.snitp.model.document.ExtensionValue;

/** The values of user-defined fields. */
final class ExtensionValues {

    private ExtensionValues() {}

    static Value of(ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            return new Scalar(ScalarKind.TEXT, text.value());
        } else if (value instanceof ExtensionValue.Decimal number) {
            return new Scalar(ScalarKind.NUMBER, number.value().toString());
        } else if (value instanceof ExtensionValue.Bool bool) {
            return new Scalar(ScalarKind.BOOLEAN, Boolean.toString(bool.value()));
        } else if (value instanceof ExtensionValue.Sequence sequence) {
            return new Listing(
                    sequence.items().stream().map(ExtensionValues::of).toList());
        } else if (value instanceof ExtensionValue.Mapping mapping) {
            Map<String, Value> fields = new LinkedHashMap<>();
            mapping.fields().forEach((name, field) -> fields.put(name, of(field)));
            return new Group("", fields);
        }
        return new Scalar(ScalarKind.NULL, "null");
    }
}
