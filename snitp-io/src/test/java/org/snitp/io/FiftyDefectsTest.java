package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A bundle with fifty different defects has fifty findings, each at its defect, in the order of the text. */
class FiftyDefectsTest {

    /** Each defect stands between the marks ⟦ and ⟧, and its code and pointer behind it as a comment. */
    private static final String DEFECTS = """
            schema: snitp/1
            kind: Strategy
            id: s-2024
            title: {ro: Strategia, ⟦de⟧: Strategie} # 214
            horizon: 2024/2028
            vision: ⟦[⟧Viziunea] # 203
            purpose: {ro: ⟦" "⟧} # 301
            adoptedBy:
              title: {ro: Hotărârea}
              number: ⟦533⟧ # 203
              date: ⟦16.05.2024⟧ # 209
              url: ⟦www.gov.ro⟧ # 305
            problems:
              - {code: P1, title: {ro: Lipsă}}
              - {code: ⟦P1⟧, title: {ro: Lipsă}} # 404
              - {code: ⟦1.10⟧, title: {ro: Lipsă}} # 203
            relatedStrategies:
              - title: {ro: Alta}
                period: ⟦2027/2025⟧ # 501
            legalInstruments:
              - code: L1
                title: {ro: Legi}
                ⟦instrumente⟧: [] # 201
            generalObjectives:
              - code: "1"
                title: {ro: Prevenire}
                ⟦title⟧: {ro: Protecție} # 204
                specificObjectives:
                  - {code: "1.1", title: {ro: Informare}}
                  - {code: ⟦"2.1"⟧, title: {ro: Informare}} # 405
                  - {code: "1.2", title: ⟦~⟧} # 202
            expectedResults: ⟦{⟧code: R1, title: {ro: Rezultat}} # 203
            fundingSources:
              - ⟦{⟧title: {ro: Buget}} # 202
            statistics:
              - id: victims
                title: {ro: Victime}
                unit: {ro: persoane}
                composition: ⟦sums⟧ # 207
                total: {statistic: ⟦victim⟧} # 407
                observations:
                  - {period: 2023, value: ⟦many⟧} # 203
                  - {period: ⟦anul 2023⟧, value: 5} # 208
                  - {period: 2022, category: ⟦none⟧, value: 5} # 407
              - id: ⟦'offenders '⟧ # 302
                title: {ro: Inculpați}
                unit: {ro: persoane}
                observations: ⟦[]⟧ # 303
            evaluationCalendar:
              coordinator: ⟦ANIPT⟧ # 401
              reports:
                - {id: r1, period: ⟦2029⟧, preparedBy: [ANITP, ⟦MIA⟧], includedIn: ⟦e9⟧} # 506 401 407
              sessions:
                - {id: c1, body: MAI, recurrence: ⟦anual⟧} # 207
              evaluations:
                - {id: ⟦r1⟧, type: interim, covers: 2024/2026, ⟦when⟧: 2027} # 404 201
            errata:
              - {location: titlu, kind: ⟦typo⟧, source: campani, correction: campanii, reason: {ro: Greșeală}} # 207
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: MAI, type: ministry, name: {ro: Ministerul}, partOf: ⟦ANITP⟧} # 406
              - {id: ANITP, type: agency, partOf: MAI, name: {ro: Agenția}}
              - {id: IGPR, type: ⟦7 police⟧, name: {ro: Inspectoratul}} # 207
              - {id: MJ, type: ministry, name: ⟦{⟧en: Justice}} # 202
            abbreviations:
              - {id: ⟦MAI⟧, name: {ro: Ministerul}} # 404
            ---
            schema: ⟦snitp/2⟧ # 206
            kind: ActionPlan
            id: ⟦s-2024⟧ # 404
            strategy: s-2024
            period: ⟦2023/2026⟧ # 503
            actions:
              - code: "1.1.1"
                title: {ro: Campanii}
                responsible: [ANITP, ⟦~⟧, ⟦XYZ⟧] # 203 401
                support: ⟦IGPR⟧ # 203
                results: [{ro: Campanii, en: ⟦""⟧}] # 301
                implementation: [⟦2027⟧, 2025] # 502
                evaluation: [annual, ⟦2024⟧] # 504
                budget: {amount: ⟦-5⟧, currency: ⟦lei⟧, x-a: ⟦1e999⟧} # 304 305 210
              - code: ⟦"1.1.2"⟧ # 352
                title: {ro: Ghiduri}
                responsible: [MJ]
                evaluation: [annual]
                indicators:
                  - {id: ⟦1.1.3-1⟧, name: {ro: Ghiduri}} # 405
              - code: ⟦"1.1.4"⟧ # 505
                title: {ro: Studii}
                responsible: [IGPR]
                results: [{ro: Studii}]
              - code: "1.1.5"
                objective: ⟦"9"⟧ # 402
                title: {ro: Rapoarte}
                responsible: [IGPR]
                results: [{ro: Rapoarte}]
                evaluation: [annual]
            """;

    /** Returns the codes that stand behind the lines, in order. */
    private static List<String> codes() {
        return DEFECTS.lines()
                .filter(line -> line.contains(" # "))
                .flatMap(line -> Stream.of(line.substring(line.indexOf('#') + 2).split(" ")))
                .map(number -> "SNITP-" + number)
                .toList();
    }

    @Test
    void everyDefectIsFoundOnceAndNothingElseIs() {
        assertThat(codes()).hasSize(50);
        assertThatReading(DEFECTS).hasOnlyIssuesAtMarks(codes());
    }
}
