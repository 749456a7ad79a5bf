package org.snitp.annex.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Paragraph.Kind;
import org.snitp.io.internal.office.OfficeText;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Timing;

/** What the cells of an action contain: a paragraph for each value. */
final class CellTexts {

    /** The importer takes these for marks of a list. */
    private static final Pattern MARKED =
            Pattern.compile("(?s)(?:[-–—•▪●◦■□*·»>]|\\(?[0-9]{1,2}[.)]\\s|[a-z]\\)\\s).*");

    private static final String DASH = "– ";

    private final PlanTexts texts;
    private final InstitutionNaming naming;

    CellTexts(PlanTexts texts, InstitutionNaming naming) {
        this.texts = texts;
        this.naming = naming;
    }

    /** Returns the paragraphs of a cell; none if the action has nothing for it. */
    List<Paragraph> of(Action action, AnnexColumn column) {
        return switch (column) {
            case ACTION -> List.of(title(action, action.getCode() + ". "));
            case CODE -> List.of(Paragraph.of(action.getCode()));
            case TITLE -> List.of(title(action, ""));
            case DESCRIPTION -> texts(action.getDescription().stream());
            case RESPONSIBLE -> institutions(action.getResponsible());
            case SUPPORT -> institutions(action.getSupport());
            case RESULTS -> items(action.getResults());
            case IMPLEMENTATION -> times(action.getImplementation());
            case EVALUATION -> times(action.getEvaluation());
            case INDICATORS ->
                items(action.getIndicators().stream().map(Indicator::getName).toList());
            case TARGETS -> lines(action.getIndicators(), this::planned);
            case MILESTONES -> lines(action.getMilestones(), this::milestone);
            case BUDGET -> budget(action);
            case STATUS -> lines(action.getStatus().stream().toList(), this::status);
            case EVIDENCE -> texts(action.getEvidence().stream());
            case NOTE -> texts(action.getNote().stream());
        };
    }

    private Paragraph title(Action action, String code) {
        return paragraph(texts.marked(code + texts.words(action.getTitle()), action.getTitle()));
    }

    private static Paragraph paragraph(OfficeText text) {
        return new Paragraph(List.of(text), Kind.PLAIN);
    }

    private List<Paragraph> institutions(List<String> ids) {
        return ids.stream().map(id -> paragraph(texts.institution(id, naming))).toList();
    }

    private List<Paragraph> times(List<Timing> times) {
        return times.stream().map(time -> Paragraph.of(texts.time(time))).toList();
    }

    private List<Paragraph> texts(Stream<LocalizedText> all) {
        return all.map(text -> paragraph(texts.text(text))).toList();
    }

    /** A dash stands before an item that might be taken for a part of the one before, or for one with a mark of its own. */
    private List<Paragraph> items(List<LocalizedText> items) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (LocalizedText item : items) {
            String words = texts.words(item);
            boolean goesOn = !paragraphs.isEmpty()
                    && !words.isEmpty()
                    && (words.charAt(0) == '(' || Character.isLowerCase(words.charAt(0)));
            boolean dash = goesOn || MARKED.matcher(words).matches();
            paragraphs.add(paragraph(texts.marked(dash ? DASH + words : words, item)));
        }
        return paragraphs;
    }

    private static <T> List<Paragraph> lines(List<T> values, Function<T, Optional<String>> line) {
        return values.stream()
                .map(line)
                .flatMap(Optional::stream)
                .map(Paragraph::of)
                .toList();
    }

    private Optional<String> planned(Indicator indicator) {
        List<String> values = new ArrayList<>();
        Stream.concat(indicator.getBaseline().stream(), indicator.getBaselines().stream())
                .forEach(baseline -> values.add(baseline(baseline)));
        indicator.getTargets().stream().filter(Target::isInForce).forEach(target -> values.add(target(target)));
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(indicator.getId() + ": " + String.join("; ", values)
                        + indicator
                                .getMeasure()
                                .flatMap(measure -> measure.getUnit())
                                .map(unit -> " (" + texts.words(unit) + ")")
                                .orElse(""));
    }

    private String baseline(Baseline baseline) {
        String value = baseline.getTruthValue()
                .map(truth -> texts.label("value." + truth))
                .orElseGet(() -> texts.number(baseline.getValue()));
        return texts.label("value.baseline") + " " + value + " (" + texts.time(baseline.getPeriod())
                + categories(baseline.getDimensions()) + ")";
    }

    private String target(Target target) {
        String kind = target.getKind()
                .map(one -> texts.label("target." + one.name()))
                .map(words -> words.isEmpty() ? "" : words + " ")
                .orElse("");
        String numbers = target.getTruthValue()
                .map(truth -> texts.label("value." + truth))
                .orElseGet(() -> target.numbers().stream().map(texts::number).collect(Collectors.joining(" – ")));
        String value = target.getStatement().map(texts::words).orElse(numbers);
        String when = target.getPeriod().map(texts::time).orElse("");
        String inside = when + categories(target.getDimensions());
        return texts.label("value.target") + " " + kind + value
                + (inside.isEmpty() ? "" : " (" + inside.replaceFirst("^, ", "") + ")");
    }

    private static String categories(java.util.Map<String, String> dimensions) {
        return dimensions.entrySet().stream()
                .map(one -> ", " + one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining());
    }

    private Optional<String> milestone(Milestone milestone) {
        String met = milestone
                .getMet()
                .map(day -> ", " + texts.label("milestone.met") + " " + PlanTexts.day(day))
                .orElse("");
        return Optional.of(texts.words(milestone.getTitle()) + " (" + texts.time(milestone.getDue()) + met + ")");
    }

    /** If there are lines, they are the budget; a single sum beside them is not added, and not shown. */
    private List<Paragraph> budget(Action action) {
        return action.getBudgetLines().isEmpty()
                ? lines(action.getBudget().stream().toList(), this::sum)
                : lines(action.getBudgetLines(), this::line);
    }

    private Optional<String> sum(Budget budget) {
        return Optional.of(texts.number(budget.getAmount()) + " " + budget.getCurrency() + source(budget.getSource()));
    }

    private Optional<String> line(BudgetLine line) {
        String institution = line.getInstitution()
                .map(id -> ", " + texts.institution(id, InstitutionNaming.SHORT).text())
                .orElse("");
        return Optional.of(texts.time(line.getPeriod()) + ": " + texts.number(line.getAmount()) + " "
                + line.getCurrency() + source(line.getSource()) + institution);
    }

    private String source(Optional<LocalizedText> source) {
        return source.map(words -> ", " + texts.words(words)).orElse("");
    }

    private Optional<String> status(ActionStatus status) {
        StringBuilder words =
                new StringBuilder(texts.label("state." + status.getState().name()));
        status.getPercent()
                .ifPresent(percent ->
                        words.append(", ").append(texts.number(percent)).append("\u00A0%"));
        status.getSince()
                .ifPresent(day -> words.append(", ")
                        .append(texts.label("status.since"))
                        .append(' ')
                        .append(PlanTexts.day(day)));
        status.getReason().ifPresent(reason -> words.append(". ").append(texts.words(reason)));
        return Optional.of(words.toString());
    }
}
