package org.snitp.interop.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * Reads StratML Part 2, and the strategic plans of Part 1, whatever the order of their elements and their identifiers: goals become objectives, and the objectives of
 * performance plans and reports become actions with their indicators and figures.
 */
public final class StratmlImport {

    /** The root of Part 1, which has strategic plans only, and that of Part 2. */
    private static final Set<String> ROOTS = Set.of("StrategicPlan", "PerformancePlanOrReport");

    private StratmlImport() {}

    /** Returns whether a file is StratML, of Part 1 or Part 2. */
    public static boolean isStratml(ForeignFile file) {
        Objects.requireNonNull(file, "file");
        if (!file.name().endsWith(".xml")) {
            return false;
        }
        try {
            return ROOTS.contains(XmlTrees.read(file).name());
        } catch (UnreadableForeignException e) {
            return false;
        }
    }

    /**
     * Reads files.
     *
     * @param files documents of one strategy; others are not taken
     * @param known the documents whose first language is that of the files, which do not say theirs
     * @throws UnreadableForeignException if a file is not well-formed, or exceeds a limit
     */
    public static ForeignImport read(List<ForeignFile> files, Optional<Bundle> known)
            throws UnreadableForeignException {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(known, "known");
        Remarks remarks = new Remarks();
        List<XmlElement> roots = new ArrayList<>();
        for (ForeignFile file : files) {
            if (isStratml(file)) {
                roots.add(XmlTrees.read(file));
            } else {
                remarks.add(ExchangeCode.NOT_TAKEN, ForeignPlace.of(file.name()), "what", file.name());
            }
        }
        StratmlReader reader = new StratmlReader(remarks, known);
        // A report says all that its plan says, and its figures.
        String wanted = roots.stream().anyMatch(root -> isA(root, "Performance_Report"))
                ? "Performance_Report"
                : "Performance_Plan";
        roots.stream().filter(root -> isA(root, "Strategic_Plan")).findFirst().ifPresent(reader::strategy);
        List<XmlElement> plans =
                roots.stream().filter(root -> isA(root, wanted)).toList();
        plans.stream().findFirst().ifPresent(reader::plan);
        plans.stream().skip(1).forEach(root -> remarks.add(ExchangeCode.NOT_TAKEN, root.place(), "what", wanted));
        roots.stream()
                .filter(root -> isA(root, "Strategic_Plan"))
                .skip(1)
                .forEach(root -> remarks.add(ExchangeCode.NOT_TAKEN, root.place(), "what", "Strategic_Plan"));
        reader.tellUnread();
        return ForeignImport.of(
                ExchangeStandard.STRATML,
                DeclaredLanguages.in(
                        Bundle.builder().documents(reader.documents()).build()),
                remarks.list());
    }

    private static boolean isA(XmlElement root, String type) {
        String said = root.name().equals("StrategicPlan")
                ? "Strategic_Plan"
                : root.attribute("Type").orElse("Performance_Plan");
        return said.equals(type);
    }
}
