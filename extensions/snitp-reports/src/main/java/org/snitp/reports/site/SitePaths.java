package org.snitp.reports.site;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.monitoring.ActionStanding;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.Party;
import org.snitp.model.code.Codes;

/** Where the page of each thing is, from the folder of a language. */
final class SitePaths {

    static final String OVERVIEW = "index.html";
    static final String OBJECTIVES = "objectives/index.html";
    static final String ACTIONS = "actions/index.html";
    static final String INSTITUTIONS = "institutions/index.html";
    static final String INDICATORS = "indicators/index.html";
    static final String CALENDAR = "calendar.html";
    static final String MAP = "map.html";
    static final String REPORTING = "reporting.html";
    static final String METHOD = "method.html";
    static final String STRATEGY = "strategy.html";
    static final String DOWNLOADS = "downloads.html";
    static final String FIND = "find.html";

    private final Map<String, String> objectives;
    private final Map<String, String> actions;
    private final Map<String, String> indicators;
    private final Map<String, String> institutions;
    private final Map<String, Party> parties = new TreeMap<>(Codes.NATURAL_ORDER);

    SitePaths(AnnualReport report) {
        this.objectives = FileNames.of(report.objectives().stream()
                .map(standing -> standing.objective().getCode())
                .toList());
        this.actions = FileNames.of(report.actions().stream()
                .map(standing -> standing.action().getCode())
                .toList());
        this.indicators = FileNames.of(report.indicators()
                .map(standing -> standing.indicator().getId())
                .toList());
        report.institutions().forEach(standing -> add(List.of(standing.institution())));
        for (ActionStanding action : report.actions()) {
            add(action.responsible());
            add(action.support());
        }
        report.indicators()
                .map(IndicatorStanding::parts)
                .forEach(parts -> parts.forEach(part -> add(List.of(part.institution()))));
        report.overdue().forEach(overdue -> add(overdue.institutions()));
        this.institutions = FileNames.of(parties.keySet());
    }

    private void add(Collection<Party> more) {
        more.forEach(party -> parties.putIfAbsent(party.id(), party));
    }

    /** The institutions that the report names, by id. */
    Set<Party> institutions() {
        return new LinkedHashSet<>(parties.values());
    }

    Optional<String> objective(String code) {
        return page("objectives/", objectives.get(code));
    }

    Optional<String> action(String code) {
        return page("actions/", actions.get(code));
    }

    Optional<String> indicator(String id) {
        return page("indicators/", indicators.get(id));
    }

    Optional<String> institution(String id) {
        return page("institutions/", institutions.get(id));
    }

    /** Returns the file of the figures of an indicator, from the folder of a language, without its extension. */
    String data(String id) {
        return "../data/" + indicators.get(id);
    }

    /** Returns the file of the figures of an indicator in another format, from the folder of a language. */
    String data(SiteData format, String id) {
        return "../data/" + format.folder() + "/" + indicators.get(id) + "." + format.extension();
    }

    /** Returns the file of what an institution has to report, without its extension. */
    String calendar(String id) {
        return "calendars/" + institutions.get(id);
    }

    private static Optional<String> page(String folder, @Nullable String name) {
        return Optional.ofNullable(name).map(known -> folder + known + ".html");
    }
}
