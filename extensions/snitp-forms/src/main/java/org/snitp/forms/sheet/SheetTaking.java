package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.SheetField;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.time.TimeSpan;

/**
 * Converts the cells of one sheet to a fragment of the plan, like a sheet in YAML: the indicator of the plan with the
 * values of the filled-in cells. Invalid cells are reported individually.
 */
final class SheetTaking {

    /** Values that span several cells, none of which a sheet can omit. */
    private static final Set<String> TOGETHER = Set.of("baseline", PlanValues.ACTION + "budget");

    private static final String BOUNDS = "measure.bounds";
    private static final String TYPE = "measure.type";

    private final String file;
    private final ReadSheet sheet;
    private final IndicatorSheet known;
    private final PlanValues plan;
    private final CellValues reading;
    private final Remarks remarks;
    private final List<FilledField> told = new ArrayList<>();
    private final Map<String, List<?>> values = new LinkedHashMap<>();

    /**
     * Prepares one sheet.
     *
     * @param file the name of the workbook
     * @param sheet the returned sheet
     * @param known the sheet of the same indicator as it would be written now
     * @param documents the documents with the plan
     * @param remarks receives remarks on merged cells
     */
    SheetTaking(
            String file, ReadSheet sheet, IndicatorSheet known, Bundle documents, BundleIndex index, Remarks remarks) {
        this.file = file;
        this.sheet = sheet;
        this.known = known;
        this.remarks = remarks;
        this.plan = PlanValues.of(known, sheet.locale());
        List<String> institutions = documents.getRegistries().stream()
                .flatMap(registry -> registry.getInstitutions().stream())
                .map(institution -> institution.getId())
                .toList();
        Optional<Measure> measure = known.indicator().getMeasure();
        Optional<MeasureType> was = measure.map(Measure::getType);
        Optional<MeasureType> type = typeInSheet(index, institutions).or(() -> was);
        this.reading = new CellValues(
                plan,
                index,
                institutions,
                type.equals(was) ? PossibleValues.of(known.indicator()) : PossibleValues.ANY,
                type.equals(Optional.of(MeasureType.PERCENTAGE)));
    }

    /** The type of measure stated in the sheet, which determines how the figures beside it are read. */
    private Optional<MeasureType> typeInSheet(BundleIndex index, List<String> institutions) {
        CellValues words = new CellValues(plan, index, institutions, PossibleValues.ANY, false);
        return sheet.cells().stream()
                .filter(cell -> cell.path().equals(TYPE) && cell.fillable() && !cell.isBlank())
                .map(cell -> words.read(cell, Entry.WORD))
                .filter(CellValue.Read.class::isInstance)
                .map(value -> (MeasureType) ((CellValue.Read) value).values().get(0))
                .findFirst();
    }

    /** The outcomes of cells that are not merged. */
    List<FilledField> told() {
        return told;
    }

    /** Returns the fragment. */
    Document fragment() {
        sheet.cells().stream().filter(ReadCell::isTouched).forEach(this::take);
        SheetEdit edit = new SheetEdit(values, this::refuseIncomplete);
        Indicator indicator = edit.with(known.indicator());
        Optional<Action> action = known.assessment().action();
        Document fragment = Fragment.of(List.of(known)).documents().get(0);
        return action.isPresent()
                ? Fragment.with(fragment, edit.with(action.get()).withIndicators(indicator))
                : Fragment.with(fragment, indicator);
    }

    private void take(ReadCell cell) {
        if (!cell.fillable()) {
            if (!cell.isBlank()) {
                tell(cell, FieldOutcome.REFUSED, shown(cell.path()), Optional.of(RefusalReason.OUTSIDE));
            }
            return;
        }
        Optional<Entry> entry = Entry.of(cell.path());
        boolean ofAction = cell.path().startsWith(PlanValues.ACTION);
        if (entry.isEmpty() || (ofAction && known.assessment().action().isEmpty())) {
            remarks.add(cell.cell(), DiagnosticCode.INCOMPLETE_FORM, "sheetMark", Map.of());
            return;
        }
        if (cell.isBlank() && cell.merged().isEmpty()) {
            String says = plan.text(cell.path());
            if (!says.isEmpty()) {
                tell(cell, FieldOutcome.KEPT, says, Optional.empty());
            }
            return;
        }
        CellValue value = reading.read(cell, entry.get());
        if (value instanceof CellValue.Refused refused) {
            refuse(cell, refused.problem());
        } else {
            take(cell, ((CellValue.Read) value).values());
        }
    }

    private void take(ReadCell cell, List<?> read) {
        Optional<ReadCell> missing = emptied(cell);
        if (missing.isPresent()) {
            refuse(cell, missing(missing.get().cell().head()));
        } else if (cell.path().equals(TargetPath.MORE)) {
            takeTargets(cell, read);
        } else if (isStale(cell) && !plan.text(read).equals(plan.text(cell.path()))) {
            tell(cell, FieldOutcome.REFUSED, plan.text(cell.path()), Optional.of(RefusalReason.STALE));
        } else {
            remark(cell, read);
            values.put(cell.path(), read);
        }
    }

    /** Reports content that was computed, or converted from a date. */
    private void remark(ReadCell cell, List<?> read) {
        GridCell content = cell.content().orElseThrow();
        content.formula()
                .ifPresent(formula -> remarks.add(
                        cell.cell(), DiagnosticCode.FORM_REMARK, "formula", Map.of("formula", "=" + formula)));
        if (content.content() instanceof GridCell.Day && Entry.of(cell.path()).equals(Optional.of(Entry.PERIOD))) {
            remarks.add(cell.cell(), DiagnosticCode.FORM_REMARK, "period", Map.of("period", plan.text(read)));
        }
    }

    /** Targets of other periods must not be in another cell, nor in the plan with another value. */
    private void takeTargets(ReadCell cell, List<?> read) {
        List<Target> targets = known.indicator().getTargets();
        for (Object found : read) {
            Target target = (Target) found;
            TimeSpan when = target.getPeriod().orElseThrow();
            String path = new TargetPath(when.toString(), 1, "value").toString();
            boolean twice = read.stream()
                            .filter(other -> ((Target) other).getPeriod().equals(target.getPeriod()))
                            .count()
                    > 1;
            if (twice || sheet.paths().contains(path)) {
                String period = when.toString();
                refuse(
                        cell,
                        Remarks.diagnostic(
                                DiagnosticCode.NOT_AN_ANSWER,
                                Map.of(
                                        "variant",
                                        "targetTwice",
                                        "content",
                                        cell.cell().content(),
                                        "period",
                                        period),
                                Optional.empty()));
                return;
            }
            Optional<Target> same = targets.stream()
                    .filter(other -> other.getPeriod().equals(target.getPeriod())
                            && other.getDimensions().isEmpty()
                            && !other.isJudgedByDelivery())
                    .findFirst();
            if (same.filter(other -> !isSameNumber(other, target)).isPresent()) {
                tell(cell, FieldOutcome.REFUSED, plan.text(path), Optional.of(RefusalReason.STALE));
                return;
            }
        }
        values.put(cell.path(), read);
    }

    private static boolean isSameNumber(Target one, Target other) {
        return one.getValue()
                .filter(value -> value.compareTo(other.getValue().orElseThrow()) == 0)
                .isPresent();
    }

    /** Returns whether the plan has changed since the sheet was written, here or in a related value. */
    private boolean isStale(ReadCell cell) {
        return together(cell).stream()
                .anyMatch(part -> !part.mark().isUnchanged(SheetTab.CONTENT, plan.text(part.path())));
    }

    /** Returns an emptied part of the value to which a cell belongs. */
    private Optional<ReadCell> emptied(ReadCell cell) {
        return together(cell).stream()
                .filter(part -> !part.path().equals(cell.path()) && part.isBlank() && part.stoodThere())
                .filter(part -> TOGETHER.contains(parent(part.path())))
                .findFirst();
    }

    private List<ReadCell> together(ReadCell cell) {
        String parent = parent(cell.path());
        return TOGETHER.contains(parent) || parent.equals(BOUNDS)
                ? sheet.cells().stream()
                        .filter(part -> part.fillable() && parent(part.path()).equals(parent))
                        .toList()
                : List.of(cell);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private void refuseIncomplete(String path, String missing) {
        String label = sheet.cells().stream()
                .filter(cell -> cell.path().equals(missing))
                .map(cell -> cell.cell().head())
                .findFirst()
                .orElseGet(() -> missing.equals(SheetField.TARGETS.property())
                        ? SheetField.TARGETS.in(sheet.locale())
                        : missing.substring(missing.lastIndexOf('.') + 1));
        sheet.cells().stream()
                .filter(cell -> cell.path().equals(path) && cell.fillable())
                .forEach(cell -> refuse(cell, missing(label)));
    }

    private static Diagnostic missing(String label) {
        return Remarks.diagnostic(
                DiagnosticCode.MISSING_FIELD, Map.of("variant", "sheet", "field", label), Optional.empty());
    }

    /** The value of the plan for a display-only field. */
    private String shown(String name) {
        return new SheetRows(known, SheetWording.in(sheet.locale()))
                .all().stream()
                        .filter(row -> row.path().equals(name))
                        .map(SheetRow::readContent)
                        .findFirst()
                        .orElse("");
    }

    private void refuse(ReadCell cell, Diagnostic problem) {
        told.add(field(
                cell,
                FieldOutcome.REFUSED,
                plan.text(cell.path()),
                Optional.of(RefusalReason.CELL),
                Optional.of(problem)));
    }

    private void tell(ReadCell cell, FieldOutcome outcome, String before, Optional<RefusalReason> reason) {
        told.add(field(cell, outcome, before, reason, Optional.empty()));
    }

    private FilledField field(
            ReadCell cell,
            FieldOutcome outcome,
            String before,
            Optional<RefusalReason> reason,
            Optional<Diagnostic> problem) {
        boolean ofAction = cell.path().startsWith(PlanValues.ACTION);
        return new FilledField(
                file,
                sheet.document(),
                ofAction ? known.subject() : sheet.indicator(),
                name(cell),
                outcome,
                before,
                outcome == FieldOutcome.KEPT ? "" : text(cell),
                reason,
                Optional.of(cell.cell().location()),
                problem);
    }

    /** A display-only field has the name used in the sheet. */
    static String name(ReadCell cell) {
        return cell.fillable()
                ? cell.path().replace(PlanValues.ACTION, "")
                : cell.cell().head();
    }

    static String text(ReadCell cell) {
        return cell.content().map(CellText::of).orElse("").strip();
    }

    /**
     * Returns the outcomes of the fields of the sheet: those changed by the fragment, each with its cell, and those that
     * are not merged. An unchanged field is reported if the sheet has a cell for it.
     *
     * @param merged the outcomes of merging the fragment into the plan
     */
    List<FilledField> outcome(List<FilledField> merged) {
        List<FilledField> all = new ArrayList<>(told);
        for (FilledField field : merged) {
            Optional<ReadCell> cell = sheet.cells().stream()
                    .filter(found -> found.fillable() && (values.containsKey(found.path()) || !found.isBlank()))
                    .filter(found -> isAbout(found.path(), field))
                    .min(Comparator.comparing((ReadCell found) -> !values.containsKey(found.path())));
            boolean isTold = told.stream()
                    .anyMatch(other ->
                            other.cell().equals(cell.map(found -> found.cell().location())));
            if (field.outcome() != FieldOutcome.UNCHANGED || (cell.isPresent() && !isTold)) {
                all.add(cell.map(found -> field.at(found.cell().location())).orElse(field));
            }
        }
        all.sort(Comparator.comparing(
                field -> field.cell().map(location -> location.row()).orElse(0)));
        return all;
    }

    private boolean isAbout(String path, FilledField field) {
        boolean ofAction = path.startsWith(PlanValues.ACTION);
        if (!field.subject().equals(ofAction ? known.subject() : sheet.indicator())) {
            return false;
        }
        String name = ofAction ? path.substring(PlanValues.ACTION.length()) : path;
        return name.equals(field.field())
                || name.startsWith(field.field() + ".")
                || name.startsWith(field.field() + "[");
    }
}
