/**
 * What an annex contains, as it was read: tables of cells of paragraphs, each with its place, and remarks on all that was not
 * taken as it stands.
 *
 * <pre>{@code
 * AnnexPlace place = AnnexPlace.inTable(3, 12, 3).withHead("De sprijin").withParagraph(2);
 * String shown = place.text(Locale.ENGLISH); // table 3, row 12, column «De sprijin», paragraph 2
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.annex.document;

import org.jspecify.annotations.NullMarked;
