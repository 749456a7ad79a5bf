package org.snitp.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.snitp.model.indicator.DataSource;
import org.snitp.model.indicator.IndicatorMetadata;
import org.snitp.model.institution.Stakeholder;
import org.snitp.model.institution.StakeholderKind;
import org.snitp.model.link.Link;
import org.snitp.model.plan.ActionLocation;
import org.snitp.model.time.Recurrence;

/** Valid objects of what publishers and standards state besides: sources, metadata, stakeholders, places. */
final class PublisherSamples {

    static final DataSource DATA_SOURCE = DataSource.builder()
            .title(Samples.TEXT)
            .organisation(Samples.TEXT)
            .url("https://insse.ro/")
            .coverage(Samples.TEXT)
            .collection(Samples.TEXT)
            .frequency(Recurrence.ANNUAL)
            .contact(Samples.TEXT)
            .note(Samples.TEXT)
            .build();

    static final IndicatorMetadata METADATA = IndicatorMetadata.builder()
            .shortName(Samples.TEXT)
            .addOtherNames(Samples.TEXT)
            .concept(Samples.TEXT)
            .rationale(Samples.TEXT)
            .limitations(Samples.TEXT)
            .availability(Samples.TEXT)
            .comparability(Samples.TEXT)
            .mandate(Samples.TEXT)
            .contact(Samples.TEXT)
            .updated(LocalDate.of(2025, 3, 1))
            .build();

    static final Stakeholder STAKEHOLDER = Stakeholder.builder()
            .institution("MAI")
            .kind(StakeholderKind.FUNDER)
            .role(Samples.TEXT)
            .description(Samples.TEXT)
            .reference("P-17")
            .build();

    static final ActionLocation LOCATION = ActionLocation.builder()
            .name(Samples.TEXT)
            .addCodes("siruta:40198")
            .description(Samples.TEXT)
            .activity(Samples.TEXT)
            .latitude(new BigDecimal("45.65"))
            .longitude(new BigDecimal("25.6"))
            .build();

    static final Link LINK = Link.builder()
            .address("https://anitp.mai.gov.ro/raport-2025.pdf")
            .title(Samples.TEXT)
            .description(Samples.TEXT)
            .date(LocalDate.of(2026, 2, 1))
            .addLanguages("ro", "en")
            .mediaType("application/pdf")
            .hash("0f".repeat(32))
            .addTags("own:report")
            .build();

    private PublisherSamples() {}
}
