/** The contents of spreadsheet cells: numbers, days, periods and texts, read without guessing. */
@NullMarked
package org.snitp.forms.internal.cell;

import org.jspecify.annotations.NullMarked;
