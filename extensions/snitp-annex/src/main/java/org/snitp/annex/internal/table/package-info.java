/** Tables of word processors, whatever their format. */
@NullMarked
package org.snitp.annex.internal.table;

import org.jspecify.annotations.NullMarked;
