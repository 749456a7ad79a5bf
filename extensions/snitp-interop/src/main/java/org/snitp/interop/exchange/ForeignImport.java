package org.snitp.interop.exchange;

import java.util.List;
import java.util.Objects;
import org.snitp.model.Bundle;

/** What was made of files of others: documents, and what is said about places of the files. Immutable. */
public final class ForeignImport {

    private final ExchangeStandard standard;
    private final Bundle bundle;
    private final List<ImportRemark> remarks;

    private ForeignImport(ExchangeStandard standard, Bundle bundle, List<ImportRemark> remarks) {
        this.standard = standard;
        this.bundle = bundle;
        this.remarks = List.copyOf(remarks);
    }

    /** Creates a result. */
    public static ForeignImport of(ExchangeStandard standard, Bundle bundle, List<ImportRemark> remarks) {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(remarks, "remarks");
        return new ForeignImport(standard, bundle, remarks);
    }

    /** The standard of the files. */
    public ExchangeStandard standard() {
        return standard;
    }

    /** The documents that were made. They are not checked: {@link org.snitp.io.Snitp#check} does that. */
    public Bundle bundle() {
        return bundle;
    }

    /** What is said, in the order of the files. */
    public List<ImportRemark> remarks() {
        return remarks;
    }

    /** Returns whether everything was taken. */
    public boolean isWhole() {
        return remarks.stream().noneMatch(remark -> remark.code().effect() == ExchangeCode.Effect.NOT_TAKEN);
    }
}
