/**
 * Annexes as ministries write them: read, and made into a plan.
 *
 * <pre>{@code
 * AnnexImport made = AnnexImporter.create().read(AnnexReader.read(Path.of("anexa.docx")));
 * for (AnnexRemark remark : made.remarks(Certainty.NOT_TAKEN)) {
 *     System.out.println(remark.place() + ": " + remark.message(Locale.ENGLISH));
 * }
 * Snitp.write(made.bundle(), Path.of("plan.yaml"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.annex;

import org.jspecify.annotations.NullMarked;
