package org.snitp.io.internal.office;

import java.io.OutputStream;
import org.snitp.io.format.OfficeFormat;

/** Writes documents in the formats of word processors. */
public final class OfficeFiles {

    private OfficeFiles() {}

    /**
     * Writes a document to a stream, which is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void write(OfficeDocument document, OfficeFormat format, OutputStream stream) {
        switch (format) {
            case DOCX -> DocxWriter.write(document, stream);
            case ODT -> OdtWriter.write(document, stream);
        }
    }
}
