/**
 * Measurements: what institutions report about the indicators of a plan, period by period.
 *
 * <pre>{@code
 * MeasurementSet set = MeasurementSet.builder()
 *         .id("me-2025")
 *         .plan("plan")
 *         .reporter("ME")
 *         .addMeasurements(Measurement.builder()
 *                 .indicator("1.1.1-1")
 *                 .period(Period.year(2025))
 *                 .value(BigDecimal.valueOf(7))
 *                 .reportedOn(LocalDate.of(2026, 1, 15))
 *                 .build())
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.measurement;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
