/**
 * The money of a plan: what is planned, committed and spent, by objective, institution, source and year.
 *
 * <pre>{@code
 * BudgetSummary budget = BudgetSummary.of(Snitp.official());
 * budget.total().forEach(sum -> System.out.println(sum.planned() + " " + sum.currency()));
 * }</pre>
 *
 * @since 0.2
 */
@NullMarked
package org.snitp.indicators.budget;

import org.jspecify.annotations.NullMarked;
