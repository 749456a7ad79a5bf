package org.snitp.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.time.Period;

class ViolationsTest {

    @ParameterizedTest
    @CsvSource({
        "title, /title",
        "measurements[0].value, /measurements/0/value",
        "title.ro, /title/ro",
        "dimensions[a/b~c], /dimensions/a~1b~0c",
    })
    void aPathIsAJsonPointer(String path, String pointer) {
        assertThat(Violations.pointer(path)).isEqualTo(pointer);
    }

    @Test
    void onlyValuesOfTheModelAreExplained() {
        assertThat(Violations.problems(Period.class, "\"\\", "period")).hasSize(1);
        assertThat(Violations.problems(Integer.class, "x", "number")).isEmpty();
        assertThat(Violations.problems(SnitpReader.class, "x", "reader")).isEmpty();
    }
}
