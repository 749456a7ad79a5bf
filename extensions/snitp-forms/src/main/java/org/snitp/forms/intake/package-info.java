/**
 * Collecting: reporting forms that come back filled in become measurements, and a report says what became of every row:
 * what is new, what changed, what was known already, and what was rejected, cell by cell.
 */
@NullMarked
package org.snitp.forms.intake;

import org.jspecify.annotations.NullMarked;
