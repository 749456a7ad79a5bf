package org.snitp.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.internal.plan.Institutions;
import org.snitp.annex.internal.plan.PlanMaker;
import org.snitp.annex.internal.plan.Remarks;
import org.snitp.annex.internal.plan.RowReader;
import org.snitp.annex.internal.vocabulary.Heads;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.strategy.Strategy;

/**
 * Makes a plan of an annex. The tables of actions are found by the heads of their columns, in Romanian and English. Nothing is
 * invented and no text is rewritten: spaces and the punctuation at the ends of items are not kept, everything else that is read
 * otherwise than it is written has a remark, and so has everything that is doubtful or not taken. The same annex always gives
 * the same plan. Immutable.
 *
 * <pre>{@code
 * AnnexImport made = AnnexImporter.create().registry(registry).read(AnnexReader.read(file));
 * made.remarks(Certainty.NOT_TAKEN).forEach(System.out::println);
 * }</pre>
 */
public final class AnnexImporter {

    private final Optional<InstitutionRegistry> registry;
    private final Map<String, AnnexField> columns;
    private final String plan;
    private final String strategy;

    private AnnexImporter(
            Optional<InstitutionRegistry> registry, Map<String, AnnexField> columns, String plan, String strategy) {
        this.registry = registry;
        this.columns = columns;
        this.plan = plan;
        this.strategy = strategy;
    }

    /** Returns an importer that makes a registry of what the annex names, and calls the documents "plan" and "strategy". */
    public static AnnexImporter create() {
        return new AnnexImporter(Optional.empty(), Map.of(), "plan", "strategy");
    }

    /** Returns an importer that takes only institutions of a registry. */
    public AnnexImporter registry(InstitutionRegistry known) {
        Objects.requireNonNull(known, "known");
        return new AnnexImporter(Optional.of(known), columns, plan, strategy);
    }

    /**
     * Returns an importer that knows one more head of a column.
     *
     * @param head the head, as it is written in the annex
     * @param field what the column is about
     */
    public AnnexImporter column(String head, AnnexField field) {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(field, "field");
        Map<String, AnnexField> more = new HashMap<>(columns);
        more.put(head, field);
        return new AnnexImporter(registry, Map.copyOf(more), plan, strategy);
    }

    /** Returns an importer that gives the plan and its strategy these ids. */
    public AnnexImporter ids(String planId, String strategyId) {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(strategyId, "strategyId");
        return new AnnexImporter(registry, columns, planId, strategyId);
    }

    /** Makes a plan of an annex. */
    public AnnexImport read(AnnexDocument annex) {
        Objects.requireNonNull(annex, "annex");
        Remarks remarks = new Remarks();
        RowReader rows = new RowReader(Heads.with(columns), remarks);
        rows.read(annex);
        PlanMaker maker = new PlanMaker(rows, new Institutions(registry, remarks), plan, strategy, remarks);
        Strategy made = maker.strategy();
        return new AnnexImport(
                annex.format(), maker.plan(), made, maker.registry(), together(annex.remarks(), remarks.all(), rows));
    }

    /** In the order of the document; what the reader said of a cell is about the action in whose row it is. */
    private static List<AnnexRemark> together(List<AnnexRemark> ofReader, List<AnnexRemark> others, RowReader rows) {
        List<AnnexRemark> all = new ArrayList<>();
        ofReader.forEach(remark -> all.add(rows.about(remark)));
        all.addAll(others);
        all.sort(Comparator.comparing(
                AnnexRemark::place,
                Comparator.comparingInt(AnnexPlace::table)
                        .thenComparingInt(AnnexPlace::row)
                        .thenComparingInt(AnnexPlace::column)
                        .thenComparingInt(AnnexPlace::paragraph)));
        return all;
    }
}
