package org.snitp.interop.stratml;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeFigure;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.flat.CountedLosses;
import org.snitp.interop.internal.text.Notes;
import org.snitp.interop.internal.tree.XmlOut;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.institution.Institution;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Writes the documents; the order of elements is that of the schema. */
final class StratmlWriter {

    static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    /** Descriptors that are no categories. */
    static final String BASELINE = "baseline";

    static final String STATUS = "status";
    static final String DELIVERY = "delivery";
    static final String KIND = "kind";
    static final String NOT_APPLICABLE = "not-applicable";

    /** What a descriptor says by its name; a dimension of the same name would be read as that. */
    private static final Set<String> RESERVED = Set.of(BASELINE, STATUS, DELIVERY, KIND);

    private final Publication publication;
    private final Locale locale;
    private final CountedLosses lost;
    private Set<String> ids = new HashSet<>();

    StratmlWriter(Publication publication, Locale locale, CountedLosses lost) {
        this.publication = publication;
        this.locale = locale;
        this.lost = lost;
    }

    /** The tag of the language in which the texts are. */
    String language() {
        return publication
                .plan()
                .getTitle()
                .or(() -> publication.strategy().map(Strategy::getTitle))
                .map(title -> title.languageIn(locale))
                .orElse(locale.toLanguageTag());
    }

    private String in(LocalizedText text) {
        return text.in(locale);
    }

    private Optional<String> in(Optional<LocalizedText> text) {
        return text.map(this::in);
    }

    /** A name of XML, which none of the document has yet. */
    private String id(String code) {
        String base = "_" + code.replaceAll("[^A-Za-z0-9._-]", "_");
        String id = base;
        for (int i = 2; !ids.add(id); i++) {
            id = base + "_" + i;
        }
        return id;
    }

    private String document(String type, String name, String about, Consumer<XmlOut> core, TimeSpan time, String id) {
        ids = new HashSet<>();
        return XmlOut.text(xml -> {
            xml.start("PerformancePlanOrReport", "xmlns", NAMESPACE, "Type", type);
            xml.element("Name", name);
            xml.element("OtherInformation", about);
            core.accept(xml);
            xml.start("AdministrativeInformation");
            xml.element("Identifier", id(id));
            xml.element("StartDate", time.getStart().toString());
            xml.element("EndDate", time.getEnd().toString());
            xml.element("PublicationDate", publication.preparedOn().toString());
            xml.end().end();
        });
    }

    String strategy(Strategy strategy) {
        String about = Notes.create()
                .put("snitp", "1")
                .put("strategy", strategy.getId())
                .put("language", language())
                .text();
        return document(
                "Strategic_Plan",
                in(strategy.getTitle()),
                about,
                xml -> {
                    xml.start("StrategicPlanCore");
                    organisations(xml);
                    described(xml, "Vision", in(strategy.getVision()));
                    described(xml, "Mission", in(strategy.getPurpose()));
                    strategy.topObjectives().forEach(objective -> goal(xml, objective));
                    xml.end();
                },
                strategy.getHorizon(),
                strategy.getId());
    }

    private void organisations(XmlOut xml) {
        for (Institution institution : publication.institutions()) {
            xml.start("Organization");
            xml.element("Name", in(institution.getName()));
            xml.element("Acronym", institution.getId());
            xml.element("Identifier", id("I." + institution.getId()));
            in(institution.getRole()).ifPresent(role -> xml.element("Description", role));
            xml.end();
        }
    }

    private static void described(XmlOut xml, String element, Optional<String> text) {
        text.ifPresent(words -> xml.start(element).element("Description", words).end());
    }

    /** A goal and the objectives right under it; the further ones follow as goals of their own in the plan. */
    private void goal(XmlOut xml, Objective objective) {
        xml.start("Goal");
        head(xml, objective);
        for (Objective under : objective.subobjectives()) {
            xml.start("Objective");
            head(xml, under);
            xml.end();
            under.withSubobjectives().stream().skip(1).forEach(deep -> lost.add(ExchangeCode.CODES, deep.getCode()));
        }
        xml.end();
    }

    private void head(XmlOut xml, Objective objective) {
        xml.element("Name", in(objective.getTitle()));
        xml.element("Description", in(objective.getDescription()).orElse(""));
        xml.element("Identifier", id("O." + objective.getCode()));
        xml.element("SequenceIndicator", objective.getCode());
    }

    String plan(boolean report) {
        String about = Notes.create()
                .put("snitp", "1")
                .put("plan", publication.plan().getId())
                .put("strategy", publication.plan().getStrategy())
                .put("language", language())
                .text();
        String name = publication
                .plan()
                .getTitle()
                .map(this::in)
                .orElse(publication.plan().getId());
        return document(
                report ? "Performance_Report" : "Performance_Plan",
                name,
                about,
                xml -> core(xml, report),
                publication.plan().getPeriod(),
                publication.plan().getId());
    }

    private void core(XmlOut xml, boolean report) {
        xml.start("StrategicPlanCore");
        organisations(xml);
        Set<String> placed = new LinkedHashSet<>();
        int goals = 0;
        for (Objective objective : publication.objectives()) {
            List<Action> actions = actions(objective);
            if (actions.isEmpty() && objective.getIndicators().isEmpty()) {
                continue;
            }
            goals++;
            xml.start("Goal");
            head(xml, objective);
            if (!objective.getIndicators().isEmpty()) {
                xml.start("Objective");
                xml.element("Name", in(objective.getTitle()));
                xml.element("Identifier", id("M." + objective.getCode()));
                xml.element("SequenceIndicator", objective.getCode());
                xml.element("OtherInformation", Notes.create().put("of", "goal").text());
                objective.getIndicators().forEach(indicator -> indicator(xml, indicator, report));
                xml.end();
            }
            for (Action action : actions) {
                placed.add(action.getCode());
                action(xml, action, report);
            }
            xml.end();
        }
        List<Action> others = publication.plan().getActions().stream()
                .filter(action -> !placed.contains(action.getCode()))
                .toList();
        if (!others.isEmpty() || goals == 0) {
            xml.start("Goal");
            xml.element(
                    "Name",
                    publication
                            .plan()
                            .getTitle()
                            .map(this::in)
                            .orElse(publication.plan().getId()));
            xml.element("Description", "");
            others.forEach(action -> action(xml, action, report));
            xml.end();
        }
        xml.end();
    }

    private List<Action> actions(Objective objective) {
        return publication.plan().getActions().stream()
                .filter(action -> publication
                        .index()
                        .objectiveOf(action)
                        .filter(one -> one.getCode().equals(objective.getCode()))
                        .isPresent())
                .toList();
    }

    private void action(XmlOut xml, Action action, boolean report) {
        xml.start("Objective");
        xml.element("Name", in(action.getTitle()));
        xml.element(
                "Description",
                action.getResults().stream()
                        .map(this::in)
                        .map(text -> text.replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\n")));
        xml.element("Identifier", id("A." + action.getCode()));
        xml.element("SequenceIndicator", action.getCode());
        action.getResponsible().forEach(id -> stakeholder(xml, id, "responsible"));
        action.getSupport().forEach(id -> stakeholder(xml, id, "support"));
        Notes notes = Notes.create();
        action.getImplementation().forEach(timing -> notes.put("implementation", timing.toString()));
        action.getEvaluation().forEach(timing -> notes.put("evaluation", timing.toString()));
        notes.put("description", in(action.getDescription())).put("note", in(action.getNote()));
        if (!notes.text().isEmpty()) {
            xml.element("OtherInformation", notes.text());
        }
        action.getIndicators().forEach(indicator -> indicator(xml, indicator, report));
        xml.end();
    }

    private void stakeholder(XmlOut xml, String id, String role) {
        Optional<Institution> known = publication.index().institution(id);
        xml.start("Stakeholder", "StakeholderTypeType", "Organization");
        xml.element("Name", known.map(one -> in(one.getName())).orElse(id));
        xml.element("Description", id);
        xml.start("Role").element("Name", role).element("RoleType", "Performer").end();
        xml.end();
    }

    private void indicator(XmlOut xml, Indicator indicator, boolean report) {
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        String kind = type.filter(one -> !one.isNumber()).isPresent() ? "Qualitative" : "Quantitative";
        Optional<String> stage = indicator.getLevel().map(level -> switch (level) {
            case INPUT -> "Input";
            case PROCESS -> "Input_Processing";
            case OUTPUT -> "Output";
            case OUTCOME, IMPACT -> "Outcome";
        });
        if (stage.isPresent()) {
            xml.start("PerformanceIndicator", "ValueChainStage", stage.get(), "PerformanceIndicatorType", kind);
        } else {
            xml.start("PerformanceIndicator", "PerformanceIndicatorType", kind);
        }
        xml.element("SequenceIndicator", indicator.getId());
        xml.element("MeasurementDimension", in(indicator.getName()));
        xml.element(
                "UnitOfMeasurement",
                in(indicator.getMeasure().flatMap(Measure::getUnit)).orElse(""));
        xml.element("Identifier", id("N." + indicator.getId()));
        indicator.allBaselines().forEach(baseline -> baseline(xml, indicator, baseline));
        indicator.getTargets().forEach(target -> target(xml, indicator, target));
        if (report) {
            publication.figures(indicator.getId()).forEach(figure -> figure(xml, indicator, figure));
        }
        Notes notes = Notes.create()
                .put("type", type.map(StratmlWriter::word))
                .put(
                        "direction",
                        indicator.getMeasure().flatMap(Measure::getDirection).map(StratmlWriter::word))
                .put(
                        "accumulation",
                        indicator.getMeasure().flatMap(Measure::getAccumulation).map(StratmlWriter::word))
                .put("per", indicator.getMeasure().flatMap(Measure::getPer).map(BigDecimal::toPlainString))
                .put("level", indicator.getLevel().map(StratmlWriter::word))
                .put("definition", in(indicator.getDefinition()))
                .put("dataSource", in(indicator.getDataSource()))
                .put("method", in(indicator.getMethod()))
                .put("frequency", indicator.getFrequency());
        if (!notes.text().isEmpty()) {
            xml.element("OtherInformation", notes.text());
        }
        xml.end();
    }

    static String word(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes a result; at most one thing is described besides its time and number. */
    private static void result(
            XmlOut xml,
            String element,
            TimeSpan period,
            Optional<BigDecimal> number,
            Map<String, String> descriptor,
            Optional<String> description) {
        xml.start("MeasurementInstance").start(element);
        xml.element("StartDate", period.getStart().toString());
        xml.element("EndDate", period.getEnd().toString());
        xml.element("NumberOfUnits", number.map(BigDecimal::toPlainString).orElse(""));
        descriptor.forEach((name, value) -> xml.start("Descriptor")
                .element("DescriptorName", name)
                .element("DescriptorValue", value)
                .end());
        description.ifPresent(text -> xml.element("Description", text));
        xml.end().end();
    }

    private void baseline(XmlOut xml, Indicator indicator, Baseline baseline) {
        if (!baseline.getDimensions().isEmpty()) {
            lost.add(ExchangeCode.TARGETS, indicator.getId());
            return;
        }
        result(
                xml,
                "ActualResult",
                baseline.getPeriod(),
                Optional.of(baseline.getValue()),
                Map.of(BASELINE, ""),
                in(baseline.getSource()));
    }

    private void target(XmlOut xml, Indicator indicator, Target target) {
        boolean plain = target.isInForce()
                && target.getMin().isEmpty()
                && target.getMax().isEmpty()
                && target.getMilestone().isEmpty()
                && target.getBaselinePeriod().isEmpty()
                && target.getPeriod().isPresent();
        boolean twice = target.getKind().isPresent() && !target.getDimensions().isEmpty();
        if (!plain
                || twice
                || target.getDimensions().keySet().stream().anyMatch(RESERVED::contains)
                || target.getDimensions().size() > 1
                || (target.getStatement().isPresent() && target.getRationale().isPresent())) {
            lost.add(ExchangeCode.TARGETS, indicator.getId());
            return;
        }
        Map<String, String> descriptor =
                target.getKind().map(kind -> Map.of(KIND, word(kind))).orElse(target.getDimensions());
        boolean words = target.getKind().filter(TargetKind.TEXT::equals).isPresent();
        if (target.getStatement().isPresent() && !words) {
            lost.add(ExchangeCode.TARGETS, indicator.getId());
            return;
        }
        result(
                xml,
                "TargetResult",
                target.getPeriod().orElseThrow(),
                target.getValue(),
                descriptor,
                in(target.getStatement().or(target::getRationale)));
    }

    private void figure(XmlOut xml, Indicator indicator, ExchangeFigure figure) {
        Measurement measurement = figure.measurement();
        if (figure.isWithheld()) {
            return;
        }
        boolean undescribed = measurement.getDimensions().size() > 1
                || measurement.getDimensions().keySet().stream().anyMatch(RESERVED::contains)
                || (measurement.getDelivery().isPresent()
                        && !measurement.getDimensions().isEmpty());
        if (figure.part().isPresent() || undescribed) {
            lost.add(ExchangeCode.FIGURES, indicator.getId());
            return;
        }
        if (measurement.getNumerator().isPresent()
                || measurement.getDenominator().isPresent()
                || measurement.getWeight().isPresent()) {
            lost.add(ExchangeCode.COMPONENTS, indicator.getId());
        }
        Optional<BigDecimal> value = measurement.getValue();
        if (value.isEmpty()
                && measurement.hasFigure()
                && measurement.getDelivery().isEmpty()) {
            lost.add(ExchangeCode.FIGURES, indicator.getId());
            return;
        }
        Optional<String> status = measurement.isNotApplicable()
                ? Optional.of(NOT_APPLICABLE)
                : measurement
                        .getObservationStatus()
                        .filter(one -> one != ObservationStatus.NORMAL)
                        .map(StratmlWriter::word);
        Map<String, String> descriptor = measurement.getDimensions();
        Optional<String> description = in(measurement.getReason());
        if (measurement.getDelivery().isPresent()) {
            descriptor = Map.of(DELIVERY, word(measurement.getDelivery().get()));
        } else if (status.isPresent() && descriptor.isEmpty()) {
            descriptor = Map.of(STATUS, status.get());
        } else if (status.isPresent()) {
            lost.add(ExchangeCode.STATUS_IN_WORDS, indicator.getId());
            description = Optional.of(STATUS + ": " + status.get()
                    + description.map(text -> "\n" + text).orElse(""));
        }
        result(xml, "ActualResult", measurement.getPeriod(), value, descriptor, description);
    }
}
