package org.snitp.model.dimension;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * One value of a dimension, such as a county or an age group.
 *
 * <p>Required: {@code id}, {@code name}.
 *
 * <pre>{@code
 * Category category = Category.builder()
 *         .id("f")
 *         .name(LocalizedText.of("feminin", "female"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Category extends Extensible, WithCategory {

    /** The id of the category in observations and forms; unique within its dimension. */
    @Code
    String getId();

    /** The name of the category. */
    @Valid
    LocalizedText getName();

    /**
     * The id of the category of the same dimension of which it is part, such as the region of a county. The figure of a
     * category is the sum of its parts, and is never added to them.
     */
    Optional<@Code String> getPartOf();

    /** Codes of the same in other lists, each as {@code scheme:code}: {@code nuts:RO12}. */
    List<@NotBlankIfPresent String> getCodes();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Category}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code name(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code partOf(String)}.
     *
     * <p>Any number of times: {@code addCode(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableCategory.Builder {
        Builder() {}
    }
}
