/**
 * Annexes as ministries write them: read, and made into a plan.
 *
 * <pre>{@code
 * AnnexDocument annex = AnnexReader.read(Path.of("anexa.docx"));
 * for (AnnexRemark remark : annex.remarks()) {
 *     System.out.println(remark.place() + ": " + remark.message(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.annex;

import org.jspecify.annotations.NullMarked;
