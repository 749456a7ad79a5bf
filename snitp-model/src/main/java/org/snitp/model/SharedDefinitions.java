package org.snitp.model;

import java.util.Objects;

/**
 * Resolves what the documents of a bundle share: the {@linkplain CodeLists code lists} of dimensions and the
 * {@linkplain IndicatorDefinitions definitions} of indicators. A bundle that was read is resolved. A bundle that was built in
 * code is resolved by {@link #resolve}, and has to contain the lists and libraries.
 */
public final class SharedDefinitions {

    private SharedDefinitions() {}

    /** Returns a bundle whose indicators have what their definitions say, and whose dimensions have their categories. */
    public static Bundle resolve(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return CodeLists.resolve(IndicatorDefinitions.resolve(bundle));
    }

    /** Returns a bundle whose documents only refer to what they share, as they are written: the opposite of {@link #resolve}. */
    public static Bundle unresolve(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return IndicatorDefinitions.unresolve(CodeLists.unresolve(bundle));
    }
}
