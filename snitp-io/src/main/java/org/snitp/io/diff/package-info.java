/**
 * What differs between two versions of a strategy and its plans, as data: things added, removed, renamed, moved and changed,
 * field by field, and what became of every target.
 *
 * <p>The fields come from the shapes of the document format, so that none is forgotten.
 */
@NullMarked
package org.snitp.io.diff;

import org.jspecify.annotations.NullMarked;
