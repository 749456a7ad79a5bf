/**
 * Plans written as annexes, and what amends them written as an act.
 *
 * <pre>{@code
 * AnnexWriter writer = AnnexWriter.in(Locale.forLanguageTag("ro"), OfficeFormat.DOCX);
 * writer.write(Snitp.official(), Path.of("anexa.docx"));
 * for (AnnexLoss loss : writer.losses(Snitp.official())) {
 *     System.out.println(loss.code() + ": " + loss.message(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.annex.export;

import org.jspecify.annotations.NullMarked;
