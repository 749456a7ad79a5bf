package org.snitp.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.internal.plan.PlanMaker;
import org.snitp.annex.internal.plan.Remarks;
import org.snitp.annex.internal.plan.RowReader;
import org.snitp.annex.internal.vocabulary.Heads;
import org.snitp.model.institution.InstitutionRegistry;

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
    private final ImportDecisions decisions;

    private AnnexImporter(Optional<InstitutionRegistry> registry, ImportDecisions decisions) {
        this.registry = registry;
        this.decisions = decisions;
    }

    /** Returns an importer that makes a registry of what the annex names, and calls the documents "plan" and "strategy". */
    public static AnnexImporter create() {
        return new AnnexImporter(Optional.empty(), ImportDecisions.NONE);
    }

    /** Returns an importer that takes only institutions of a registry. */
    public AnnexImporter registry(InstitutionRegistry known) {
        Objects.requireNonNull(known, "known");
        return new AnnexImporter(Optional.of(known), decisions);
    }

    /** Returns an importer that follows decisions, and none that were given before. */
    public AnnexImporter decisions(ImportDecisions made) {
        Objects.requireNonNull(made, "made");
        return new AnnexImporter(registry, made);
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
        return decisions(decisions.toBuilder().column(head, field).build());
    }

    /** Returns an importer that gives the plan and its strategy these ids. */
    public AnnexImporter ids(String planId, String strategyId) {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(strategyId, "strategyId");
        return decisions(decisions.toBuilder().ids(planId, strategyId).build());
    }

    /** Makes a plan of an annex. */
    public AnnexImport read(AnnexDocument annex) {
        Objects.requireNonNull(annex, "annex");
        Remarks remarks = new Remarks();
        RowReader rows = new RowReader(Heads.with(decisions.columns()), remarks);
        rows.read(annex);
        PlanMaker maker = new PlanMaker(annex, rows, registry, decisions, remarks);
        return new AnnexImport(
                annex.format(), maker, found(rows, maker, remarks), together(annex.remarks(), remarks.all(), rows));
    }

    /** The decisions, and what was found that is not in doubt. */
    private ImportDecisions found(RowReader rows, PlanMaker maker, Remarks remarks) {
        ImportDecisions.Builder found = decisions.toBuilder();
        rows.fields().forEach((head, field) -> {
            if (field != AnnexField.IGNORED) {
                found.column(head, field);
            }
        });
        maker.period()
                .filter(unused -> isSure(remarks, RemarkKind.PERIOD_OF_ACTIONS))
                .ifPresent(found::period);
        maker.horizon()
                .filter(unused -> isSure(remarks, RemarkKind.HORIZON_OF_PLAN))
                .ifPresent(found::horizon);
        return found.language(maker.language()).build();
    }

    private static boolean isSure(Remarks remarks, RemarkKind doubt) {
        return remarks.all().stream().noneMatch(remark -> remark.kind() == doubt);
    }

    /** In the order of the document; what the reader said of a cell is about the action in whose row it is. */
    private static List<AnnexRemark> together(List<AnnexRemark> ofReader, List<AnnexRemark> others, RowReader rows) {
        List<AnnexRemark> all = new ArrayList<>();
        ofReader.forEach(remark -> {
            AnnexRemark about = rows.about(remark);
            boolean value = about.field().filter(AnnexField::isValue).isPresent();
            // In a column of sums or values, a number of a spreadsheet is what belongs there.
            if (!value || about.kind() != RemarkKind.SPREADSHEET_VALUE) {
                all.add(about);
            }
        });
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
