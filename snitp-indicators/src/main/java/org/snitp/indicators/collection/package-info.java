/**
 * How newly reported measurements meet those that are known: what is new, what is revised, and what contradicts.
 *
 * <pre>{@code
 * MeasurementLedger ledger = new MeasurementLedger();
 * List<Decision> decisions = ledger.collect(List.of(Measurement.builder()
 *         .indicator("1.1.1-1")
 *         .period(Period.year(2025))
 *         .value(BigDecimal.valueOf(7))
 *         .build()));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.indicators.collection;

import org.jspecify.annotations.NullMarked;
