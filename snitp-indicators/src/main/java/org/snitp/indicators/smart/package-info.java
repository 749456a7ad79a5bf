/**
 * SMART assessment: how far every indicator is specific, measurable, achievable, relevant and time-bound, by the evidence
 * in the plan, and how to fix it. Start with {@link org.snitp.indicators.smart.SmartAssessment}.
 *
 * <p>Each criterion requires some {@linkplain org.snitp.indicators.smart.Aspect aspects}. It is
 *
 * <ul>
 * <li><b>missing</b> if no required aspect is found;
 * <li><b>met</b> if every required aspect is found, and no check fails or is impossible because a statement is missing;
 * <li><b>partly met</b> otherwise.
 * </ul>
 *
 * <p>An impossible statement (a target outside the plan) counts as not found, and so does a text without content: "n/a",
 * "TBD", "de completat", a definition that repeats the name. An aspect that is only advised never changes a verdict.
 * Aspects that do not apply to an indicator are not among its findings.
 *
 * <table>
 * <caption>The aspects by kind of indicator</caption>
 * <tr><th>Criterion</th><th>Figures</th><th>Deliverables and qualitative indicators</th></tr>
 * <tr>
 * <td>Specific</td>
 * <td>required: a definition, or a name that counts one thing; a unit; without a definition, a scope. Checked: the name has
 * no vague word that a definition does not settle, and states neither direction nor target. Advised: a breakdown</td>
 * <td>required: a definition, or a name that counts one thing; of a deliverable, its product (the unit); without a
 * definition, a scope. Checked: the name, as for figures</td>
 * </tr>
 * <tr>
 * <td>Measurable</td>
 * <td>required: the type of measure; of a percentage or a ratio, numerator and denominator; of a degree, the ends of its
 * scale or the unit "%"; a data source; a method</td>
 * <td>required: the type of measure; a means of verification (the indicator's data source or the action's evidence); a
 * condition of acceptance (the indicator's method or definition)</td>
 * </tr>
 * <tr>
 * <td>Achievable</td>
 * <td>required: a baseline from before the first target; targets, one for each period; a rationale of at least one of them.
 * Checked: baseline and targets within the bounds, if any are stated; the direction is stated, and no target is on the
 * wrong side of the baseline (one that equals it keeps the level)</td>
 * <td>required: a responsible institution, the indicator's or the action's; resources: the action's budget, or the
 * rationale of a target</td>
 * </tr>
 * <tr>
 * <td>Relevant</td>
 * <td colspan="2">required: an objective that the strategy has, or a result that the action states; a level in the results
 * chain</td>
 * </tr>
 * <tr>
 * <td>Time-bound</td>
 * <td>required: targets, all within the period of the plan (of an objective's indicator: within the horizon of the
 * strategy); a frequency; an evaluation schedule, the indicator's or the action's, with a date or a recurrence</td>
 * <td>required: a due date within the plan: a target's period, or else implementation windows that all have an end or
 * recur; an evaluation schedule, as for figures</td>
 * </tr>
 * </table>
 *
 * <p>Every indicator that is neither a deliverable nor qualitative counts as a figure, including one without a stated type.
 * The library reports the evidence for "achievable", but never judges whether a target can be reached.
 *
 * <p>Verdicts are counted by objective, by institution, by plan and in total, and never averaged.
 *
 * <h2>Sources</h2>
 *
 * <ul>
 * <li>G. T. Doran, "There's a S.M.A.R.T. way to write management's goals and objectives", Management Review 70 (11), 1981,
 * pages 35-36: the five letters; "assignable" and "realistic, given available resources" are required of a deliverable in
 * place of a baseline, because a law that does not exist yet has no earlier value.
 * <li>European Commission, Better Regulation Toolbox: SMART for objectives with "achievable" and "relevant", and RACER for
 * indicators, whose "relevant" is the link to an objective.
 * <li>USAID, Performance Monitoring and Evaluation TIPS 6, "Selecting Performance Indicators", 2nd edition, 2010: an
 * indicator is unidimensional, and disaggregated as necessary; a qualitative one is constructed so that it is measured
 * consistently, hence its condition of acceptance.
 * <li>Vague words, and direction or target in a name: USAID TIPS 6 asks that an indicator is "clearly and precisely
 * defined" and that targets are set apart from it.
 * <li>USAID, Performance Indicator Reference Sheet, mandatory reference for ADS chapter 201: definition, unit,
 * disaggregation, data source, method, frequency, baseline, targets with their rationale.
 * <li>Regulation (EU) 2021/241, article 2: milestones as qualitative achievements beside targets as quantitative ones. A
 * deliverable is assessed as a milestone: by its means of verification and its due date, without baseline and figure.
 * <li>OECD-DAC, Glossary of Key Terms in Evaluation and Results Based Management: the results chain.
 * </ul>
 *
 * <pre>{@code
 * SmartAssessment assessment = SmartAssessment.of(Snitp.official());
 * for (IndicatorAssessment indicator : assessment.indicatorsOfAction("1.1.1")) {
 *     System.out.println(indicator.of(Criterion.MEASURABLE).verdict());
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.indicators.smart;

import org.jspecify.annotations.NullMarked;
