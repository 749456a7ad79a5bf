package org.snitp.interop.sdmx;

import java.nio.charset.StandardCharsets;
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
import org.snitp.interop.internal.tree.JsonTrees;
import org.snitp.interop.internal.tree.JsonValue;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;

/**
 * Reads SDMX: structure messages in SDMX-JSON 2.x and figures in SDMX-CSV 2.x. Of a message that {@link SdmxExport} wrote, the
 * strategy, the plan and the institutions come back; of another one, its code lists. Figures need the indicators of a plan, which
 * is in the message or is already known.
 */
public final class SdmxImport {

    private SdmxImport() {}

    /** Returns whether a file is SDMX. */
    public static boolean isSdmx(ForeignFile file) {
        Objects.requireNonNull(file, "file");
        return isData(file) || isStructure(file);
    }

    static boolean isData(ForeignFile file) {
        String start = new String(file.content(), 0, Math.min(200, file.content().length), StandardCharsets.UTF_8);
        // The second is that of version 1, in which many offices publish.
        return start.matches("(?s)\\uFEFF?\"?DATAFLOW\"?[,;\t|].*")
                || start.matches("(?s)\\uFEFF?\"?STRUCTURE(\\[.{1,3}])?\"?[,;\\t|]\"?STRUCTURE_ID.*");
    }

    static boolean isStructure(ForeignFile file) {
        if (!file.name().endsWith(".json")) {
            return false;
        }
        try {
            JsonValue root = JsonTrees.read(file);
            return root.textAt("$schema")
                            .filter(text -> text.contains("sdmx-json-structure"))
                            .isPresent()
                    || root.textAt("meta", "schema")
                            .filter(text -> text.contains("sdmx-json-structure"))
                            .isPresent()
                    || root.at("data", "codelists").isPresent()
                    || root.at("data", "dataStructures").isPresent();
        } catch (UnreadableForeignException e) {
            return false;
        }
    }

    /**
     * Reads files.
     *
     * @param files structure messages and figures; others are not taken
     * @param known the documents of the plan whose figures are read, if they are not in a message
     * @throws UnreadableForeignException if a file is not well-formed, or exceeds a limit
     */
    public static ForeignImport read(List<ForeignFile> files, Optional<Bundle> known)
            throws UnreadableForeignException {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(known, "known");
        Remarks remarks = new Remarks();
        SdmxStructureReader structure = new SdmxStructureReader(remarks);
        for (ForeignFile file : files) {
            if (isStructure(file)) {
                structure.read(file.name(), JsonTrees.read(file));
            }
        }
        SdmxDataReader data = new SdmxDataReader(structure, known, remarks);
        for (ForeignFile file : files) {
            if (isData(file)) {
                data.read(file);
            } else if (!isStructure(file)) {
                remarks.add(ExchangeCode.NOT_TAKEN, ForeignPlace.of(file.name()), "what", file.name());
            }
        }
        List<Document> documents = new ArrayList<>(structure.documents());
        data.set().ifPresent(documents::add);
        return ForeignImport.of(
                ExchangeStandard.SDMX, Bundle.builder().documents(documents).build(), remarks.list());
    }
}
