package org.snitp.store;

import java.util.Objects;
import org.snitp.model.document.Document;

/**
 * A version of a document with its contents.
 *
 * @since 0.1.0
 */
public final class StoredDocument {

    private final DocumentVersion version;
    private final Document document;
    private final String text;

    StoredDocument(DocumentVersion version, Document document, String text) {
        this.version = version;
        this.document = document;
        this.text = text;
    }

    /** Which version it is. */
    public DocumentVersion version() {
        return version;
    }

    /** The document. What it shares with others, such as code lists, is resolved by {@link Documents#bundle}. */
    public Document document() {
        return document;
    }

    /** The text as it was saved, with comments and spelling; the JSON of the document if it was built in code. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredDocument that
                && version.equals(that.version)
                && document.equals(that.document)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, document, text);
    }

    @Override
    public String toString() {
        return "StoredDocument[version=" + version + ", document=" + document + ", text=" + text + "]";
    }
}
