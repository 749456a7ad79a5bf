package org.snitp.io.schema;

/** Measurements with every field in them. */
final class MeasurementSample {

    static final String YAML = """
            schema: snitp/1
            kind: MeasurementSet
            id: m-2025
            plan: p-2025
            planVersion: "1"
            planFingerprint: abc
            title: {ro: Măsurători}
            source: {ro: Formulare}
            reporter: ANITP
            measurements:
              - indicator: 1.1.1-1
                period: 2025-S1
                dimensions: {county: AB, sex: f}
                value: 90.5
                weight: 12
                observationStatus: estimated
                source: {ro: Registru}
                reportedBy: IGPR
                reportedOn: "2025-07-15"
                note: {ro: Notă}
                evidence: [{ro: Raport}]
                reason: {ro: Motiv}
                correctiveMeasure: {ro: Măsură}
                earlier:
                  - value: 80
                    weight: 10
                    observationStatus: provisional
                    source: {ro: Registru}
                    reportedBy: IGPR
                    reportedOn: "2025-07-10"
                    note: {ro: Notă}
                    evidence: [{ro: Raport}]
                    reason: {ro: Motiv}
                    correctiveMeasure: {ro: Măsură}
                    replacedBecause: {ro: Lipsea un județ, en: A county was missing}
                  - {numerator: 1, denominator: 2}
                  - {delivery: delivered, deliveredOn: "2025-02-01"}
                  - {notApplicable: true, reason: {ro: Motiv}}
              - {indicator: 1.1.1-2, period: 2025, numerator: 1, denominator: 2}
              - {indicator: 1.1.1-3, period: 2025-Q4, delivery: in-progress, deliveredOn: "2025-02-01", x-own: {a: [1]}}
              - {indicator: 1.1.1-4, period: 2025-03, notApplicable: true, reason: {ro: Motiv}}
            """;

    private MeasurementSample() {}
}
