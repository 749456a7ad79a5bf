package org.snitp.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionValueTest {

    private static final ExtensionValue TEXT = new ExtensionValue.Text("a");

    @Test
    void aNumberKeepsItsScale() {
        assertThat(new ExtensionValue.Decimal(new BigDecimal("1.00")).value().scale())
                .isEqualTo(2);
    }

    @Test
    void howManyZerosANumberEndsInMakesNoDifference() {
        assertThat(new ExtensionValue.Decimal(new BigDecimal("1.0")))
                .isEqualTo(new ExtensionValue.Decimal(new BigDecimal("1.00")))
                .hasSameHashCodeAs(new ExtensionValue.Decimal(new BigDecimal("1.00")))
                .isNotEqualTo(new ExtensionValue.Decimal(new BigDecimal("1.01")));
    }

    @Test
    void valuesOfDifferentTypesAreUnequal() {
        assertThat(new ExtensionValue.Text("true")).isNotEqualTo(new ExtensionValue.Bool(true));
        assertThat(new ExtensionValue.Null()).isEqualTo(new ExtensionValue.Null());
    }

    @Test
    void aSequenceDoesNotFollowTheListFromWhichItWasMade() {
        List<ExtensionValue> items = new ArrayList<>(List.of(TEXT));
        ExtensionValue.Sequence sequence = new ExtensionValue.Sequence(items);
        items.clear();

        assertThat(sequence.items()).containsExactly(TEXT);
        assertThatThrownBy(() -> sequence.items().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aMappingDoesNotFollowTheMapFromWhichItWasMadeAndKeepsItsOrder() {
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        List.of("z", "a", "m").forEach(name -> fields.put(name, TEXT));
        ExtensionValue.Mapping mapping = new ExtensionValue.Mapping(fields);
        fields.clear();

        assertThat(mapping.fields().keySet()).containsExactly("z", "a", "m");
        assertThatThrownBy(() -> mapping.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
