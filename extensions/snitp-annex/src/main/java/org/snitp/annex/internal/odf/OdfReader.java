package org.snitp.annex.internal.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexFormat;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexTable;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.annex.internal.xml.PackedParts;
import org.snitp.annex.internal.xml.XmlCursor;
import org.snitp.io.options.Limits;

/** Reads a text document in OpenDocument. */
public final class OdfReader {

    /** The text of the document: paragraphs, and tables between them. */
    private static final class Body extends OdfBlocks {

        private final OdfContext context;
        private final List<AnnexTable> tables = new ArrayList<>();

        Body(OdfContext context) {
            super(context);
            this.context = context;
        }

        @Override
        AnnexPlace place(int paragraph) {
            return AnnexPlace.outside(paragraph);
        }

        @Override
        void table(XmlCursor xml) throws UnreadableAnnexException {
            int number = tables.size() + 1;
            tables.add(new AnnexTable(number, take(), OdfTable.read(context, number, xml)));
        }
    }

    private OdfReader() {}

    /**
     * Reads a document.
     *
     * @throws UnreadableAnnexException if it is damaged, or exceeds a limit
     */
    public static AnnexDocument read(PackedParts parts, Limits limits) throws UnreadableAnnexException {
        if (isEncrypted(parts)) {
            throw new UnreadableAnnexException(Reason.PASSWORD, "");
        }
        OdfStyles styles = new OdfStyles();
        Optional<XmlCursor> others = parts.part("styles.xml");
        if (others.isPresent()) {
            XmlCursor xml = others.get();
            xml.enterRoot();
            while (xml.nextChild(1)) {
                if (xml.name().equals("office:styles")) {
                    styles.read(xml);
                }
            }
        }
        Body body = new Body(new OdfContext(styles, limits));
        Optional<XmlCursor> content = parts.part("content.xml");
        if (content.isEmpty()) {
            throw new UnreadableAnnexException(Reason.DAMAGED, "content.xml");
        }
        readContent(content.get(), styles, body);
        return new AnnexDocument(AnnexFormat.ODT, body.tables, body.take(), body.context.remarks());
    }

    private static void readContent(XmlCursor xml, OdfStyles styles, Body body) throws UnreadableAnnexException {
        xml.enterRoot();
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "office:automatic-styles" -> styles.read(xml);
                case "office:body" -> {
                    while (xml.nextChild(2)) {
                        if (xml.name().equals("office:text")) {
                            body.read(xml);
                        }
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isEncrypted(PackedParts parts) throws UnreadableAnnexException {
        Optional<XmlCursor> manifest = parts.part("META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return false;
        }
        XmlCursor xml = manifest.get();
        xml.enterRoot();
        while (xml.nextChild(1)) {
            int entry = xml.depth();
            while (xml.nextChild(entry)) {
                if (xml.name().endsWith("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }
}
