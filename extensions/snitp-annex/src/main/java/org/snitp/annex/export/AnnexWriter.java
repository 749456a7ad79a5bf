package org.snitp.annex.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.format.FileFormat;
import org.snitp.io.format.OfficeFormat;
import org.snitp.io.internal.office.OfficeDocument;
import org.snitp.io.internal.office.OfficeFiles;
import org.snitp.model.Bundle;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;

/**
 * Writes a plan as an annex, as ministries adopt it: A4 landscape, a heading for each objective and under it a table of its
 * actions, whose heads every page repeats. What an importer reads of the annex is the plan, and what it does not give back is
 * {@linkplain #losses told}. The same documents always give the same bytes. Immutable.
 *
 * <pre>{@code
 * AnnexWriter writer = AnnexWriter.in(Locale.forLanguageTag("ro"), OfficeFormat.DOCX);
 * writer.write(Snitp.official(), Path.of("anexa.docx"));
 * writer.losses(Snitp.official()).forEach(System.out::println);
 * }</pre>
 */
public final class AnnexWriter implements FileFormat<Bundle> {

    private final Locale locale;
    private final OfficeFormat format;
    private final Optional<List<AnnexColumn>> columns;
    private final InstitutionNaming naming;

    private AnnexWriter(
            Locale locale, OfficeFormat format, Optional<List<AnnexColumn>> columns, InstitutionNaming naming) {
        this.locale = locale;
        this.format = format;
        this.columns = columns;
        this.naming = naming;
    }

    /**
     * Returns a writer with the columns of the official annex, and one for targets, money and statuses each if an action has
     * them. Institutions are called by their abbreviations.
     *
     * @param locale the language of the texts of the plan, which are in the official one where there is no translation, and of
     *     heads and headings, which are English if there are none in it
     * @param format the format
     */
    public static AnnexWriter in(Locale locale, OfficeFormat format) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(format, "format");
        return new AnnexWriter(locale, format, Optional.empty(), InstitutionNaming.SHORT);
    }

    /**
     * Returns a writer with other columns.
     *
     * @param some the columns, from left to right
     * @throws IllegalArgumentException if there are none, or one is there twice
     */
    public AnnexWriter columns(List<AnnexColumn> some) {
        Objects.requireNonNull(some, "some");
        if (some.isEmpty() || Set.copyOf(some).size() < some.size()) {
            throw new IllegalArgumentException("The columns are none, or one is there twice: " + some);
        }
        return new AnnexWriter(locale, format, Optional.of(List.copyOf(some)), naming);
    }

    /** Returns a writer that calls institutions in a way. */
    public AnnexWriter institutions(InstitutionNaming names) {
        Objects.requireNonNull(names, "names");
        return new AnnexWriter(locale, format, columns, names);
    }

    /**
     * Writes the annex to a stream, which is flushed, not closed.
     *
     * @param bundle the plan, and its strategy and institutions if they are there
     * @throws IllegalArgumentException if there is no plan, or there are several
     * @throws java.io.UncheckedIOException if the stream fails
     */
    @Override
    public void write(Bundle bundle, OutputStream stream) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(stream, "stream");
        OfficeFiles.write(document(bundle), format, stream);
    }

    private OfficeDocument document(Bundle bundle) {
        ActionPlan plan = plan(bundle);
        return new PlanTables(plan, new PlanTexts(bundle, locale), columns(plan), naming).document();
    }

    static ActionPlan plan(Bundle bundle) {
        if (bundle.getPlans().size() != 1) {
            throw new IllegalArgumentException("There is one plan in an annex, and here are "
                    + bundle.getPlans().size());
        }
        return bundle.getPlans().get(0);
    }

    private List<AnnexColumn> columns(ActionPlan plan) {
        return columns.orElseGet(() -> used(List.of(plan)));
    }

    /** The official columns, and those of further fields that some action of some plans has. */
    static List<AnnexColumn> used(List<ActionPlan> plans) {
        Set<AnnexColumn> used = EnumSet.noneOf(AnnexColumn.class);
        for (ActionPlan plan : plans) {
            plan.getActions().forEach(action -> used(action, used));
        }
        List<AnnexColumn> columns = new ArrayList<>(AnnexColumn.OFFICIAL);
        if (used.contains(AnnexColumn.TARGETS)) {
            columns.add(columns.indexOf(AnnexColumn.INDICATORS) + 1, AnnexColumn.TARGETS);
        }
        for (AnnexColumn column : List.of(AnnexColumn.BUDGET, AnnexColumn.STATUS)) {
            if (used.contains(column)) {
                columns.add(column);
            }
        }
        return List.copyOf(columns);
    }

    private static void used(Action action, Set<AnnexColumn> used) {
        if (action.getBudget().isPresent() || !action.getBudgetLines().isEmpty()) {
            used.add(AnnexColumn.BUDGET);
        }
        if (action.getStatus().isPresent()) {
            used.add(AnnexColumn.STATUS);
        }
        boolean planned = action.getIndicators().stream()
                .anyMatch(one -> one.getBaseline().isPresent()
                        || !one.getBaselines().isEmpty()
                        || !one.getTargets().isEmpty());
        if (planned) {
            used.add(AnnexColumn.TARGETS);
        }
    }

    /**
     * Returns what the plan and its objectives have and an import of the annex does not give back, field by field. It is found
     * by reading the annex again and comparing.
     *
     * @param bundle the plan, and its strategy and institutions if they are there
     * @throws IllegalArgumentException if there is no plan, or there are several
     */
    public List<AnnexLoss> losses(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        ActionPlan plan = plan(bundle);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bundle, bytes);
        return Losses.find(bytes.toByteArray(), bundle, locale, columns(plan));
    }
}
