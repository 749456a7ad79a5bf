/**
 * Pages for people: sections, tables and pictures that are independent of the output format, and writers for HTML and
 * Markdown. Only the writers escape texts.
 */
@NullMarked
package org.snitp.io.internal.page;

import org.jspecify.annotations.NullMarked;
