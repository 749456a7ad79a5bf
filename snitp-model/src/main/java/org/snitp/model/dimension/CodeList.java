package org.snitp.model.dimension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.text.LocalizedText;

/**
 * The document that lists categories which several dimensions share, such as the counties of a country with the regions of
 * which they are part.
 *
 * <p>A list whose id is the scheme of tags names their codes: the list {@code sdg} has a category {@code 16.2} for the tag {@code
 * sdg:16.2}.
 *
 * <p>Required: {@code id}.
 *
 * <pre>{@code
 * CodeList codeList = CodeList.builder()
 *         .id("sex")
 *         .addCategory(Category.builder()
 *                 .id("f")
 *                 .name(LocalizedText.of("feminin", "female"))
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface CodeList extends Document, WithCodeList {

    /** The id of the list, which dimensions name in {@link Dimension#getCodeList}. */
    @Code
    String getId();

    /** The title of the list. */
    Optional<@Valid LocalizedText> getTitle();

    /** Where the codes come from, such as a standard or a law. */
    Optional<@Valid LocalizedText> getSource();

    /** Its categories. */
    @NotEmpty
    List<@Valid Category> getCategories();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link CodeList}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}. Without one of them, {@code build()} throws an {@link IllegalStateException} that
     * names it.
     *
     * <p>Optional: {@code title(LocalizedText)}, {@code source(LocalizedText)}.
     *
     * <p>Any number of times: {@code addCategory(Category)}, {@code addLanguage(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableCodeList.Builder {
        Builder() {}
    }
}
