/**
 * A strategy with everything that belongs to it: the bundle, its documents, and what they have in common.
 *
 * <pre>{@code
 * Bundle bundle = Bundle.of(ActionPlan.builder()
 *         .id("plan")
 *         .strategy("strategy")
 *         .period(PeriodRange.parse("2024/2026"))
 *         .addActions(Action.builder()
 *                 .code("1.1.1")
 *                 .title(LocalizedText.of("Cursuri", "Courses"))
 *                 .addResponsible("ME")
 *                 .build())
 *         .build());
 * Action action = BundleIndex.of(bundle).action("1.1.1").orElseThrow();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
