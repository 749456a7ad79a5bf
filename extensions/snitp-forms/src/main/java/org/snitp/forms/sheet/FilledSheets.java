package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.snitp.forms.intake.CellFinding;
import org.snitp.forms.intake.CellLocation;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.document.Extensible;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Measure;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/**
 * Merges filled-in sheets, as written by {@link YamlSheets} and {@link WorkbookSheets}, into their plan.
 *
 * <p>Plans and strategies are found by kind, id and version, their contents by code and id. All fields of actions,
 * objectives and indicators are merged, but none of the whole plan or strategy, which a sheet only quotes. Texts are merged
 * language by language, and a measure field by field if its type is unchanged; anything else, including a list, is one
 * value. A sheet removes nothing: omitted values are kept, and reported.
 *
 * <p>Each of several sheets is compared with the original plan, so that an unchanged field does not undo the change of an
 * earlier sheet. If two sheets contradict each other, the later one is refused. The result is not checked.
 */
public final class FilledSheets {

    /** The lists that lead to indicators; all others are values. */
    private static final Set<String> WAYS =
            Set.of("actions", "generalObjectives", "specificObjectives", "objectives", "indicators");

    private final Bundle before;
    private final List<Document> after;
    private final List<FilledField> fields = new ArrayList<>();
    private final Remarks remarks = new Remarks();

    /** A location in a sheet. */
    private record Where(String sheet, String document, String subject, String prefix) {

        Where within(String name) {
            return new Where(sheet, document, subject, prefix + name + ".");
        }

        Where of(String element) {
            return new Where(sheet, document, element, "");
        }

        boolean isWholeDocument() {
            return subject.isEmpty();
        }
    }

    private FilledSheets(Bundle before) {
        this.before = before;
        this.after = new ArrayList<>(before.getDocuments());
    }

    /**
     * Merges sheets.
     *
     * @param documents the documents with the plan
     * @param sheets the sheets by file name, in the order in which they are merged; each was read without errors
     */
    public static FilledSheets of(Bundle documents, Map<String, Bundle> sheets) {
        Objects.requireNonNull(sheets, "sheets");
        return of(
                documents,
                sheets.entrySet().stream()
                        .map(sheet -> SheetsFile.of(sheet.getKey(), sheet.getValue()))
                        .toList());
    }

    /**
     * Merges sheets.
     *
     * @param documents the documents with the plan
     * @param files the files with sheets, in the order in which they are merged; a file with a problem is not merged
     */
    public static FilledSheets of(Bundle documents, List<SheetsFile> files) {
        FilledSheets filled = new FilledSheets(Objects.requireNonNull(documents, "documents"));
        for (SheetsFile file : Objects.requireNonNull(files, "files")) {
            file.documents().getDocuments().forEach(document -> filled.take(file.name(), document));
            file.workbook().ifPresent(workbook -> filled.take(file.name(), workbook));
        }
        return filled;
    }

    /** The merged documents, in their original order. */
    public Bundle documents() {
        return Bundle.of(after.toArray(Document[]::new));
    }

    /** The changed documents, in their original state. */
    public List<Document> changed() {
        return IntStream.range(0, after.size())
                .filter(i -> !after.get(i).equals(before.getDocuments().get(i)))
                .mapToObj(before.getDocuments()::get)
                .toList();
    }

    /** The outcome of every field, in the order of the sheets. */
    public List<FilledField> fields() {
        return List.copyOf(fields);
    }

    /** Errors in workbooks outside their fields, and findings that need attention, in the order of the files. */
    public List<CellFinding> findings() {
        return List.copyOf(remarks.all());
    }

    /** Returns the cell of a workbook that caused a problem in the merged documents, if there is one. */
    public Optional<CellLocation> cell(Diagnostic problem) {
        Objects.requireNonNull(problem, "problem");
        return fields.stream()
                .filter(field -> field.outcome() == FieldOutcome.TAKEN || field.outcome() == FieldOutcome.CHANGED)
                .filter(field -> (problem.path() + "/")
                        .contains("/" + field.subject() + "/" + field.field().split("\\.", 2)[0] + "/"))
                .flatMap(field -> field.cell().stream())
                .findFirst();
    }

    private void take(String name, Document sheet) {
        Where where = new Where(name, id(sheet), "", "");
        if (!(sheet instanceof ActionPlan || sheet instanceof Strategy)) {
            refuse(where, "", "", "", RefusalReason.NO_SHEET);
            return;
        }
        find(kind(sheet), version(sheet), where).ifPresent(i -> put(i, sheet, where));
    }

    private void put(int i, Document sheet, Where where) {
        after.set(i, merged(DocumentShapes.shaped(before.getDocuments().get(i)), after.get(i), sheet, where));
    }

    /** Returns the number of the document to which a sheet belongs; reports why there is none. */
    private OptionalInt find(String kind, String version, Where where) {
        List<Integer> sameId = IntStream.range(0, after.size())
                .filter(i -> kind(after.get(i)).equals(kind) && id(after.get(i)).equals(where.document()))
                .boxed()
                .toList();
        List<Integer> same = sameId.stream()
                .filter(i -> version(after.get(i)).equals(version))
                .toList();
        if (same.size() == 1) {
            return OptionalInt.of(same.get(0));
        }
        if (same.size() > 1) {
            refuse(where, "", "", version, RefusalReason.AMBIGUOUS);
        } else if (sameId.isEmpty()) {
            refuse(where, "", "", "", RefusalReason.UNKNOWN_DOCUMENT);
        } else {
            String versions = String.join(
                    ", ", sameId.stream().map(i -> version(after.get(i))).toList());
            refuse(where, "version", versions, version, RefusalReason.OTHER_VERSION);
        }
        return OptionalInt.empty();
    }

    private void take(String name, ReadWorkbook workbook) {
        remarks.all().addAll(workbook.findings());
        KnownSheets known = new KnownSheets(before);
        workbook.sheets().forEach(sheet -> take(name, sheet, known));
    }

    /** Merges a sheet of a workbook as a fragment of its document, so that the same rules apply as for sheets in YAML. */
    private void take(String name, ReadSheet sheet, KnownSheets known) {
        int from = fields.size();
        Where where = new Where(name, sheet.document(), "", "");
        OptionalInt i = find(sheet.kind(), sheet.version(), where);
        if (i.isPresent()) {
            List<IndicatorSheet> same = known.of(before.getDocuments().get(i.getAsInt()), sheet.indicator());
            if (same.size() == 1) {
                SheetTaking taking = new SheetTaking(name, sheet, same.get(0), before, known.index(), remarks);
                put(i.getAsInt(), taking.fragment(), where);
                List<FilledField> merged = List.copyOf(fields.subList(from, fields.size()));
                fields.subList(from, fields.size()).clear();
                fields.addAll(taking.outcome(merged));
                return;
            }
            RefusalReason reason = same.isEmpty() ? RefusalReason.UNKNOWN_ELEMENT : RefusalReason.AMBIGUOUS;
            refuse(where.of(sheet.indicator()), "", "", "", reason);
        }
        FilledField refused = fields.remove(fields.size() - 1).at(sheet.title().location());
        fields.add(refused);
        sheet.cells().stream()
                .filter(cell -> cell.isTouched() && !cell.isBlank())
                .forEach(cell -> fields.add(new FilledField(
                                name,
                                sheet.document(),
                                sheet.indicator(),
                                SheetTaking.name(cell),
                                FieldOutcome.REFUSED,
                                refused.before(),
                                SheetTaking.text(cell),
                                refused.reason())
                        .at(cell.cell().location())));
    }

    private static String kind(Document document) {
        return DocumentShapes.shaped(document).shape().name();
    }

    /** Returns the id of a document. */
    static String id(Document document) {
        return text(DocumentShapes.shaped(document), "id");
    }

    /** Returns the version of a document; empty if it has none. */
    static String version(Document document) {
        return text(DocumentShapes.shaped(document), "version");
    }

    private static <T> String text(DocumentShapes.Shaped<T> document, String name) {
        Field<T, ?, ?> field = document.shape().field(name);
        return field == null
                ? ""
                : field.get(document.object()).stream()
                        .map(String::valueOf)
                        .findFirst()
                        .orElse("");
    }

    private <T> Document merged(DocumentShapes.Shaped<T> was, Document now, Document sheet, Where where) {
        Class<T> type = was.shape().type();
        return (Document) merged(was.shape(), was.object(), type.cast(now), type.cast(sheet), where);
    }

    /**
     * Returns an object merged with a sheet.
     *
     * @param was the object in the original plan
     * @param now the object merged with earlier sheets
     * @param sheet the object in the sheet
     */
    private <T, B> T merged(Shape<T, B> shape, T was, T now, T sheet, Where where) {
        B builder = shape.newBuilder();
        for (Field<T, B, ?> field : fields(shape, was, now, sheet)) {
            set(builder, field, was, now, sheet, where);
        }
        return shape.build(builder, extensions(was, now, sheet, where));
    }

    /** The fields of the shape; of a text those of all its languages, the official one of the plan first. */
    @SuppressWarnings("unchecked") // A text has the shape of texts.
    private static <T, B> List<Field<T, B, ?>> fields(Shape<T, B> shape, T was, T now, T sheet) {
        if (!(was instanceof LocalizedText text)) {
            return shape.fields();
        }
        Set<String> languages = new LinkedHashSet<>(text.languages());
        languages.addAll(((LocalizedText) now).languages());
        languages.addAll(((LocalizedText) sheet).languages());
        List<Field<T, B, ?>> fields = new ArrayList<>();
        languages.forEach(language -> fields.add((Field<T, B, ?>) Shape.language(language)));
        return fields;
    }

    private <T, B, V> void set(B builder, Field<T, B, V> field, T was, T now, T sheet, Where where) {
        List<V> values = values(field, field.get(was), field.get(now), field.get(sheet), where);
        if (!values.isEmpty()) {
            field.set(builder, values);
        }
    }

    private <T, V> List<V> values(Field<T, ?, V> field, List<V> was, List<V> now, List<V> sheet, Where where) {
        if (WAYS.contains(field.name()) && field.type() instanceof ObjectType<V> type) {
            return elements(type.shape(), was, now, sheet, where);
        }
        boolean single = field.arity() != Field.Arity.LIST && !was.isEmpty() && !sheet.isEmpty();
        if (single
                && !where.isWholeDocument()
                && field.type() instanceof ObjectType<V> type
                && isInParts(type, was.get(0), now.get(0), sheet.get(0))) {
            return List.of(merged(type.shape(), was.get(0), now.get(0), sheet.get(0), where.within(field.name())));
        }
        return value(new Shown<>(values -> ShownValues.of(field.type(), values)), field.name(), was, now, sheet, where);
    }

    /** A measure of another type is a different measure, to which the parts of the first do not apply. */
    private static <V> boolean isInParts(ValueType<V> type, V was, V now, V sheet) {
        if (was instanceof Measure measure && now instanceof Measure current && sheet instanceof Measure filled) {
            return measure.getType() == filled.getType() && current.getType() == filled.getType();
        }
        return type == CommonShapes.LOCALIZED_TEXT;
    }

    /** How values are displayed. */
    private record Shown<V>(Function<List<V>, String> text) {}

    private <V> List<V> value(Shown<V> shown, String name, List<V> was, List<V> now, List<V> sheet, Where where) {
        String before = shown.text().apply(was);
        String after = shown.text().apply(sheet);
        if (where.isWholeDocument()) {
            if (!sheet.isEmpty() && !sheet.equals(was)) {
                refuse(where, name, before, after, RefusalReason.OUTSIDE);
            }
            return now;
        }
        if (sheet.equals(was)) {
            if (!was.isEmpty()) {
                tell(where, name, FieldOutcome.UNCHANGED, before, after);
            }
            return now;
        }
        if (sheet.isEmpty()) {
            tell(where, name, FieldOutcome.KEPT, before, "");
            return now;
        }
        if (!now.equals(was) && !now.equals(sheet)) {
            refuse(where, name, shown.text().apply(now), after, RefusalReason.CONTRADICTION);
            return now;
        }
        tell(where, name, was.isEmpty() ? FieldOutcome.TAKEN : FieldOutcome.CHANGED, before, after);
        return sheet;
    }

    private <T> Map<String, ExtensionValue> extensions(T was, T now, T sheet, Where where) {
        Map<String, ExtensionValue> old = own(was);
        Map<String, ExtensionValue> filled = own(sheet);
        Map<String, ExtensionValue> merged = new LinkedHashMap<>(own(now));
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(filled.keySet());
        Shown<ExtensionValue> shown = new Shown<>(
                values -> values.stream().map(ShownValues::of).findFirst().orElse(""));
        for (String name : names) {
            value(shown, name, one(old, name), one(merged, name), one(filled, name), where)
                    .forEach(value -> merged.put(name, value));
        }
        return merged;
    }

    private static Map<String, ExtensionValue> own(Object object) {
        return object instanceof Extensible extensible ? extensible.getExtensions() : Map.of();
    }

    private static List<ExtensionValue> one(Map<String, ExtensionValue> values, String name) {
        return Optional.ofNullable(values.get(name)).stream().toList();
    }

    private <T, B> List<T> elements(Shape<T, B> shape, List<T> was, List<T> now, List<T> sheet, Where where) {
        List<T> merged = new ArrayList<>(now);
        List<String> codes = was.stream().map(element -> code(shape, element)).toList();
        Set<String> repeated = new HashSet<>();
        Set<String> seen = new HashSet<>();
        codes.stream().filter(code -> !seen.add(code)).forEach(repeated::add);
        for (T element : sheet) {
            String code = code(shape, element);
            int i = codes.indexOf(code);
            if (repeated.contains(code)) {
                refuse(where.of(code), "", "", "", RefusalReason.AMBIGUOUS);
            } else if (i < 0) {
                refuse(where.of(code), "", "", "", RefusalReason.UNKNOWN_ELEMENT);
            } else {
                merged.set(i, merged(shape, was.get(i), now.get(i), element, where.of(code)));
            }
        }
        return merged;
    }

    private static <T> String code(Shape<T, ?> shape, T element) {
        Field<T, ?, ?> field = shape.field(shape.identity().orElseThrow());
        return field == null ? "" : String.valueOf(field.get(element).get(0));
    }

    private void tell(Where where, String name, FieldOutcome outcome, String before, String after) {
        fields.add(new FilledField(
                where.sheet(),
                where.document(),
                where.subject(),
                where.prefix() + name,
                outcome,
                before,
                after,
                Optional.empty()));
    }

    private void refuse(Where where, String name, String before, String after, RefusalReason reason) {
        fields.add(new FilledField(
                where.sheet(),
                where.document(),
                where.subject(),
                name.isEmpty() ? "" : where.prefix() + name,
                FieldOutcome.REFUSED,
                before,
                after,
                Optional.of(reason)));
    }
}
