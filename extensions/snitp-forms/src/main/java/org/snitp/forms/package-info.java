/**
 * Reporting forms: the blank form that an institution fills in for a period, its columns and words, and how it is written as
 * CSV and XLSX.
 */
@NullMarked
package org.snitp.forms;

import org.jspecify.annotations.NullMarked;
