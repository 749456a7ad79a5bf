package org.snitp.spark;

import java.io.Serializable;
import org.snitp.io.options.Limits;

/** Limits that travel; each is that of {@link Limits}. */
record SharedLimits(
        long documentBytes,
        int depth,
        int textLength,
        int numberLength,
        int aliasExpansion,
        int values,
        int problems,
        int sheets,
        int rows,
        long tableBytes,
        long tableRows)
        implements Serializable {

    static SharedLimits of(Limits limits) {
        return new SharedLimits(
                limits.documentBytes(),
                limits.depth(),
                limits.textLength(),
                limits.numberLength(),
                limits.aliasExpansion(),
                limits.values(),
                limits.problems(),
                limits.sheets(),
                limits.rows(),
                limits.tableBytes(),
                limits.tableRows());
    }

    Limits get() {
        return Limits.DEFAULT
                .withDocumentBytes(documentBytes)
                .withDepth(depth)
                .withTextLength(textLength)
                .withNumberLength(numberLength)
                .withAliasExpansion(aliasExpansion)
                .withValues(values)
                .withProblems(problems)
                .withSheets(sheets)
                .withRows(rows)
                .withTableBytes(tableBytes)
                .withTableRows(tableRows);
    }
}
