package org.snitp.annex.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexFormat;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexTable;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.annex.internal.xml.PackedParts;
import org.snitp.annex.internal.xml.XmlCursor;
import org.snitp.io.options.Limits;

/** Reads a document of Word. */
public final class WordReader {

    /** The text of the document: paragraphs, and tables between them. */
    private static final class Body extends WordBlocks {

        private final WordContext context;
        private final List<AnnexTable> tables = new ArrayList<>();

        Body(WordContext context) {
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
            tables.add(new AnnexTable(number, take(), WordTable.read(context, number, xml)));
        }
    }

    private WordReader() {}

    /**
     * Reads a document.
     *
     * @return nothing if it is no document of Word
     * @throws UnreadableAnnexException if it is damaged, or exceeds a limit
     */
    public static Optional<AnnexDocument> read(PackedParts parts, Limits limits) throws UnreadableAnnexException {
        String main = related(parts, "_rels/.rels", "").getOrDefault("officeDocument", "word/document.xml");
        if (!main.endsWith(".xml") || main.startsWith("xl/") || main.startsWith("ppt/") || !parts.has(main)) {
            return Optional.empty();
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, String> others =
                related(parts, folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        XmlCursor xml = part(parts, main).orElseThrow();
        WordContext context = new WordContext(
                WordStyles.read(part(parts, others.get("styles"))),
                WordNumbering.read(part(parts, others.get("numbering"))),
                Map.of(
                        "w:footnoteReference", WordNotes.read(part(parts, others.get("footnotes"))),
                        "w:endnoteReference", WordNotes.read(part(parts, others.get("endnotes"))),
                        "w:commentReference", WordNotes.read(part(parts, others.get("comments")))),
                limits);
        Body body = new Body(context);
        readBody(xml, body);
        return Optional.of(new AnnexDocument(AnnexFormat.DOCX, body.tables, body.take(), context.remarks()));
    }

    private static void readBody(XmlCursor xml, Body body) throws UnreadableAnnexException {
        xml.enterRoot();
        if (!xml.name().equals("w:document")) {
            throw new UnreadableAnnexException(Reason.DAMAGED, "w:document");
        }
        while (xml.nextChild(1)) {
            if (xml.name().equals("w:body")) {
                body.read(xml);
            }
        }
    }

    private static Optional<XmlCursor> part(PackedParts parts, @Nullable String name) throws UnreadableAnnexException {
        return name == null ? Optional.empty() : parts.part(name);
    }

    /** The parts to which a part refers, by the last word of the kind of reference. */
    private static Map<String, String> related(PackedParts parts, String part, String folder)
            throws UnreadableAnnexException {
        Map<String, String> related = new HashMap<>();
        Optional<XmlCursor> rels = parts.part(part);
        if (rels.isEmpty()) {
            return related;
        }
        XmlCursor xml = rels.get();
        xml.enterRoot();
        while (xml.nextChild(1)) {
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                related.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target));
            }
        }
        return related;
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
