/**
 * A strategy and its objectives, with the problems it answers and the law it stands in.
 *
 * <pre>{@code
 * Strategy strategy = Strategy.builder()
 *         .id("strategy")
 *         .title(LocalizedText.of("Strategia", "The strategy"))
 *         .horizon(PeriodRange.parse("2024/2028"))
 *         .addGeneralObjectives(GeneralObjective.builder()
 *                 .code("1")
 *                 .title(LocalizedText.of("Prevenire", "Prevention"))
 *                 .build())
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.strategy;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
