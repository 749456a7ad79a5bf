/**
 * A strategy in figures: how much there is of it, and how much of it can be measured.
 *
 * <pre>{@code
 * BundleSummary summary = BundleSummary.of(Snitp.official());
 * System.out.println(summary.actions() + " actions, " + summary.indicators() + " indicators");
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.indicators.summary;

import org.jspecify.annotations.NullMarked;
