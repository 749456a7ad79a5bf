/**
 * Statistical disclosure control by suppression: which small counts of persons are withheld from a publication, and which
 * other figures with them, so that none can be computed from what is published.
 *
 * <p>A count v is <em>sensitive</em> if 0 &lt; v &lt; threshold (the threshold rule, also called minimum frequency rule):
 * it could be recognised who is counted. A zero is published, since it counts nobody; the price is that a table with a zero
 * in all but one category says something about a whole group (group attribute disclosure), which suppression of small
 * counts does not prevent. Sensitive figures are withheld (primary suppression), and others with them (secondary, or
 * complementary, suppression).
 *
 * <p>What is protected: somebody who knows the threshold, all published figures, which figures add up to which, and that
 * withheld counts are at least 1, can compute no withheld figure, and cannot tell of a sensitive one that it is below the
 * threshold. The same holds for who knows {@linkplain org.snitp.indicators.disclosure.Edition earlier reports} as well, if
 * they are given: what they told cannot be withheld any more, so that other figures are. What is not protected: contributors
 * who know of themselves in which figure they are counted, figures that other publications give away, what was corrected
 * between two publications, relations between different indicators, and numbers in notes and other texts.
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
