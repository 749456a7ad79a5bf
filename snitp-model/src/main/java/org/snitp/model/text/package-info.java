/**
 * Texts in the languages of a strategy.
 *
 * <pre>{@code
 * LocalizedText text = LocalizedText.of("Prevenire", "Prevention");
 * String english = text.in(Locale.ENGLISH);
 * PluralForm form = PluralForm.of(20, Locale.forLanguageTag("ro")); // OTHER: 20 de cursuri
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.text;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
