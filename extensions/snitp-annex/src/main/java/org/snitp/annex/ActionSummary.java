package org.snitp.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.annex.document.AnnexField;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;

/** What an action has of the fields of an annex, in words. */
final class ActionSummary {

    private ActionSummary() {}

    /** Returns the fields that are filled in, by their names, in the order of the columns. */
    static Map<String, List<String>> of(Action action, Locale locale) {
        Map<AnnexField, List<String>> fields = new LinkedHashMap<>();
        fields.put(AnnexField.CODE, List.of(action.getCode()));
        fields.put(AnnexField.TITLE, List.of(action.getTitle().official()));
        fields.put(AnnexField.RESPONSIBLE, action.getResponsible());
        fields.put(AnnexField.SUPPORT, action.getSupport());
        fields.put(
                AnnexField.RESULTS,
                action.getResults().stream().map(LocalizedText::official).toList());
        fields.put(
                AnnexField.IMPLEMENTATION,
                action.getImplementation().stream().map(Object::toString).toList());
        fields.put(
                AnnexField.INDICATORS,
                action.getIndicators().stream().map(ActionSummary::indicator).toList());
        fields.put(
                AnnexField.EVALUATION,
                action.getEvaluation().stream().map(Object::toString).toList());
        fields.put(AnnexField.BUDGET, money(action));
        Map<String, List<String>> named = new LinkedHashMap<>();
        fields.forEach((field, values) -> {
            if (!values.isEmpty()) {
                named.put(field.name(locale), values);
            }
        });
        return named;
    }

    private static String indicator(Indicator indicator) {
        StringBuilder text =
                new StringBuilder(indicator.getId() + " " + indicator.getName().official());
        for (Baseline baseline : indicator.allBaselines()) {
            text.append(" · ").append(baseline.getPeriod()).append(": ").append(number(baseline.getValue()));
        }
        for (Target target : indicator.getTargets()) {
            text.append(" → ");
            target.getValue().ifPresent(value -> text.append(number(value)));
            target.getStatement().ifPresent(statement -> text.append(statement.official()));
            target.getPeriod()
                    .ifPresent(period -> text.append(" (").append(period).append(')'));
        }
        return text.toString();
    }

    private static List<String> money(Action action) {
        List<String> sums = new ArrayList<>();
        action.getBudget()
                .ifPresent(budget -> sums.add(number(budget.getAmount()) + " " + budget.getCurrency()
                        + source(budget.getSource().map(LocalizedText::official).orElse(""))));
        action.getBudgetLines()
                .forEach(line -> sums.add(line.getPeriod() + ": " + number(line.getAmount()) + " " + line.getCurrency()
                        + source(line.getSource().map(LocalizedText::official).orElse(""))));
        return sums;
    }

    private static String source(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private static String number(BigDecimal value) {
        return value.toPlainString();
    }
}
