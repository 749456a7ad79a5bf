package org.snitp.model.dimension;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * A characteristic along which a figure is broken down (a disaggregation dimension): county, sex, age group.
 *
 * <p>Required: {@code id}, {@code name}.
 *
 * <pre>{@code
 * Dimension dimension = Dimension.builder()
 *         .id("sex")
 *         .name(LocalizedText.of("Sex", "Sex"))
 *         .addCategory(Category.builder()
 *                 .id("f")
 *                 .name(LocalizedText.of("feminin", "female"))
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Dimension extends Extensible, WithDimension {

    /** The id of the dimension; unique within its owner. */
    @Code
    String getId();

    /** The name of the dimension. */
    @Valid
    LocalizedText getName();

    /**
     * The id of the {@linkplain CodeList code list} that has its categories. In a bundle that was read, {@link #getCategories}
     * has them as well.
     */
    Optional<@Code String> getCodeList();

    /** Its categories; empty if the source only names the dimension. */
    List<@Valid Category> getCategories();

    /**
     * Whether only the categories with an occurrence are reported, so that a category without a figure adds nothing to a
     * total. Otherwise categories make a total only if none is missing.
     */
    @Value.Default
    default boolean isSparse() {
        return false;
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Dimension}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code name(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code codeList(String)}, {@code sparse(boolean)}.
     *
     * <p>Any number of times: {@code addCategory(Category)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableDimension.Builder {
        Builder() {}
    }
}
