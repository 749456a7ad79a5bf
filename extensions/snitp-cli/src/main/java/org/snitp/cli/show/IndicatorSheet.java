package org.snitp.cli.show;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.BundleIndex;
import org.snitp.model.ComputedIndicators;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.DataSource;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorMetadata;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.plan.Action;
import org.snitp.model.time.Timing;

/**
 * An indicator: what is measured, how, by whom and when. Values that it inherits from its action are shown as its own.
 */
final class IndicatorSheet {

    private final BundleIndex index;
    private final Wording wording;
    private final Page page;

    IndicatorSheet(BundleIndex index, Wording wording, Page page) {
        this.index = index;
        this.wording = wording;
        this.page = page;
    }

    void add(Indicator indicator) {
        Optional<Action> action = index.actionOf(indicator);
        page.heading(indicator.getId(), wording.text(indicator.getName()));
        page.field(
                label("action"),
                action.map(subject -> Wording.named(subject.getCode(), wording.text(subject.getTitle()))));
        page.fields(
                label("sharedBy"),
                index.sharingActions(indicator).stream()
                        .map(subject -> Wording.named(subject.getCode(), wording.text(subject.getTitle())))
                        .toList());
        page.field(label("ref"), indicator.getRef());
        page.field(label("shortName"), wording.text(indicator.getMetadata().flatMap(IndicatorMetadata::getShortName)));
        page.field(label("definition"), wording.text(indicator.getDefinition()));
        page.field(label("level"), wording.term(indicator.getLevel()));
        page.field(label("scope"), wording.text(indicator.getScope()));
        indicator.getMeasure().ifPresent(this::add);
        page.field(
                label("disaggregation"),
                Wording.joined(indicator.getDisaggregation().stream()
                        .map(dimension -> wording.text(dimension.getName()))
                        .toList()));
        page.field(label("dataSource"), wording.text(indicator.getDataSource()));
        page.fields(
                label("sources"),
                indicator.getSources().stream().map(this::source).toList());
        page.field(label("method"), wording.text(indicator.getMethod()));
        page.field(label("computation"), indicator.getComputation().map(this::computation));
        page.field(label("frequency"), wording.term(indicator.getFrequency()));
        page.fields(
                label("responsible"),
                wording.institutions(own(indicator.getResponsible(), action, Action::getResponsible)));
        page.fields(
                label("baseline"),
                indicator.allBaselines().stream().map(this::baseline).toList());
        page.fields(
                label("target"),
                indicator.getTargets().stream().map(this::target).toList());
        addTimes(indicator, action);
        page.fields(label("links"), wording.links(indicator.getLinks()));
        page.field(label("tags"), wording.tags(indicator.getTags()));
        indicator.getMetadata().ifPresent(this::add);
        page.field(label("note"), wording.text(indicator.getNote()));
    }

    private void add(IndicatorMetadata metadata) {
        page.fields(label("otherNames"), wording.texts(metadata.getOtherNames()));
        page.field(label("concept"), wording.text(metadata.getConcept()));
        page.field(label("rationale"), wording.text(metadata.getRationale()));
        page.field(label("limitations"), wording.text(metadata.getLimitations()));
        page.field(label("availability"), wording.text(metadata.getAvailability()));
        page.field(label("comparability"), wording.text(metadata.getComparability()));
        page.field(label("mandate"), wording.text(metadata.getMandate()));
        page.field(label("contact"), wording.text(metadata.getContact()));
        page.field(label("metadataUpdated"), metadata.getUpdated().map(Object::toString));
    }

    private String source(DataSource source) {
        return Stream.of(
                        wording.text(source.getOrganisation()),
                        wording.text(source.getTitle()),
                        wording.text(source.getCoverage()),
                        wording.text(source.getCollection()),
                        wording.term(source.getFrequency()),
                        source.getUrl(),
                        wording.text(source.getContact()),
                        wording.text(source.getNote()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private void addTimes(Indicator indicator, Optional<Action> action) {
        List<Timing> implementation = own(indicator.getImplementation(), action, Action::getImplementation);
        page.field(label("implementation"), wording.times(implementation));
        page.field(label("evaluation"), wording.times(own(indicator.getEvaluation(), action, Action::getEvaluation)));
    }

    private void add(Measure measure) {
        page.field(label("measure"), Optional.of(wording.texts().term(measure.getType())));
        page.field(label("unit"), wording.unit(measure));
        page.field(label("direction"), wording.term(measure.getDirection()));
        page.field(label("accumulation"), wording.term(measure.getAccumulation()));
        page.field(label("numerator"), wording.text(measure.getNumerator()));
        page.field(label("denominator"), wording.text(measure.getDenominator()));
        page.field(label("referencePeriod"), measure.getReferencePeriod().map(Object::toString));
        page.field(label("bounds"), measure.getBounds().map(this::bounds));
    }

    private static <T> List<T> own(List<T> stated, Optional<Action> action, Function<Action, List<T>> inherited) {
        return stated.isEmpty() ? action.map(inherited).orElse(List.of()) : stated;
    }

    private String bounds(Bounds bounds) {
        return bounds.getMin().map(wording::number).orElse("") + " … "
                + bounds.getMax().map(wording::number).orElse("");
    }

    private String baseline(Baseline baseline) {
        String source =
                wording.text(baseline.getSource()).map(words -> ", " + words).orElse("");
        String cell = baseline.getDimensions().isEmpty() ? "" : ", " + Disaggregation.name(baseline.getDimensions());
        return wording.value(baseline) + " (" + baseline.getPeriod() + cell + source + ")"
                + wording.behind(baseline.getLinks());
    }

    /** The formula, and the names of what it mentions. */
    private String computation(Computation computation) {
        ComputedIndicators computed = index.computed();
        List<String> names = computation.references().stream()
                .flatMap(reference -> computed.component(reference).stream()
                        .map(component -> Wording.named(reference, wording.text(component.getName()))))
                .toList();
        return computation.text() + (names.isEmpty() ? "" : " (" + String.join("; ", names) + ")");
    }

    private String target(Target target) {
        return wording.target(target) + wording.behind(target.getLinks());
    }

    private String label(String name) {
        return wording.texts().text("sheet." + name);
    }
}
