/**
 * Profiles: which rules apply to the documents of an authority, with which weight, and which fields they must have.
 *
 * <pre>{@code
 * ProfileDefinition profile = ProfileDefinition.builder()
 *         .id("ministry")
 *         .extending("final")
 *         .addRequired(RequiredField.builder()
 *                 .type("Action")
 *                 .field("budgetLines")
 *                 .weight(RuleWeight.ERROR)
 *                 .build())
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.profile;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
