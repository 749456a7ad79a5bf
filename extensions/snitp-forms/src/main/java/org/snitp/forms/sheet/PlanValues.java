package org.snitp.forms.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.smart.Argument;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.IndicatorShapes;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.time.Timing;

/**
 * The values of an indicator and its action in a plan, by the paths of the cells of a workbook: the names of fields, those
 * of the action after {@link #ACTION}, and those of targets as in {@link TargetPath}.
 *
 * @param indicator the indicator
 * @param action its action; absent for an indicator of an objective
 * @param locale the language of words
 */
record PlanValues(Indicator indicator, Optional<Action> action, Locale locale) {

    /** The prefix of the fields of an action. */
    static final String ACTION = "action/";

    /** Before the language of a text that says why a target can be reached. */
    static final String RATIONALE = "rationale.";

    private static final Shape<Action, ?> ACTION_SHAPE = actionShape();

    static PlanValues of(IndicatorSheet sheet, Locale locale) {
        return new PlanValues(sheet.indicator(), sheet.assessment().action(), locale);
    }

    @SuppressWarnings("unchecked") // The type of the field "actions" of a plan.
    private static Shape<Action, ?> actionShape() {
        return DocumentShapes.ofKind("ActionPlan")
                .map(plan -> plan.field("actions"))
                .map(Field::type)
                .map(type -> ((ObjectType<Action>) type).shape())
                .orElseThrow();
    }

    /** The fields of an indicator. */
    static Shape<Indicator, ?> indicatorShape() {
        return IndicatorShapes.INDICATOR.shape();
    }

    /** The fields of an action. */
    static Shape<Action, ?> ofAction() {
        return ACTION_SHAPE;
    }

    /** Returns the type of the value at a path, if there is such a field. */
    static Optional<ValueType<?>> type(String path) {
        return path.startsWith(ACTION)
                ? ShapeValues.type(ACTION_SHAPE, path.substring(ACTION.length()))
                : ShapeValues.type(indicatorShape(), path);
    }

    /** Returns the content at a path, each value of a list on its own line; an empty text if there is none. */
    String text(String path) {
        return text(values(path));
    }

    /** Returns values in the form in which those of the plan are displayed. */
    String text(List<?> values) {
        return values.stream().map(this::shown).collect(Collectors.joining("\n"));
    }

    /** Returns the number at a path, if there is one. */
    Optional<BigDecimal> number(String path) {
        return values(path).stream()
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .findFirst();
    }

    private List<?> values(String path) {
        if (path.startsWith(ACTION)) {
            return action.<List<?>>map(found -> ShapeValues.get(ACTION_SHAPE, found, path.substring(ACTION.length())))
                    .orElse(List.of());
        }
        Optional<TargetPath> target = TargetPath.parse(path);
        return target.isPresent() ? ofTarget(target.get()) : ShapeValues.get(indicatorShape(), indicator, path);
    }

    private List<?> ofTarget(TargetPath path) {
        OptionalInt index = path.in(indicator.getTargets());
        if (index.isEmpty()) {
            return List.of();
        }
        Target target = indicator.getTargets().get(index.getAsInt());
        return switch (path.part()) {
            case "value" -> target.getValue().stream().toList();
            case "min" -> target.getMin().stream().toList();
            case "max" -> target.getMax().stream().toList();
            default -> rationale(target, path);
        };
    }

    private static List<String> rationale(Target target, TargetPath path) {
        return path.part().startsWith(RATIONALE)
                ? target.getRationale().stream()
                        .flatMap(text -> text.get(path.part().substring(RATIONALE.length())).stream())
                        .toList()
                : List.of();
    }

    private String shown(Object value) {
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Dimension dimension) {
            return dimension.getId() + " – " + dimension.getName().in(locale);
        }
        if (value instanceof Timing timing) {
            return Argument.of(timing).in(locale);
        }
        return value instanceof Enum<?> word ? new Argument.Term(word).in(locale) : value.toString();
    }

    /** Returns a number in the form in which it is read back from a cell. */
    static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
