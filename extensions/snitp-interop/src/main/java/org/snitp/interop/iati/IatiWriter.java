package org.snitp.interop.iati;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.tree.XmlOut;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.institution.Institution;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Writes the activities; the order of elements is that of the schema. */
final class IatiWriter {

    /** A budget is for a year at most. */
    private static final int MAX_BUDGET_DAYS = 366;

    private final Publication publication;
    private final IatiPublisher publisher;
    private final IatiExport export;
    private final String language;

    IatiWriter(Publication publication, IatiPublisher publisher, IatiExport export) {
        this.publication = publication;
        this.publisher = publisher;
        this.export = export;
        this.language = publication.languages().stream().findFirst().orElse("ro");
    }

    String text() {
        return XmlOut.text(xml -> {
            xml.start(
                    "iati-activities",
                    "version",
                    "2.03",
                    "generated-datetime",
                    publication.preparedOn() + "T00:00:00Z");
            for (Objective objective : publication.objectives()) {
                activity(xml, Optional.of(objective), actions(objective));
            }
            List<Action> loose = publication.plan().getActions().stream()
                    .filter(action -> publication.index().objectiveOf(action).isEmpty())
                    .toList();
            if (!loose.isEmpty() || publication.objectives().isEmpty()) {
                activity(xml, Optional.empty(), loose);
            }
            xml.end();
        });
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

    private String identifier(String code) {
        String own = publication.plan().getId() + (code.isEmpty() ? "" : "-" + code);
        return publisher.ref() + "-" + own.replaceAll("[\\s/&|?]+", "_");
    }

    private LocalizedText planTitle() {
        return publication
                .plan()
                .getTitle()
                .or(() -> publication.strategy().map(Strategy::getTitle))
                .orElseGet(() -> LocalizedText.of(publication.plan().getId()));
    }

    private static void narrative(XmlOut xml, String element, LocalizedText text, String prefix) {
        xml.start(element);
        narratives(xml, text, prefix);
        xml.end();
    }

    private static void narratives(XmlOut xml, LocalizedText text, String prefix) {
        text.getTexts().forEach((tag, words) -> xml.element("narrative", prefix + words, "xml:lang", tag));
    }

    private void activity(XmlOut xml, Optional<Objective> objective, List<Action> actions) {
        String code = objective.map(Objective::getCode).orElse("");
        List<Objective> above =
                objective.map(publication.index()::objectivesAbove).orElse(List.of());
        xml.start(
                "iati-activity",
                "xml:lang",
                language,
                "hierarchy",
                Integer.toString(above.size() + 1),
                "last-updated-datetime",
                publication.preparedOn() + "T00:00:00Z");
        xml.element("iati-identifier", identifier(code));
        xml.start("reporting-org", "ref", publisher.ref(), "type", publisher.type());
        xml.element("narrative", publisher.ref()).end();
        LocalizedText title = objective.map(Objective::getTitle).orElseGet(this::planTitle);
        narrative(xml, "title", title, "");
        LocalizedText description = objective.flatMap(Objective::getDescription).orElse(title);
        if (objective.flatMap(Objective::getDescription).isEmpty()) {
            export.assume("description", code.isEmpty() ? publication.plan().getId() : code, "title");
        }
        narrative(xml, "description", description, "");
        organisations(xml, code, actions);
        if (!code.isEmpty()) {
            xml.start("other-identifier", "ref", code, "type", "A1").end();
        }
        xml.start("other-identifier", "ref", publication.plan().getId(), "type", "A9")
                .end();
        dates(xml);
        xml.start("recipient-country", "code", publisher.country()).end();
        xml.start("sector", "vocabulary", "99", "code", publication.plan().getStrategy());
        narratives(xml, planTitle(), "");
        xml.end();
        actions.forEach(action -> action.getBudgetLines().forEach(line -> budget(xml, action, line)));
        if (!above.isEmpty()) {
            related(xml, above.get(above.size() - 1).getCode(), "1");
        }
        objective.map(Objective::subobjectives).orElse(List.of()).forEach(under -> related(xml, under.getCode(), "2"));
        IatiResults results = new IatiResults(publication, export, xml);
        objective.ifPresent(own -> results(xml, results, own.getTitle(), Optional.empty(), "", own.getIndicators()));
        actions.forEach(action -> results(
                xml,
                results,
                action.getTitle(),
                action.getResults().stream().findFirst(),
                action.getCode() + " ",
                action.getIndicators()));
        // A result without an indicator is none.
        actions.stream()
                .filter(action -> action.getIndicators().isEmpty())
                .forEach(action -> export.loseAction(action.getCode()));
        actions.stream()
                .filter(action -> action.getResults().size() > 1)
                .forEach(action -> export.lose(ExchangeCode.CODES, action.getCode()));
        xml.end();
    }

    private void organisations(XmlOut xml, String code, List<Action> actions) {
        Set<String> responsible = new LinkedHashSet<>();
        actions.forEach(action -> responsible.addAll(action.getResponsible()));
        if (responsible.isEmpty()) {
            export.assume(
                    "participating-org", code.isEmpty() ? publication.plan().getId() : code, publisher.ref());
            xml.start("participating-org", "ref", publisher.ref(), "role", "2").end();
        }
        for (String id : responsible) {
            LocalizedText name = publication
                    .index()
                    .institution(id)
                    .map(Institution::getName)
                    .orElseGet(() -> LocalizedText.of(id));
            xml.start("participating-org", "role", "4");
            name.getTexts().forEach((tag, words) -> xml.element("narrative", words + " (" + id + ")", "xml:lang", tag));
            xml.end();
        }
    }

    private void dates(XmlOut xml) {
        TimeSpan period = publication.plan().getPeriod();
        LocalDate day = publication.preparedOn();
        String status = day.isBefore(period.getStart()) ? "1" : day.isAfter(period.getEnd()) ? "4" : "2";
        xml.start("activity-status", "code", status).end();
        xml.start("activity-date", "type", "1", "iso-date", period.getStart().toString())
                .end();
        xml.start("activity-date", "type", "3", "iso-date", period.getEnd().toString())
                .end();
    }

    private void related(XmlOut xml, String code, String type) {
        xml.start("related-activity", "ref", identifier(code), "type", type).end();
    }

    private void budget(XmlOut xml, Action action, BudgetLine line) {
        LocalDate start = line.getPeriod().getStart();
        LocalDate end = line.getPeriod().getEnd();
        if (!end.isBefore(start.plusDays(MAX_BUDGET_DAYS))
                || end.isAfter(start.plusYears(1).minusDays(1))) {
            export.lose(ExchangeCode.PERIODS, action.getCode());
            return;
        }
        xml.start("budget", "type", "1", "status", "1");
        xml.start("period-start", "iso-date", start.toString()).end();
        xml.start("period-end", "iso-date", end.toString()).end();
        xml.element(
                "value",
                line.getAmount().toPlainString(),
                "currency",
                line.getCurrency(),
                "value-date",
                start.toString());
        xml.end();
    }

    /** Writes the indicators by their level, and those whose figures may be added apart from the others. */
    private void results(
            XmlOut xml,
            IatiResults writer,
            LocalizedText title,
            Optional<LocalizedText> description,
            String prefix,
            List<Indicator> indicators) {
        Map<String, List<Indicator>> groups = new TreeMap<>();
        for (Indicator indicator : indicators) {
            groups.computeIfAbsent(type(indicator) + " " + mayBeAdded(indicator), unused -> new ArrayList<>())
                    .add(indicator);
        }
        groups.forEach((key, some) -> {
            String[] parts = key.split(" ", -1);
            xml.start("result", "type", parts[0], "aggregation-status", parts[1]);
            narrative(xml, "title", title, prefix);
            description.ifPresent(text -> narrative(xml, "description", text, ""));
            some.forEach(indicator -> writer.indicator(indicator, parts[1]));
            xml.end();
        });
    }

    static String type(Indicator indicator) {
        IndicatorLevel level = indicator.getLevel().orElse(IndicatorLevel.INPUT);
        return switch (level) {
            case OUTPUT -> "1";
            case OUTCOME -> "2";
            case IMPACT -> "3";
            case INPUT, PROCESS -> "9";
        };
    }

    /** Returns whether the figures of periods and of other activities add up to one that means something. */
    static boolean mayBeAdded(Indicator indicator) {
        Optional<Measure> measure = indicator.getMeasure();
        return measure.map(Measure::getType)
                        .filter(type -> type == MeasureType.COUNT || type == MeasureType.AMOUNT)
                        .isPresent()
                && measure.flatMap(Measure::getAccumulation)
                        .filter(Accumulation.PERIODIC::equals)
                        .isPresent();
    }

    static String word(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the texts of some, joined language by language. */
    static Map<String, String> joined(Stream<Optional<LocalizedText>> texts) {
        Map<String, String> joined = new LinkedHashMap<>();
        texts.flatMap(Optional::stream)
                .forEach(text -> text.getTexts()
                        .forEach((tag, words) -> joined.merge(tag, words, (one, other) -> one + "\n" + other)));
        return joined;
    }
}
