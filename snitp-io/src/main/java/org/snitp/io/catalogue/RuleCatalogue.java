package org.snitp.io.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.io.diagnostic.DiagnosticCode;

/**
 * All rules with their requirement, the reason for it, and two examples. The pages about the rules, {@code snitp explain}
 * and the reports for other programs all come from it.
 *
 * <pre>{@code
 * CatalogueEntry entry = RuleCatalogue.entry(DiagnosticCode.of(Rule.INSTITUTION_KNOWN));
 * entry.title(Locale.ENGLISH);                     // An institution is in no registry
 * entry.failing().text();                          // a document that breaks it
 * }</pre>
 */
public final class RuleCatalogue {

    private static final Map<DiagnosticCode, CatalogueEntry> ENTRIES = load();

    private RuleCatalogue() {}

    /** Returns the documentation of a rule. */
    public static CatalogueEntry entry(DiagnosticCode code) {
        Objects.requireNonNull(code, "code");
        return Objects.requireNonNull(ENTRIES.get(code));
    }

    /** Returns all rules, in the order of their codes. */
    public static List<CatalogueEntry> entries() {
        return List.copyOf(ENTRIES.values());
    }

    private static Map<DiagnosticCode, CatalogueEntry> load() {
        SortedMap<DiagnosticCode, CatalogueEntry> entries = new TreeMap<>();
        DiagnosticCode.all()
                .forEach(code -> entries.put(
                        code,
                        new CatalogueEntry(
                                code, Example.load(code.getId() + ".fail"), Example.load(code.getId() + ".pass"))));
        return Collections.unmodifiableSortedMap(entries);
    }
}
