/**
 * The rules with their examples, as a page and for {@code snitp explain}. The diagnostics of an example are computed
 * when it is shown.
 */
@NullMarked
package org.snitp.cli.explain;

import org.jspecify.annotations.NullMarked;
