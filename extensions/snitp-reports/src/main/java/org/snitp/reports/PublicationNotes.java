package org.snitp.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.Withholding;
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
     * Returns a line for each indicator of which more is withheld than small counts and figures that would reveal them,
     * with the reason, and for each with small counts that earlier reports already revealed.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static List<String> of(AnnualReport report, Locale locale) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(locale, "locale");
        PublicationNotes notes = new PublicationNotes(locale);
        report.indicators()
                .forEach(standing -> standing.withholding().ifPresent(withholding -> notes.add(standing, withholding)));
        return List.copyOf(notes.notes);
    }

    private void add(IndicatorStanding standing, Withholding withholding) {
        String id = standing.indicator().getId();
        if (WithholdingWording.isUnusual(withholding)) {
            notes.add(wording.fill(
                    "publication.withheld", Map.of("id", id, "why", withheld.told(withholding, standing.indicator()))));
        }
        if (!withholding.exposed().isEmpty()) {
            String cells = withholding.exposed().stream()
                    .map(cell -> withheld.cell(cell, standing.indicator()))
                    .collect(Collectors.joining("; "));
            notes.add(wording.fill("publication.exposed", Map.of("id", id, "cells", cells)));
        }
    }
}
