package org.snitp.io;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.output.Utf8;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.internal.write.KeptComments;
import org.snitp.model.Bundle;

/**
 * A YAML file that is rewritten with its comments.
 *
 * <p>A comment stays with the field or the list element to which it belongs, even if others were added. Other layout is not
 * kept. Comments that would be lost are known before anything is written.
 */
public final class YamlUpdate {

    /**
     * A comment that would be lost.
     *
     * @param line its line in the original file, from 1
     * @param text the comment, starting with {@code #}
     */
    public record LostComment(int line, String text) {
        /** Checks that no component is null. */
        public LostComment {
            Objects.requireNonNull(text, "text");
        }
    }

    private final String text;
    private final List<LostComment> lost;

    private YamlUpdate(String text, List<LostComment> lost) {
        this.text = text;
        this.lost = List.copyOf(lost);
    }

    /**
     * Prepares the update of a file.
     *
     * @param name the name of the file
     * @param before its current text, which must be readable
     * @param after its new content
     * @throws IllegalArgumentException if the file is not YAML
     */
    public static YamlUpdate of(String name, byte[] before, Bundle after) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        String old = decoded(name, before);
        String written = Snitp.toYaml(after);
        KeptComments.Result kept = KeptComments.carry(old, written);
        boolean same = kept.text().equals(written)
                || Snitp.read(kept.text(), name).bundle().equals(Optional.of(after));
        return same
                ? new YamlUpdate(kept.text(), lost(kept.lost()))
                : new YamlUpdate(written, lost(KeptComments.of(old)));
    }

    private static List<LostComment> lost(List<KeptComments.Comment> comments) {
        return comments.stream()
                .map(comment -> new LostComment(comment.line(), comment.text()))
                .toList();
    }

    private static String decoded(String name, byte[] file) {
        try {
            return Encodings.decode(name, file).text();
        } catch (SourceException e) {
            throw new IllegalArgumentException("The file is no text", e);
        }
    }

    /** Returns the new text. */
    public String render() {
        return text;
    }

    /**
     * Writes the new text in UTF-8; the stream is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(OutputStream stream) {
        Objects.requireNonNull(stream, "stream");
        Utf8.write(render(), stream);
    }

    /** The comments that are not in it. */
    public List<LostComment> lost() {
        return lost;
    }

    /**
     * Writes the new text to a file. The file is written atomically.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; an existing file is then unchanged
     */
    public void write(Path file) {
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, text);
    }
}
