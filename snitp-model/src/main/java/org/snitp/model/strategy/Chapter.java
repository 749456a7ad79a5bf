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

    /** Builds a {@link Chapter}. Not thread-safe. */
    class Builder extends ImmutableChapter.Builder {
        Builder() {}
    }
}
