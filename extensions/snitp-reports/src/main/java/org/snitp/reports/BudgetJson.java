package org.snitp.reports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.snitp.indicators.budget.BudgetSummary;
import org.snitp.indicators.budget.BudgetTotal;
import org.snitp.reports.internal.wording.SpokenTexts;
import tools.jackson.core.JsonGenerator;

/** Writes the money of a report: each sum as a list with an object for each currency. What is not known is omitted. */
final class BudgetJson {

    private final JsonGenerator json;
    private final SpokenTexts texts;

    BudgetJson(JsonGenerator json, SpokenTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    void write(BudgetSummary budget) {
        json.writeObjectPropertyStart("budget");
        write("total", budget.total());
        write("objectives", budget.objectives(), Function.identity());
        write("withoutObjective", budget.withoutObjective());
        write("institutions", budget.institutions(), Function.identity());
        write("withoutInstitution", budget.withoutInstitution());
        write("sources", budget.sources(), texts::of);
        write("withoutSource", budget.withoutSource());
        write("periods", budget.years(), Function.identity());
        write("withoutPeriod", budget.withoutYear());
        write("actions", budget.actions(), Function.identity());
        json.writeArrayPropertyStart("actionsWithoutMoney");
        budget.withoutMoney().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private <K> void write(String name, Map<K, List<BudgetTotal>> sums, Function<K, String> key) {
        json.writeArrayPropertyStart(name);
        sums.forEach((of, totals) -> {
            json.writeStartObject();
            json.writeStringProperty("of", key.apply(of));
            write("sums", totals);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void write(String name, List<BudgetTotal> totals) {
        json.writeArrayPropertyStart(name);
        totals.forEach(this::write);
        json.writeEndArray();
    }

    private void write(BudgetTotal total) {
        json.writeStartObject();
        json.writeStringProperty("currency", total.currency());
        if (total.isPlanned()) {
            json.writeNumberProperty("planned", total.planned());
        }
        json.writeNumberProperty("lines", total.lines());
        total.committed().ifPresent(sum -> json.writeNumberProperty("committed", sum));
        json.writeNumberProperty("linesWithCommitted", total.withCommitted());
        total.spent().ifPresent(sum -> json.writeNumberProperty("spent", sum));
        json.writeNumberProperty("linesWithSpent", total.withSpent());
        total.asOf().ifPresent(day -> json.writeStringProperty("asOf", day.toString()));
        json.writeEndObject();
    }
}
