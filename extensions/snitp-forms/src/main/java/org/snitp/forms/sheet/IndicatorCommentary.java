package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.SheetField;
import org.snitp.indicators.sheet.SheetLine;
import org.snitp.indicators.sheet.SheetValue;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.write.Commentary;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;

/**
 * Blanks for the fields of an indicator.
 *
 * <p>Questions about a measure or a target are placed in one of these if the indicator has one, or else in its blank.
 * Questions about an action are placed there, or above the note of an indicator that has no action.
 */
final class IndicatorCommentary implements Commentary {

    private static final String MEASURE = "measure";

    private final IndicatorSheet sheet;
    private final SheetWording words;
    private final List<SheetLine> lines;
    private final List<String> languages;

    IndicatorCommentary(IndicatorSheet sheet, SheetWording words) {
        this.sheet = sheet;
        this.words = words;
        this.languages = sheet.indicator().getName().languages();
        this.lines = sheet.lines().stream().filter(BlankFields::isToFillIn).toList();
    }

    @Override
    public Commentary within(Object object) {
        if (object instanceof Measure) {
            return new BlankFields(Measure.class, lines, words, languages, this);
        }
        return object instanceof Target target && isLast(target)
                ? new BlankFields(Target.class, lines, words, languages, this)
                : new Commentary() {};
    }

    /** A missing rationale is reported for the last target, which represents the end of the plan. */
    private boolean isLast(Target target) {
        List<Target> targets = sheet.indicator().getTargets();
        return target == targets.get(targets.size() - 1);
    }

    @Override
    public List<String> above(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return BlankFields.paragraphs(at(field), words);
    }

    @Override
    public List<String> blank(Shape<?, ?> shape, Field<?, ?, ?> field) {
        List<SheetLine> here = at(field);
        if (here.isEmpty()) {
            return List.of();
        }
        if (field.name().equals(MEASURE) && field.type() instanceof ObjectType<?> type) {
            return Blanks.object(MEASURE, asked(type.shape(), Measure.class));
        }
        if (field.name().equals(SheetField.TARGETS.property()) && field.type() instanceof ObjectType<?> type) {
            return Blanks.list(field.name(), targets(type.shape()));
        }
        return Blanks.of(field, languages);
    }

    private List<SheetLine> at(Field<?, ?, ?> field) {
        return Stream.of(
                        BlankFields.at(Indicator.class, field, lines),
                        field.name().equals(MEASURE)
                                        && sheet.indicator().getMeasure().isEmpty()
                                ? BlankFields.of(Measure.class, lines)
                                : List.<SheetLine>of(),
                        field.name().equals(SheetField.TARGETS.property())
                                        && sheet.indicator().getTargets().isEmpty()
                                ? BlankFields.of(Target.class, lines)
                                : List.<SheetLine>of(),
                        field.name().equals(SheetField.NOTE.property())
                                        && sheet.assessment().action().isEmpty()
                                ? BlankFields.of(Action.class, lines)
                                : List.<SheetLine>of())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> asked(Shape<?, ?> shape, Class<?> subject) {
        return shape.fields().stream()
                .filter(field -> !BlankFields.at(subject, field, lines).isEmpty())
                .flatMap(field -> Blanks.of(field, languages).stream())
                .toList();
    }

    /** The blanks for targets: one for each requested period, the last with its rationale. */
    private List<List<String>> targets(Shape<?, ?> shape) {
        List<String> periods = sheet.line(SheetField.TARGETS).map(SheetLine::values).orElse(List.of()).stream()
                .map(SheetValue::key)
                .flatMap(Optional::stream)
                .toList();
        List<List<String>> items = new ArrayList<>();
        for (String period : periods) {
            List<String> item = new ArrayList<>(List.of("period: \"" + period + "\"", "value:"));
            if (items.size() == periods.size() - 1) {
                item.addAll(asked(shape, Target.class));
            }
            items.add(item);
        }
        return items;
    }
}
