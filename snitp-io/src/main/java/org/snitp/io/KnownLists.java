package org.snitp.io;

import org.snitp.model.Bundle;
import org.snitp.model.CodeLists;

/** The code lists of this library, which need not be among the documents that refer to them. */
final class KnownLists {

    /** The id of the list of the counties of Romania. */
    static final String COUNTIES = "ro-counties";

    private KnownLists() {}

    /** Returns whether a dimension refers to a list of this library that is not among the documents. */
    static boolean areLacking(Bundle documents) {
        return CodeLists.referred(documents).contains(COUNTIES)
                && documents.getCodeLists().stream()
                        .noneMatch(list -> list.getId().equals(COUNTIES));
    }

    /** Returns documents with the lists of this library to which they refer, behind them. */
    static Bundle beside(Bundle documents) {
        return areLacking(documents)
                ? Bundle.builder()
                        .from(documents)
                        .addDocuments(Snitp.counties())
                        .build()
                : documents;
    }
}
