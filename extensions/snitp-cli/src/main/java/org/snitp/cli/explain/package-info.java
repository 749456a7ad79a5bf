/** The rules with their examples, as a page and as {@code snitp explain} shows them: what is found in an example is found while it is shown. */
@NullMarked
package org.snitp.cli.explain;

import org.jspecify.annotations.NullMarked;
