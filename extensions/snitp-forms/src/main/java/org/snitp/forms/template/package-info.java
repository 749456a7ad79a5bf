/**
 * The skeleton of a new strategy: YAML with a placeholder and an explanation for every field, made from the shapes.
 *
 * <pre>{@code
 * StrategyTemplate.example().write(Locale.forLanguageTag("ro"), Path.of("strategy.yaml"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.forms.template;

import org.jspecify.annotations.NullMarked;
