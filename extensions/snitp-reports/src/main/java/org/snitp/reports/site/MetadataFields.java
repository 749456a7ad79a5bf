package org.snitp.reports.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Inline;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.DataSource;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorMetadata;
import org.snitp.model.indicator.Measure;
import org.snitp.model.text.LocalizedText;
import org.snitp.reports.internal.page.LinkWording;
import org.snitp.reports.internal.wording.Wording;

/** What an indicator means, where its figures come from and how they are made. */
final class MetadataFields {

    private final SiteWords words;
    private final Wording wording;

    MetadataFields(SiteWords words) {
        this.words = words;
        this.wording = words.wording();
    }

    List<Field> of(Indicator indicator) {
        List<Field> fields = new ArrayList<>();
        words.addText(fields, "definition", indicator.getDefinition());
        words.addText(fields, "scope", indicator.getScope());
        indicator
                .getMeasure()
                .flatMap(measure -> MeasureText.unit(measure, wording.locale()))
                .ifPresent(unit -> fields.add(words.field("unit", Inline.text(unit))));
        words.addText(fields, "numerator", indicator.getMeasure().flatMap(Measure::getNumerator));
        words.addText(fields, "denominator", indicator.getMeasure().flatMap(Measure::getDenominator));
        indicator
                .getComputation()
                .map(Computation::text)
                .ifPresent(formula -> fields.add(words.field("computation", Inline.text(formula))));
        words.addText(fields, "method", indicator.getMethod());
        words.addText(fields, "dataSource", indicator.getDataSource());
        if (!indicator.getSources().isEmpty()) {
            fields.add(words.field(
                    "sources", indicator.getSources().stream().map(this::source).toList()));
        }
        indicator
                .getFrequency()
                .ifPresent(frequency ->
                        fields.add(words.field("frequency", Inline.text(wording.timings(List.of(frequency))))));
        if (!indicator.getResponsible().isEmpty()) {
            fields.add(words.field("responsible", Inline.text(String.join(", ", indicator.getResponsible()))));
        }
        if (!indicator.getEvaluation().isEmpty()) {
            fields.add(words.field("evaluation", Inline.text(wording.timings(indicator.getEvaluation()))));
        }
        indicator.getMetadata().ifPresent(metadata -> addMetadata(fields, metadata));
        if (!indicator.getTags().isEmpty()) {
            fields.add(words.field("tags", Inline.text(String.join(", ", indicator.getTags()))));
        }
        words.addText(fields, "note", indicator.getNote());
        if (!indicator.getLinks().isEmpty()) {
            fields.add(words.field("links", new LinkWording(wording).lines(indicator.getLinks())));
        }
        return fields;
    }

    private void addMetadata(List<Field> fields, IndicatorMetadata metadata) {
        words.addText(fields, "shortName", metadata.getShortName());
        words.addTexts(fields, "otherNames", metadata.getOtherNames());
        words.addText(fields, "concept", metadata.getConcept());
        words.addText(fields, "rationale", metadata.getRationale());
        words.addText(fields, "limitations", metadata.getLimitations());
        words.addText(fields, "availability", metadata.getAvailability());
        words.addText(fields, "comparability", metadata.getComparability());
        words.addText(fields, "mandate", metadata.getMandate());
        words.addText(fields, "contact", metadata.getContact());
        metadata.getUpdated().ifPresent(day -> fields.add(words.field("updated", Inline.text(wording.date(day)))));
    }

    private List<Inline> source(DataSource source) {
        List<Inline> line = new ArrayList<>();
        List<Optional<LocalizedText>> texts = List.of(
                source.getTitle(),
                source.getOrganisation(),
                source.getCoverage(),
                source.getCollection(),
                source.getContact(),
                source.getNote());
        texts.stream().flatMap(Optional::stream).forEach(text -> {
            if (!line.isEmpty()) {
                line.add(Inline.text("; "));
            }
            line.add(wording.words(text));
        });
        source.getFrequency().ifPresent(frequency -> line.add(Inline.text("; " + wording.timings(List.of(frequency)))));
        Stream.of(source.getUrl()).flatMap(Optional::stream).forEach(address -> {
            line.add(Inline.text(line.isEmpty() ? "" : " "));
            line.add(new Inline.Reference(address, address, Optional.empty()));
        });
        return line;
    }
}
