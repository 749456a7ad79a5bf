package org.snitp.reports.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snitp.indicators.smart.IndicatorAssessment;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.indicators.smart.SmartTotals;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.io.internal.output.Utf8;
import org.snitp.measurements.table.Table;
import org.snitp.model.Bundle;

/**
 * A SMART assessment for other programs and for spreadsheets.
 *
 * <p>The JSON is
 *
 * <pre>{@code
 * {
 *   "note": "The assessment reports which evidence the plan contains. ...",
 *   "total": {
 *     "indicators": 302,
 *     "criteria": {"specific": {"met": 0, "partly": 302, "missing": 0}, "measurable": ..., "time-bound": ...},
 *     "aspects": {"subject": {"asked": 302, "found": 268, "absent": 0, "faulty": 34, "not-needed": 0}, "unit": ...}
 *   },
 *   "plans": [{"id": "pna-2024-2026", "name": "...", "indicators": 299, "criteria": ..., "aspects": ...}],
 *   "objectives": [{"id": "1", ...}, {"id": "1.1", ...}],
 *   "institutions": [{"id": "ANITP", ...}],
 *   "indicators": [
 *     {"id": "1.1.1-1", "name": "...", "plan": "pna-2024-2026", "action": "1.1.1", "objective": "1.1",
 *      "responsible": ["ANITP"],
 *      "criteria": [
 *        {"criterion": "specific", "verdict": "partly",
 *         "findings": [{"aspect": "scope", "weight": "required", "state": "absent", "code": "scope-absent",
 *                       "evidence": "The scope is not stated.", "remedy": "State the scope: ..."}]}]}]
 * }
 * }</pre>
 *
 * <p>Fields that do not apply are omitted. Criteria, verdicts, aspects, weights, states and codes are the constants of
 * {@link org.snitp.indicators.smart}, in lower case with hyphens. The lines of the groups do not add up to the total; see
 * {@link SmartAssessment#totalsByObjective} and {@link SmartAssessment#totalsByInstitution}. The same assessment always
 * gives the same bytes.
 */
public final class SmartExport {

    /** Indicators that are counted together. */
    record Group(String kind, String id, Optional<String> name, SmartTotals totals) {}

    private final Names names;
    private final SmartAssessment smart;
    private final List<IndicatorAssessment> indicators;
    private final boolean whole;

    private SmartExport(Names names, SmartAssessment smart, List<IndicatorAssessment> indicators, boolean whole) {
        this.names = names;
        this.smart = smart;
        this.indicators = indicators;
        this.whole = whole;
    }

    /**
     * Prepares an export.
     *
     * @param bundle the assessed bundle
     * @param smart its assessment
     * @param locale the language; English if there are no texts in it
     */
    public static SmartExport of(Bundle bundle, SmartAssessment smart, Locale locale) {
        return new SmartExport(
                new Names(bundle, locale),
                smart,
                Objects.requireNonNull(smart, "smart").indicators(),
                true);
    }

    /** Returns the export of some indicators, by their ids: without plans, objectives and institutions. */
    public SmartExport only(Collection<String> ids) {
        Objects.requireNonNull(ids, "ids");
        Set<String> wanted = new HashSet<>(ids);
        return new SmartExport(
                names,
                smart,
                indicators.stream()
                        .filter(assessment ->
                                wanted.contains(assessment.indicator().getId()))
                        .toList(),
                false);
    }

    /** Returns the assessment as JSON, indented by two spaces, with a line feed at the end. */
    public String render() {
        return IndentedJson.text(json -> new SmartJson(json, names).write(total(), groups(), indicators));
    }

    /**
     * Writes the assessment as JSON in UTF-8; the stream is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(OutputStream stream) {
        Objects.requireNonNull(stream, "stream");
        Utf8.write(render(), stream);
    }

    /**
     * Writes the assessment as JSON to a file, which appears whole or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; a file that was there before is then unchanged
     */
    public void write(Path file) {
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, render());
    }

    /** Returns a table with a row for each indicator: where it belongs, and its five verdicts. */
    public Table indicators() {
        return SmartTables.indicators(indicators, names);
    }

    /** Returns a table with a row for each aspect that applies to an indicator: the finding, and how to fix it. */
    public Table findings() {
        return SmartTables.findings(indicators, names);
    }

    /**
     * Returns a table with a row for all indicators, each plan, objective and institution: the number of indicators with
     * each verdict.
     */
    public Table totals() {
        return SmartTables.totals(all());
    }

    /** Returns a table with a row for each aspect of each of these groups: how many indicators have each state. */
    public Table aspects() {
        return SmartTables.aspects(all());
    }

    private SmartTotals total() {
        return SmartTotals.of(indicators);
    }

    private List<Group> all() {
        List<Group> all = new ArrayList<>(List.of(new Group("all", "", Optional.empty(), total())));
        all.addAll(groups());
        return all;
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        if (whole) {
            add(groups, "plan", smart.totalsByPlan(), names::plan);
            add(groups, "objective", smart.totalsByObjective(), names::objective);
            add(groups, "institution", smart.totalsByInstitution(), names::institution);
        }
        return groups;
    }

    private static void add(
            List<Group> groups, String kind, Map<String, SmartTotals> totals, Function<String, Optional<String>> name) {
        totals.forEach((id, counts) -> groups.add(new Group(kind, id, name.apply(id), counts)));
    }
}
