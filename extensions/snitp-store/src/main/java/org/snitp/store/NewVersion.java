package org.snitp.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.document.Document;

/**
 * A version of a document that is to be saved.
 *
 * <pre>{@code
 * NewVersion next = NewVersion.of(plan).replacing(3).validFrom(LocalDate.of(2026, 1, 1)).withComment("HG 1/2026");
 * }</pre>
 *
 * <p>It is checked against nothing: {@link org.snitp.io.Snitp#check} says before whether the document is right.
 *
 * @since 0.1.0
 */
public final class NewVersion {

    private final Document document;
    private final int replacing;
    private final Optional<LocalDate> validFrom;
    private final Optional<String> comment;
    private final Optional<String> textName;
    private final Optional<String> text;

    private NewVersion(
            Document document,
            int replacing,
            Optional<LocalDate> validFrom,
            Optional<String> comment,
            Optional<String> textName,
            Optional<String> text) {
        this.document = document;
        this.replacing = replacing;
        this.validFrom = validFrom;
        this.comment = comment;
        this.textName = textName;
        this.text = text;
    }

    /** Returns the first version of a document. */
    public static NewVersion of(Document document) {
        Objects.requireNonNull(document, "document");
        return new NewVersion(document, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** The version on which it is based; 0 if the document is new. */
    public int replacing() {
        return replacing;
    }

    /** The first day on which it is in force; absent if it is from the beginning. */
    public Optional<LocalDate> validFrom() {
        return validFrom;
    }

    /** What is said about it. */
    public Optional<String> comment() {
        return comment;
    }

    /** The name of the file from which it was read. */
    public Optional<String> textName() {
        return textName;
    }

    /** The text from which it was read. */
    public Optional<String> text() {
        return text;
    }

    /**
     * Returns the same as the successor of a version.
     *
     * @param version the version that was read before the change; 0 if there was none
     * @throws IllegalArgumentException if it is negative
     */
    public NewVersion replacing(int version) {
        if (version < 0) {
            throw new IllegalArgumentException("Versions are counted from 1: " + version);
        }
        return new NewVersion(document, version, validFrom, comment, textName, text);
    }

    /** Returns the same with the first day on which it is in force. */
    public NewVersion validFrom(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new NewVersion(document, replacing, Optional.of(day), comment, textName, text);
    }

    /** Returns the same with what is said about it. */
    public NewVersion withComment(String remark) {
        Objects.requireNonNull(remark, "remark");
        return new NewVersion(document, replacing, validFrom, Optional.of(remark), textName, text);
    }

    /**
     * Returns the same with the text from which the document was read, which is kept beside it with its hash.
     *
     * @param name the name of the file
     * @param original the whole text of the file
     */
    public NewVersion withText(String name, String original) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(original, "original");
        return new NewVersion(document, replacing, validFrom, comment, Optional.of(name), Optional.of(original));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewVersion that
                && document.equals(that.document)
                && replacing == that.replacing
                && validFrom.equals(that.validFrom)
                && comment.equals(that.comment)
                && textName.equals(that.textName)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, replacing, validFrom, comment, textName, text);
    }

    @Override
    public String toString() {
        return "NewVersion[document=" + document + ", replacing=" + replacing + ", validFrom=" + validFrom
                + ", comment=" + comment + ", textName=" + textName + ", text=" + text + "]";
    }
}
