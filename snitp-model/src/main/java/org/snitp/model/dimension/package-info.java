/**
 * Dimensions: along which characteristic a figure is broken down, and into which categories.
 *
 * <pre>{@code
 * Dimension sex = Dimension.builder()
 *         .id("sex")
 *         .name(LocalizedText.of("Sex"))
 *         .addCategories(
 *                 Category.builder().id("f").name(LocalizedText.of("femei", "women")).build(),
 *                 Category.builder().id("m").name(LocalizedText.of("bărbați", "men")).build())
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.dimension;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
