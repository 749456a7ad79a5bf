/**
 * The statistics that a strategy argues with: series with period, breakdown and unit.
 *
 * <pre>{@code
 * Statistic victims = Statistic.builder()
 *         .id("victims")
 *         .title(LocalizedText.of("Victime", "Victims"))
 *         .unit(LocalizedText.of("persoane", "persons"))
 *         .addObservations(Observation.builder()
 *                 .period(Period.year(2023))
 *                 .value(BigDecimal.valueOf(451))
 *                 .build())
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.statistics;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
