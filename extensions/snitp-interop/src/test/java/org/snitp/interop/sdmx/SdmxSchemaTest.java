package org.snitp.interop.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.testkit.Plans;
import org.snitp.interop.testkit.Schemas;
import org.snitp.model.Bundle;

/** The structure message is valid by the schema of SDMX-JSON 2.1, which has no licence to pass it on. */
class SdmxSchemaTest {

    static Stream<Bundle> plans() {
        return Stream.of(Plans.official(), Plans.sample(), Plans.measured());
    }

    private static List<String> problems(String json) {
        Optional<Path> schema = Schemas.file("sdmx-json-structure-schema.json");
        assumeTrue(schema.isPresent(), "no schema");
        return Schemas.problems(schema.get(), SpecificationVersion.DRAFT_2019_09, json);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theStructureMessageIsValid(Bundle bundle) {
        String json = SdmxExport.of(Publication.of(bundle)).files().getOrDefault("structure.json", "");

        assertThat(problems(json)).isEmpty();
        assertThat(problems(json.replace("\"DimensionDescriptor\"", "\"Dimensions\"")))
                .isNotEmpty();
        assertThat(problems(json.replace("\"conceptIdentity\"", "\"concept\""))).isNotEmpty();
    }
}
