package org.snitp.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.Category;
import org.snitp.model.indicator.Indicator;

/** An indicator of a site made with Open SDG, in this format. All of it is invented. */
class OpenSdgTest {

    @TempDir
    private Path sources;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(sources.resolve("vanuatu/meta"));
        Files.createDirectories(sources.resolve("vanuatu/data"));
        Files.writeString(sources.resolve("vanuatu/meta/ECO1-3-2.yml"), """
                PillarName: Economy
                NSDPIndicatorID: ECO 1.3.2
                IndicatorDescription: Proportion of roads in good condition
                GoalDescription: Good roads
                PolicyObjectiveDescription: Maintain the roads
                ComputationUnit: percentage
                FrequencyOfCollection: NSDP Survey - 5 Years
                SDGAlignment: 9.1.1 (Tier 1)
                """);
        Files.writeString(sources.resolve("vanuatu/data/indicator_ECO1-3-2.csv"), """
                Year,Units,Province,GeoCode,Value
                2010,Percent,,,40
                2016,Percent,Shefa,VU-SEE,52.5
                2016,Percent,Shefa,VU-SEE,52.50
                2016,Percent,Shefa,VU-SEE,53
                2017,Percent,Shefa,VU-SEE,
                """);
    }

    @Test
    void theIndicatorAndItsFiguresAreRead() throws IOException {
        ReadResult result = Snitp.read(VanuatuPlan.convert(sources).json(), "vanuatu.json");
        Bundle bundle = result.orElseThrow();
        Indicator indicator = bundle.getStrategies()
                .get(0)
                .getGeneralObjectives()
                .get(0)
                .getSpecificObjectives()
                .get(0)
                .getIndicators()
                .get(0);

        assertThat(indicator.getId()).isEqualTo("ECO 1.3.2");
        assertThat(indicator.getFrequency()).hasToString("Optional[P5Y]");
        assertThat(indicator.getTags()).containsExactly("sdg:9.1.1", "pillar:economy");
        assertThat(indicator.getBaselines())
                .singleElement()
                .extracting(one -> one.getPeriod() + " " + one.getValue())
                .isEqualTo("2010 40");
        assertThat(indicator.getDisaggregation().get(0).getCategories())
                .singleElement()
                .extracting(Category::getCodes)
                .isEqualTo(List.of("geo:VU-SEE"));
        assertThat(bundle.getMeasurementSets().get(0).getMeasurements())
                .extracting(one -> one.getPeriod() + " " + one.getValue().orElse(null) + " " + one.getDimensions() + " "
                        + one.getObservationStatus().orElse(null))
                .containsExactly("2016 52.5 {Province=Shefa} null", "2017 null {Province=Shefa} MISSING");
    }

    @Test
    void whatHasNoPlaceIsCounted() throws IOException {
        assertThat(VanuatuPlan.convert(sources).lost())
                .containsEntry("data/Value", 1)
                .containsEntry("data/Year", 1)
                .doesNotContainKey("meta/FrequencyOfCollection");
        assertThat(OpenSdg.leaves(sources, "vanuatu"))
                .contains(new Leaf("data/Value", "52.5"))
                .hasSize(30);
    }
}
