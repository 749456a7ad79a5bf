package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.Snitp;
import org.snitp.testkit.SmallPlan;

/** What rules say is true of the case at hand, word for word. */
class RuleMessagesTest {

    private static final Locale RO = Locale.forLanguageTag("ro");

    /** An action whose window is a year of the plan, with one indicator. */
    private static final String PLAN = SmallPlan.ACTION + """
                implementation: [2025]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de lecții}
                    measure: {type: count, unit: {ro: lecții}, direction: increase}
                    baseline: {value: 500, period: 2023}
            """;

    private static final String GROUPS =
            "  - {id: ONG, type: category, name: {ro: Organizații}}\n  - {id: ASOC, type: category, name: {ro: Asociații}}\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "count § duration § -5 § SNITP-357 § -5 is below zero, but no duration can be negative. § -5 este sub zero, "
                        + "dar o durată nu poate fi negativă.",
                "count § amount § -5 § SNITP-357 § -5 is below zero. If the amount can be, as a deficit can, state bounds. § "
                        + "-5 este sub zero. Dacă suma poate fi negativă, ca un deficit, precizați limitele.",
                "count § deliverable § 3.5 § SNITP-357 § 3.5 is no whole number, but what is delivered is delivered as a "
                        + "whole. § 3.5 nu este un număr întreg, dar un livrabil se livrează întreg.",
                "count § qualitative § 3 § SNITP-374 § 1.1.1-1 is a statement and has no value that a figure could be compared with."
                        + " Say what is wanted in the rationale, or give the measure a type that is counted. § 1.1.1-1 este o"
                        + " constatare și nu are o valoare cu care să se compare alta. Arătați ce se dorește în justificarea țintei"
                        + " (rationale) sau dați măsurii un tip care se numără.",
                "count § count § -3 § SNITP-357 § -3 is below zero, which no count can be. § -3 este sub zero, dar o "
                        + "numărătoare nu poate fi negativă.",
                "count § percentage § -3 § SNITP-356 § -3 percent is not possible: a part of a whole lies between 0 and 100. "
                        + "If other values are possible here, as for a growth, state bounds. § -3 la sută nu este posibil: o "
                        + "parte dintr-un întreg se află între 0 și 100. Dacă aici sunt posibile și alte valori, ca la o "
                        + "creștere, precizați limitele.",
            })
    void aValueThatAMeasureCannotHaveIsToldByItsKind(
            String type, String other, String value, String code, String english, String romanian) {
        says(PLAN.replace("type: " + type, "type: " + other).replace("500", value), code, english, romanian);
    }

    @Test
    void aBaselineFromTheMidstOfTheWorkNamesTheWork() {
        says(
                PLAN.replace("period: 2023", "period: 2025-S2"),
                "SNITP-509",
                "The baseline is of 2025-S2, after the work in 2025 had begun.",
                "Valoarea de referință este din 2025-S2, după ce implementarea din 2025 începuse.");
        assertThat(messages(PLAN.replace("period: 2023", "period: 2024-S2"), "SNITP-509", RO))
                .isEmpty();
    }

    @Test
    void aTargetIsOutsideThePlan() {
        says(
                PLAN + "        targets: [{period: 2029, value: 600}]\n",
                "SNITP-510",
                "The target is for 2029, outside the plan, which is for 2024/2026.",
                "Ținta este pentru 2029, în afara planului, care este pentru 2024/2026.");
    }

    @Test
    void anEvaluationComesAfterThePlanEvenIfTheStrategyGoesOn() {
        says(
                PLAN.replace("evaluation: [annual]", "evaluation: [2027, on-demand]"),
                "SNITP-511",
                "The evaluation never falls inside the plan: it begins with 2027, after the plan ends on 2026-12-31.",
                "Evaluarea nu are loc niciodată în timpul planului: începe cu 2027, după 2026-12-31, când se încheie planul.");
    }

    @Test
    void anEvaluationComesBeforeThePlan() {
        says(
                PLAN.replace("evaluation: [annual]", "evaluation: [2023]").replace("    implementation: [2025]\n", ""),
                "SNITP-511",
                "The evaluation never falls inside the plan: it is for 2023, before the plan begins on 2024-01-01.",
                "Evaluarea nu are loc niciodată în timpul planului: este pentru 2023, înainte de 2024-01-01, când începe "
                        + "planul.");
    }

    @Test
    void allTheGroupsAreNamed() {
        says(
                PLAN.replace("responsible: [ANITP]", "responsible: [ONG, ASOC]"),
                "SNITP-412",
                "Only groups are responsible (ONG, ASOC): no single institution answers for the action.",
                "Sunt responsabile numai categorii deschise (ONG, ASOC): nicio instituție anume nu răspunde de acțiune.");
    }

    @Test
    void aDeliverableIsNoFigure() {
        String both = PLAN.replace("Număr de lecții", "Lecții și ghiduri");
        says(
                both.replace("type: count", "type: deliverable").replace("500", "0"),
                "SNITP-606",
                "The name seems to ask for two things, but whether they are delivered is one answer: \"Lecții\" and "
                        + "\"ghiduri\". Split the indicator, or say in a definition what must be delivered.",
                "Denumirea pare să cuprindă două lucruri, dar la întrebarea dacă sunt livrate răspunsul este unul singur: "
                        + "„Lecții” și „ghiduri”. Împărțiți indicatorul sau precizați într-o definiție ce trebuie livrat.");
        says(
                both,
                "SNITP-606",
                "The name seems to count two things, which one figure cannot answer: \"Lecții\" and \"ghiduri\". Split the "
                        + "indicator, or say in a definition what counts.",
                "Denumirea pare să cuprindă două lucruri, la care o singură valoare nu poate răspunde: „Lecții” și „ghiduri”. "
                        + "Împărțiți indicatorul sau precizați într-o definiție ce se numără.");
    }

    @Test
    void theFirstOfTheActionsIsMissed() {
        says(
                PLAN.replace("1.1.1", "1.1.2")
                        + PLAN.substring(PLAN.indexOf("  - code")).replace("1.1.1", "1.1.3"),
                "SNITP-414",
                "Before 1.1.2 the code 1.1.1 is missing.",
                "Înainte de 1.1.2 lipsește codul 1.1.1.");
    }

    @Test
    void aPercentageThatIsDividedByItselfNeverChanges() {
        says(
                PLAN.replace("type: count", "type: percentage, numerator: {ro: elevi}, denominator: {ro: elevi}")
                        .replace("500", "5"),
                "SNITP-359",
                "The numerator and the denominator of 1.1.1-1 are the same, so the result never changes: \"elevi\".",
                "Numărătorul și numitorul indicatorului 1.1.1-1 sunt identici, așa că rezultatul nu se schimbă niciodată: "
                        + "„elevi”.");
    }

    private static void says(String plan, String code, String english, String romanian) {
        assertThat(messages(plan, code, Locale.ENGLISH)).containsExactly(english);
        assertThat(messages(plan, code, RO)).containsExactly(romanian);
    }

    private static List<String> messages(String plan, String code, Locale locale) {
        String bundle = SmallPlan.STRATEGY + "---\n" + SmallPlan.REGISTRY + GROUPS + "---\n" + plan;
        return Snitp.read(bundle, "x.yaml").diagnostics().stream()
                .filter(found -> found.code().getId().equals(code))
                .map(found -> found.message(locale))
                .toList();
    }
}
