/**
 * Output of files and lines: files are written completely or not at all, equal content gives equal bytes, and lines fit
 * the terminal.
 */
@NullMarked
package org.snitp.io.internal.output;

import org.jspecify.annotations.NullMarked;
