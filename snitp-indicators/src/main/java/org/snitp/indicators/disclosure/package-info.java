/**
 * Statistical disclosure control by suppression: which small counts of persons are withheld from a publication, and which
 * other figures with them, so that they cannot be computed from the published figures.
 *
 * <p>A count v is <em>sensitive</em> if 0 &lt; v &lt; threshold (the threshold rule, also called minimum frequency rule):
 * the counted persons could be recognised. A zero is published, since it counts no person. As a consequence, a table with a
 * zero in all but one category says something about a whole group (group attribute disclosure), which suppression of small
 * counts does not prevent. Sensitive figures are withheld (primary suppression), and others with them (secondary, or
 * complementary, suppression).
 *
 * <p>Protected against: a reader who knows the threshold, all published figures, which figures add up to which, and that
 * withheld counts are at least 1, cannot compute any withheld figure, and cannot infer that a sensitive one is below the
 * threshold. The same holds for a reader of {@linkplain org.snitp.indicators.disclosure.Edition earlier reports}, if they
 * are given: their figures can no longer be withheld, so other figures are. Not protected against: contributors who know in
 * which figure they are counted, figures in other publications, corrections between two publications, relations between
 * different indicators, and numbers in notes and other texts.
 *
 * <p>Source: A. Hundepool et al., Handbook on Statistical Disclosure Control, second edition 2024, section 4.4 for secondary
 * suppression and the feasibility interval, section 5.2 for small counts, zeros and differencing.
 *
 * <pre>{@code
 * Bundle bundle = Snitp.official();
 * MonitoringRequest request = MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods())
 *         .withholding(DisclosureRule.below(5));
 * AnnualReport report = AnnualReport.of(bundle, request);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.indicators.disclosure;

import org.jspecify.annotations.NullMarked;
