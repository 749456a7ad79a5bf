package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * A chapter of the official text that is prose: an introduction, an analysis of the context, the legal implications. What
 * another field of the strategy holds, such as its problems or its objectives, is not repeated here.
 *
 * <p>Required: {@code code}, {@code title}.
 *
 * <pre>{@code
 * Chapter chapter = Chapter.builder()
 *         .code("1")
 *         .title(LocalizedText.of("Introducere", "Introduction"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Chapter extends Extensible, WithChapter {

    /** Names the chapter; unique within the strategy. */
    @Code
    String getCode();

    /** Its heading. */
    @Valid
    LocalizedText getTitle();

    /** Its paragraphs, in the order of the text. */
    List<@Valid LocalizedText> getParagraphs();

    /** The sources that its notes cite, in the order of the notes. */
    List<@Valid LocalizedText> getSources();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Chapter}. Not thread-safe.
     *
     * <p>Required: {@code code(String)}, {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Any number of times: {@code addParagraph(LocalizedText)}, {@code addSource(LocalizedText)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableChapter.Builder {
        Builder() {}
    }
}
