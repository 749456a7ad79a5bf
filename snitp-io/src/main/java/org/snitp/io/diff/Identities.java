package org.snitp.io.diff;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diff.Value.Group;
import org.snitp.io.diff.Value.Scalar;
import org.snitp.model.text.LocalizedText;

/** The identity of items among others of their kind. */
final class Identities {

    private Identities() {}

    /** Returns the identity of an item among its kind; for most items, their code. */
    static String key(Item item, Translation translation) {
        return switch (item.kind()) {
            case MEASUREMENT ->
                key(item, translation, "indicator") + "|" + key(item, translation, "period") + dimensions(item);
            case REPORTED_STATUS ->
                key(item, translation, "action") + "|" + text(item, "period") + "|" + text(item, "reportedBy") + "|"
                        + text(item, "reportedOn");
            case EXPENDITURE ->
                key(item, translation, "action") + "|" + text(item, "period") + "|" + budgetLine(item.fields()) + "|"
                        + text(item, "reportedBy") + "|" + text(item, "reportedOn");
            case ERRATUM -> key(item, translation, "location") + "|" + text(item, "field") + "|" + text(item, "source");
            default -> code(item);
        };
    }

    /** Returns the code of an item, or a text that replaces it. */
    static String code(Item item) {
        return switch (item.kind()) {
            case MEASUREMENT -> text(item, "indicator") + " " + text(item, "period") + dimensions(item);
            case REPORTED_STATUS -> (text(item, "action") + " " + text(item, "period")).strip();
            case EXPENDITURE -> text(item, "action") + " " + budgetLine(item.fields());
            case ERRATUM -> text(item, "location");
            case LEGAL_INSTRUMENT, RELATED_STRATEGY ->
                Optional.of(text(item, "number"))
                        .filter(number -> !number.isEmpty())
                        .orElseGet(() -> name(item).map(LocalizedText::official).orElse(""));
            case INSTITUTION_REGISTRY -> text(item, "id");
            default -> text(item, codeField(item.kind()));
        };
    }

    /** Returns whether a field is the code of its item, so that a change of it is a renaming. */
    static boolean isCode(ItemKind kind, String field) {
        return isCoded(kind) && field.equals(codeField(kind));
    }

    /** Returns whether items of a kind have their own code. */
    static boolean isCoded(ItemKind kind) {
        return switch (kind) {
            case MEASUREMENT,
                    REPORTED_STATUS,
                    EXPENDITURE,
                    ERRATUM,
                    LEGAL_INSTRUMENT,
                    RELATED_STRATEGY,
                    INSTITUTION_REGISTRY -> false;
            default -> true;
        };
    }

    private static String codeField(ItemKind kind) {
        return switch (kind) {
            case GENERAL_OBJECTIVE,
                    SPECIFIC_OBJECTIVE,
                    NESTED_OBJECTIVE,
                    ACTION,
                    PROBLEM,
                    EXPECTED_RESULT,
                    FUNDING_SOURCE,
                    LEGAL_GROUP -> "code";
            default -> "id";
        };
    }

    /** Returns the name of an item. */
    static Optional<LocalizedText> name(Item item) {
        return switch (item.kind()) {
            case ERRATUM -> Optional.of(LocalizedText.of(text(item, "source")));
            case MEASUREMENT, REPORTED_STATUS, EXPENDITURE -> Optional.empty();
            default -> localized(item, "title").or(() -> localized(item, "name"));
        };
    }

    private static Optional<LocalizedText> localized(Item item, String field) {
        if (!(item.fields().fields().get(field) instanceof Group text)) {
            return Optional.empty();
        }
        LocalizedText.Builder name = LocalizedText.builder();
        text.fields().forEach((language, value) -> {
            if (!language.startsWith("x-") && value instanceof Scalar words) {
                name.text(language, words.text());
            }
        });
        return name.isEmpty() ? Optional.empty() : Optional.of(name.build());
    }

    private static String key(Item item, Translation translation, String field) {
        return translation.of(References.of(item.kind().toString(), field), text(item, field));
    }

    private static String text(Item item, String field) {
        return text(item.fields().fields().get(field));
    }

    private static String dimensions(Item item) {
        return cell(item.fields());
    }

    /** Returns the category of an element, in brackets; empty if it applies to the whole. */
    private static String cell(Group element) {
        return element.fields().get("dimensions") instanceof Group cell
                ? cell.fields().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", ", " [", "]"))
                : "";
    }

    /** Returns the identity of an element in its list; empty if only its position identifies it. */
    static Optional<String> elementKey(Group element) {
        return switch (element.shape()) {
            case "Target" -> Optional.of(text(element.fields().get("period")) + cell(element) + superseded(element));
            case "Baseline" -> Optional.of(text(element.fields().get("period")) + cell(element));
            case "Observation" ->
                Optional.of(text(element.fields().get("period"))
                        + (element.fields().containsKey("category")
                                ? ", " + text(element.fields().get("category"))
                                : ""));
            case "BudgetLine" -> Optional.of(budgetLine(element));
            case "Dimension", "Category", "Milestone" ->
                Optional.of(text(element.fields().get("id")));
            case "Link" -> Optional.of(text(element.fields().get("address")));
            case "WeightedRule" -> Optional.of(text(element.fields().get("code")));
            case "RequiredField" ->
                Optional.of(text(element.fields().get("type")) + "."
                        + text(element.fields().get("field")));
            default -> Optional.empty();
        };
    }

    /** Returns what a line of a budget is for, such as {@code 2025 RON, state budget}. */
    private static String budgetLine(Group line) {
        String source = line.fields().get("source") instanceof Group text
                ? text.fields().values().stream()
                        .findFirst()
                        .map(Identities::text)
                        .orElse("")
                : "";
        return Stream.of(
                        text(line.fields().get("period")) + " "
                                + text(line.fields().get("currency")),
                        source,
                        text(line.fields().get("institution")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A target that was replaced stands beside the one that replaces it. */
    private static String superseded(Group target) {
        return target.fields().get("supersededBy") instanceof Group act
                ? FieldPath.SUPERSEDED + text(act.fields().get("date"))
                : "";
    }

    private static String text(@Nullable Value value) {
        return value instanceof Scalar scalar ? scalar.text() : "";
    }
}
