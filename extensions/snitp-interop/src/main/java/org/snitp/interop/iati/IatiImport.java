package org.snitp.interop.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.internal.text.DeclaredLanguages;
import org.snitp.interop.internal.tree.XmlElement;
import org.snitp.interop.internal.tree.XmlTrees;
import org.snitp.model.Bundle;

/**
 * Reads IATI 2.0x: activities become objectives, results become actions, and indicators get their baselines, targets and figures.
 * Money, places and documents are not taken.
 */
public final class IatiImport {

    private IatiImport() {}

    /** Returns whether a file is IATI. */
    public static boolean isIati(ForeignFile file) {
        Objects.requireNonNull(file, "file");
        if (!file.name().endsWith(".xml")) {
            return false;
        }
        try {
            String root = XmlTrees.read(file).name();
            return root.equals("iati-activities") || root.equals("iati-activity");
        } catch (UnreadableForeignException e) {
            return false;
        }
    }

    /**
     * Reads files.
     *
     * @param known the documents whose first language is that of texts which say none
     * @throws UnreadableForeignException if a file is not well-formed, or exceeds a limit
     */
    public static ForeignImport read(List<ForeignFile> files, Optional<Bundle> known)
            throws UnreadableForeignException {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(known, "known");
        Remarks remarks = new Remarks();
        List<XmlElement> activities = new ArrayList<>();
        for (ForeignFile file : files) {
            if (isIati(file)) {
                XmlElement root = XmlTrees.read(file);
                activities.addAll(root.name().equals("iati-activity") ? List.of(root) : root.children("iati-activity"));
            } else {
                remarks.add(ExchangeCode.NOT_TAKEN, ForeignPlace.of(file.name()), "what", file.name());
            }
        }
        IatiReader reader = new IatiReader(remarks);
        activities.forEach(reader::read);
        return ForeignImport.of(
                ExchangeStandard.IATI,
                DeclaredLanguages.in(
                        Bundle.builder().documents(reader.documents()).build()),
                remarks.list());
    }
}
