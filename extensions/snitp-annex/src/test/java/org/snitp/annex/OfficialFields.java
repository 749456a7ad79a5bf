package org.snitp.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexField;
import org.snitp.io.Snitp;
import org.snitp.model.document.Document;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;

/**
 * Holds what was made of an annex of the official plan against the official data, which people transcribed and mended.
 *
 * <p>A field is right if it is equal, and mended if it differs and the data has an erratum about it: then the import has what
 * stands in the annex. It is reported if it differs and is doubtful or not taken. Else it is wrong, in silence.
 */
final class OfficialFields {

    /** What a field is, compared with the data. */
    enum Verdict {
        RIGHT,
        MENDED,
        REPORTED,
        SILENT
    }

    static final List<AnnexField> FIELDS = List.of(
            AnnexField.TITLE,
            AnnexField.RESPONSIBLE,
            AnnexField.SUPPORT,
            AnnexField.RESULTS,
            AnnexField.IMPLEMENTATION,
            AnnexField.INDICATORS,
            AnnexField.EVALUATION);

    static final ActionPlan PLAN = plan();

    private final AnnexImport made;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

    private OfficialFields(AnnexImport made) {
        this.made = made;
    }

    private static ActionPlan plan() {
        for (Document document : Snitp.official().getDocuments()) {
            if (document instanceof ActionPlan found) {
                return found;
            }
        }
        throw new AssertionError("no plan");
    }

    static OfficialFields compare(AnnexImport made) {
        OfficialFields fields = new OfficialFields(made);
        Map<String, Action> known = new LinkedHashMap<>();
        PLAN.getActions().forEach(action -> known.put(action.getCode(), action));
        for (Action action : made.actions()) {
            for (AnnexField field : FIELDS) {
                fields.verdicts.put(
                        action.getCode() + " " + field, fields.verdict(action, known.get(action.getCode()), field));
            }
        }
        return fields;
    }

    private Verdict verdict(Action action, @Nullable Action official, AnnexField field) {
        Object own = value(action, field);
        Object right = official == null ? "" : value(official, field);
        if (own.equals(right)) {
            return Verdict.RIGHT;
        }
        FieldStatus status = made.status(action, field);
        if (status == FieldStatus.DOUBTFUL || status == FieldStatus.NOT_TAKEN) {
            return Verdict.REPORTED;
        }
        boolean erratum = PLAN.getErrata().stream()
                .anyMatch(one -> one.getLocation().equals(action.getCode())
                        && one.getField().orElse("").equals(field.name().toLowerCase(Locale.ROOT)));
        // A mended text has as many items: an erratum explains letters, and no lost or additional item.
        boolean asMany = !(own instanceof List<?> list) || list.size() == ((List<?>) right).size();
        return erratum && asMany ? Verdict.MENDED : Verdict.SILENT;
    }

    private static Object value(Action action, AnnexField field) {
        return switch (field) {
            case TITLE -> action.getTitle().official();
            case RESPONSIBLE -> action.getResponsible();
            case SUPPORT -> action.getSupport();
            case RESULTS ->
                action.getResults().stream().map(LocalizedText::official).toList();
            case IMPLEMENTATION -> action.getImplementation();
            case INDICATORS ->
                action.getIndicators().stream()
                        .map(indicator -> indicator.getName().official())
                        .toList();
            default -> action.getEvaluation();
        };
    }

    /** Returns the fields of a verdict. */
    List<String> of(Verdict verdict) {
        List<String> of = new ArrayList<>();
        verdicts.forEach((field, one) -> {
            if (one == verdict) {
                of.add(field);
            }
        });
        return of;
    }

    /** Returns the number of fields by verdict. */
    Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, of(verdict).size());
        }
        return counts;
    }
}
