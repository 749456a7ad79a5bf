/**
 * Action plans and their actions.
 *
 * <pre>{@code
 * ActionPlan plan = ActionPlan.builder()
 *         .id("plan")
 *         .strategy("strategy")
 *         .period(PeriodRange.parse("2024/2026"))
 *         .addActions(Action.builder()
 *                 .code("1.1.1")
 *                 .title(LocalizedText.of("Cursuri", "Courses"))
 *                 .addResponsible("ME")
 *                 .addEvaluation(Recurrence.ANNUAL)
 *                 .build())
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.plan;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
