/**
 * What people decided about the import of an annex: which column is what, who is meant by a name, where an item ends. Kept in a
 * file, so that the same import runs again, and the next annex of the same authority begins with it.
 *
 * <pre>{@code
 * ImportDecisions decisions = ImportDecisions.builder().alias("IPGR", "IGPR").build();
 * AnnexImport made = AnnexImporter.create().decisions(decisions).read(AnnexReader.read(Path.of("anexa.docx")));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.annex.decision;

import org.jspecify.annotations.NullMarked;
