package org.snitp.reports;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.indicators.budget.BudgetSummary;
import org.snitp.indicators.budget.BudgetTotal;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.io.internal.output.Utf8;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.Table;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.institution.Institution;
import org.snitp.model.strategy.Objective;
import org.snitp.reports.internal.wording.SpokenTexts;

/**
 * The money of plans for other programs and for spreadsheets: in all, and by objective, institution, source, time and action.
 *
 * <p>The JSON has the property {@code budget} of the JSON of a monitoring report. Each sum has one currency; amounts in different
 * currencies are never added. The sums of the objectives contain those of the objectives under them, so they are not to be added.
 */
public final class BudgetExport {

    private static final List<String> HEADER = List.of(
            "group",
            "id",
            "name",
            "currency",
            "planned",
            "lines",
            "committed",
            "linesWithCommitted",
            "spent",
            "linesWithSpent",
            "asOf");

    private final BudgetSummary budget;
    private final BundleIndex index;
    private final Locale locale;

    private BudgetExport(Bundle bundle, ExpenditureHistory reported, Locale locale) {
        this.budget = BudgetSummary.of(bundle, reported);
        this.index = BundleIndex.of(bundle);
        this.locale = locale;
    }

    /**
     * Prepares an export with everything that is reported in the bundle.
     *
     * @param bundle the bundle with the plans
     * @param locale the language of names
     */
    public static BudgetExport of(Bundle bundle, Locale locale) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(locale, "locale");
        return new BudgetExport(bundle, ExpenditureHistory.of(bundle), locale);
    }

    /**
     * Prepares an export.
     *
     * @param bundle the bundle with the plans
     * @param reported what was reported on their money
     * @param locale the language of names
     */
    public static BudgetExport of(Bundle bundle, ExpenditureHistory reported, Locale locale) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(locale, "locale");
        return new BudgetExport(bundle, reported, locale);
    }

    /** Returns the sums as JSON, indented by two spaces, with a line feed at the end. */
    public String render() {
        return IndentedJson.text(json -> {
            json.writeStartObject();
            new BudgetJson(json, new SpokenTexts(locale)).write(budget);
            json.writeEndObject();
        });
    }

    /**
     * Writes the sums as JSON in UTF-8; the stream is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(OutputStream stream) {
        Objects.requireNonNull(stream, "stream");
        Utf8.write(render(), stream);
    }

    /**
     * Writes the sums as JSON to a file, which appears whole or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; a file that was there before is then unchanged
     */
    public void write(Path file) {
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, render());
    }

    /**
     * Returns a table with a row for each sum and currency. The column {@code group} says what is summed: {@code total}, {@code
     * objective}, {@code institution}, {@code source}, {@code time}, {@code action}; money of which one of these is not stated has no
     * id. An action without money has a row without a sum; reported money of which none is planned has no planned sum.
     */
    public Table sums() {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "total", "", "", budget.total());
        add(
                rows,
                "objective",
                budget.objectives(),
                Function.identity(),
                code -> index.objective(code).map(Objective::getTitle).map(title -> title.in(locale)));
        add(rows, "objective", "", "", budget.withoutObjective());
        add(
                rows,
                "institution",
                budget.institutions(),
                Function.identity(),
                id -> index.institution(id).map(Institution::getName).map(name -> name.in(locale)));
        add(rows, "institution", "", "", budget.withoutInstitution());
        add(rows, "source", budget.sources(), source -> source.in(locale), source -> Optional.empty());
        add(rows, "source", "", "", budget.withoutSource());
        add(rows, "time", budget.years(), Function.identity(), year -> Optional.empty());
        add(rows, "time", "", "", budget.withoutYear());
        add(rows, "action", budget.actions(), Function.identity(), this::action);
        for (String code : budget.withoutMoney()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of("action"), Cell.of(code), Cell.of(action(code).orElse(""))));
            while (row.size() < HEADER.size()) {
                row.add(Cell.of(""));
            }
            rows.add(row);
        }
        return new Table(HEADER, rows);
    }

    private Optional<String> action(String code) {
        return index.action(code).map(action -> action.getTitle().in(locale));
    }

    private static <K> void add(
            List<List<Cell>> rows,
            String group,
            Map<K, List<BudgetTotal>> sums,
            Function<K, String> id,
            Function<K, Optional<String>> name) {
        sums.forEach(
                (key, totals) -> add(rows, group, id.apply(key), name.apply(key).orElse(""), totals));
    }

    private static void add(List<List<Cell>> rows, String group, String id, String name, List<BudgetTotal> totals) {
        for (BudgetTotal total : totals) {
            rows.add(List.of(
                    Cell.of(group),
                    Cell.of(id),
                    Cell.of(name),
                    Cell.of(total.currency()),
                    total.isPlanned() ? Cell.of(total.planned()) : Cell.of(""),
                    Cell.of(total.lines()),
                    Cell.of(total.committed()),
                    Cell.of(total.withCommitted()),
                    Cell.of(total.spent()),
                    Cell.of(total.withSpent()),
                    Cell.of(total.asOf().map(Object::toString).orElse(""))));
        }
    }
}
