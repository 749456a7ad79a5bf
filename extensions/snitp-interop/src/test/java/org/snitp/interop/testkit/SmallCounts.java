package org.snitp.interop.testkit;

import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.interop.exchange.Publication;
import org.snitp.model.Bundle;
import org.snitp.testkit.OneActionPlan;

/** A plan with small counts: 3 of 40 victims are men, so that neither the men nor the women may be published. */
public final class SmallCounts {

    private SmallCounts() {}

    /** The documents. */
    public static Bundle bundle() {
        return Plans.of(OneActionPlan.of("MAI") + """
                    indicators:
                      - id: 1.1-1
                        name: {ro: Victime, en: Victims}
                        measure: {type: count, unit: {ro: persoane, en: persons}, direction: decrease, accumulation: periodic}
                        disaggregation:
                          - id: sex
                            name: {ro: Sex, en: Sex}
                            categories:
                              - {id: f, name: {ro: femei, en: women}}
                              - {id: m, name: {ro: bărbați, en: men}}
                        targets: [{period: 2026, value: 30}]
                      - id: 1.1-2
                        name: {ro: Campanii, en: Campaigns}
                        measure: {type: count, unit: {ro: campanii, en: campaigns}, accumulation: periodic}
                ---
                schema: snitp/1
                kind: MeasurementSet
                id: M
                plan: P
                measurements:
                  - {indicator: 1.1-1, period: 2025, value: 40, reason: {ro: Trei erau bărbați.}}
                  - {indicator: 1.1-1, period: 2025, dimensions: {sex: f}, value: 37}
                  - {indicator: 1.1-1, period: 2025, dimensions: {sex: m}, value: 3}
                  - {indicator: 1.1-2, period: 2025, value: 12, observationStatus: provisional}
                """);
    }

    /** The publication that withholds counts below five. */
    public static Publication publication() {
        Bundle bundle = bundle();
        return Publication.of(bundle, Publication.request(bundle).withholding(DisclosureRule.below(5)));
    }
}
