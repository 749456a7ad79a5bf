/**
 * Indicators: what is measured, how, from which baseline and towards which target.
 *
 * <pre>{@code
 * Indicator indicator = Indicator.builder()
 *         .id("1.1.1-1")
 *         .name(LocalizedText.of("Număr de cursuri", "Number of courses"))
 *         .measure(Measure.builder()
 *                 .type(MeasureType.COUNT)
 *                 .unit(LocalizedText.of("cursuri", "courses"))
 *                 .direction(Direction.INCREASE)
 *                 .accumulation(Accumulation.PERIODIC)
 *                 .build())
 *         .baseline(Baseline.builder().period(Period.year(2023)).value(BigDecimal.ZERO).build())
 *         .addTargets(Target.builder().period(Period.year(2026)).value(BigDecimal.TEN).build())
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.indicator;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
