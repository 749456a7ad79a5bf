/**
 * Pages for people: sections, tables and pictures that do not know how they are written, and writers that make one HTML file
 * or Markdown of them. Texts are escaped where they are written, by the writers alone.
 */
@NullMarked
package org.snitp.io.internal.page;

import org.jspecify.annotations.NullMarked;
