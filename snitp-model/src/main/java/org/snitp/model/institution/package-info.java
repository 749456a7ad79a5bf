/**
 * The institutions that carry a strategy, and where each stands.
 *
 * <pre>{@code
 * InstitutionRegistry registry = InstitutionRegistry.builder()
 *         .addInstitutions(Institution.builder()
 *                 .id("ME")
 *                 .type(InstitutionType.MINISTRY)
 *                 .name(LocalizedText.of("Ministerul Educației", "Ministry of Education"))
 *                 .build())
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.institution;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
