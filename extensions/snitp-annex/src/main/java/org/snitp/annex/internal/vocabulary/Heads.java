package org.snitp.annex.internal.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.annex.document.AnnexField;

/** The heads of columns, in Romanian and English, and those that a user adds. */
public final class Heads {

    /** The heads of each field, folded. */
    private static final Map<AnnexField, List<String>> KNOWN = Map.of(
            AnnexField.CODE,
            List.of(
                    "nr crt",
                    "nr",
                    "numar",
                    "cod",
                    "codul",
                    "cod actiune",
                    "nr actiune",
                    "crt",
                    "no",
                    "code",
                    "number"),
            AnnexField.TITLE,
            List.of(
                    "actiuni",
                    "actiune",
                    "actiunea",
                    "actiuni masuri",
                    "actiuni activitati",
                    "masuri",
                    "masura",
                    "masuri actiuni",
                    "activitati",
                    "activitate",
                    "activitatea",
                    "activitati actiuni",
                    "actiuni propuse",
                    "masuri propuse",
                    "directii de actiune",
                    "denumirea actiunii",
                    "actions",
                    "action",
                    "measures",
                    "measure",
                    "activities",
                    "activity",
                    "actions measures"),
            AnnexField.RESPONSIBLE,
            List.of(
                    "responsabile",
                    "responsabil",
                    "responsabili",
                    "institutii responsabile",
                    "institutie responsabila",
                    "institutia responsabila",
                    "institutii cu responsabilitati",
                    "responsabilitati",
                    "responsabilitate",
                    "coordonator",
                    "coordonatori",
                    "institutii coordonatoare",
                    "institutia coordonatoare",
                    "responsible",
                    "responsible institutions",
                    "responsible institution",
                    "lead",
                    "lead institution",
                    "lead institutions",
                    "responsibility"),
            AnnexField.SUPPORT,
            List.of(
                    "de sprijin",
                    "institutii de sprijin",
                    "sprijin",
                    "parteneri",
                    "partener",
                    "institutii partenere",
                    "institutii implicate",
                    "in colaborare cu",
                    "in parteneriat cu",
                    "colaboratori",
                    "support",
                    "supporting",
                    "supporting institutions",
                    "partners",
                    "partner",
                    "in cooperation with"),
            AnnexField.RESULTS,
            List.of(
                    "rezultate",
                    "rezultat",
                    "rezultate asteptate",
                    "rezultat asteptat",
                    "rezultate preconizate",
                    "rezultate urmarite",
                    "results",
                    "result",
                    "expected results",
                    "expected result",
                    "outcomes",
                    "outputs"),
            AnnexField.IMPLEMENTATION,
            List.of(
                    "perioada de implementare",
                    "perioada",
                    "perioada implementarii",
                    "perioada de realizare",
                    "termen",
                    "termene",
                    "termen de realizare",
                    "termene de realizare",
                    "termen de implementare",
                    "termen limita",
                    "calendar",
                    "implementation period",
                    "implementation",
                    "period",
                    "deadline",
                    "deadlines",
                    "timeline",
                    "timeframe",
                    "time frame"),
            AnnexField.INDICATORS,
            List.of(
                    "indicatori",
                    "indicator",
                    "indicatori de realizare",
                    "indicatori de rezultat",
                    "indicatori de performanta",
                    "indicatori de monitorizare",
                    "indicatori de evaluare",
                    "indicators",
                    "performance indicators",
                    "monitoring indicators"),
            AnnexField.EVALUATION,
            List.of(
                    "etapele evaluarii",
                    "etape de evaluare",
                    "evaluare",
                    "evaluarea",
                    "periodicitatea evaluarii",
                    "frecventa evaluarii",
                    "termen de evaluare",
                    "termene de evaluare",
                    "evaluation",
                    "evaluation stages",
                    "stages of evaluation",
                    "evaluation frequency"));

    private final Map<String, AnnexField> fields = new HashMap<>();

    private Heads() {}

    /**
     * Returns the known heads and others.
     *
     * @param own the fields of other heads, as they are written in the annex
     */
    public static Heads with(Map<String, AnnexField> own) {
        Heads heads = new Heads();
        KNOWN.forEach((field, names) -> names.forEach(name -> heads.fields.put(name, field)));
        own.forEach((name, field) -> heads.fields.put(Spellings.folded(name), field));
        return heads;
    }

    /** Returns the field of a head. */
    public Optional<AnnexField> field(String head) {
        return Optional.ofNullable(fields.get(Spellings.folded(head)));
    }

    /** Returns how many of some texts are known heads. */
    public int known(List<String> texts) {
        return (int) texts.stream().filter(text -> field(text).isPresent()).count();
    }
}
