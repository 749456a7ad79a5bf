/** XLSX output: workbooks with the same bytes for the same content, and the few cell styles that all of them share. */
@NullMarked
package org.snitp.forms.internal.xlsx;

import org.jspecify.annotations.NullMarked;
