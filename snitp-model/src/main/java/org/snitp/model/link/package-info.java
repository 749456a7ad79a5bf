/**
 * Documents elsewhere: a report, a law or a data set, with its address and what identifies its content.
 *
 * <pre>{@code
 * Link report = Link.builder()
 *         .address("https://example.org/report-2025.pdf")
 *         .title(LocalizedText.of("Raportul pe 2025", "Report for 2025"))
 *         .date(LocalDate.of(2026, 2, 1))
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.model.link;

import org.jspecify.annotations.NullMarked;
