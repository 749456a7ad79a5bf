/**
 * The rules between the objects of a bundle: references, identity, time, sums.
 *
 * <pre>{@code
 * Bundle bundle = Bundle.of(InstitutionRegistry.builder().build());
 * for (Finding finding : BundleRules.check(bundle)) {
 *     System.out.println(finding.rule() + " " + finding.path());
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.model.rule;

import org.jspecify.annotations.NullMarked;
