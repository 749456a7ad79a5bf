package org.snitp.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.Withholding;
import org.snitp.model.indicator.Indicator;
import org.snitp.reports.internal.page.EditionCells;
import org.snitp.reports.internal.page.WithholdingWording;
import org.snitp.reports.internal.wording.Wording;

/** Notes for the person who publishes a report, not for its readers. */
public final class PublicationNotes {

    private final Wording wording;
    private final WithholdingWording withheld;
    private final List<String> notes = new ArrayList<>();

    private PublicationNotes(Locale locale) {
        this.wording = new Wording(locale);
        this.withheld = new WithholdingWording(wording);
    }

    /**
     * Returns the notes on a report beside the earlier editions that it takes into account.
     *
     * @param locale the language; English if there are no texts in it
     * @see #of(AnnualReport, List, Locale)
     */
    public static List<String> of(AnnualReport report, Locale locale) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(locale, "locale");
        return of(report, report.method().beside(), locale);
    }

    /**
     * Returns a line for each indicator of which more is withheld than small counts and figures that would reveal them,
     * with the reason, and for each with small counts that earlier reports already revealed. There is also a line for each
     * indicator and earlier edition that withheld a figure which is published now, while another figure of the same period
     * that it published has another value now: after such a correction, the difference may reveal what was withheld. Overall
     * values are compared in the same way with an edition that was computed for the same day.
     *
     * @param editions the earlier editions
     * @param locale the language; English if there are no texts in it
     */
    public static List<String> of(AnnualReport report, List<Edition> editions, Locale locale) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(editions, "editions");
        Objects.requireNonNull(locale, "locale");
        PublicationNotes notes = new PublicationNotes(locale);
        report.indicators().forEach(standing -> {
            standing.withholding().ifPresent(withholding -> notes.add(standing, withholding));
            editions.forEach(edition -> notes.addCorrected(report, standing, edition));
        });
        return List.copyOf(notes.notes);
    }

    private void add(IndicatorStanding standing, Withholding withholding) {
        String id = standing.indicator().getId();
        if (WithholdingWording.isUnusual(withholding)) {
            notes.add(wording.fill(
                    "publication.withheld", Map.of("id", id, "why", withheld.told(withholding, standing.indicator()))));
        }
        if (!withholding.exposed().isEmpty()) {
            String cells = cells(withholding.exposed(), standing.indicator());
            notes.add(wording.fill("publication.exposed", Map.of("id", id, "cells", cells)));
        }
    }

    private void addCorrected(AnnualReport report, IndicatorStanding standing, Edition edition) {
        SortedMap<CountCell, List<CountCell>> released =
                EditionCells.of(report, standing, edition).released();
        if (!released.isEmpty()) {
            Set<CountCell> others = new TreeSet<>();
            released.values().forEach(others::addAll);
            notes.add(wording.fill(
                    "publication.corrected",
                    Map.of(
                            "id", standing.indicator().getId(),
                            "year", Integer.toString(edition.year()),
                            "date", wording.date(edition.asOf()),
                            "cells", cells(released.keySet(), standing.indicator()),
                            "others", cells(others, standing.indicator()))));
        }
    }

    private String cells(Collection<CountCell> cells, Indicator indicator) {
        return cells.stream().map(cell -> withheld.cell(cell, indicator)).collect(Collectors.joining("; "));
    }
}
