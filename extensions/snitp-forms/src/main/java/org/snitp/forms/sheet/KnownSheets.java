package org.snitp.forms.sheet;

import java.util.List;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.document.Document;

/** The sheets that the current documents would give. */
final class KnownSheets {

    private final BundleIndex index;
    private final List<IndicatorSheet> all;

    KnownSheets(Bundle documents) {
        this.index = BundleIndex.of(documents);
        this.all = IndicatorSheets.of(documents).all();
    }

    /** The contents of the documents, by codes and ids. */
    BundleIndex index() {
        return index;
    }

    /** Returns the sheets of the indicators of a document with an id. */
    List<IndicatorSheet> of(Document document, String indicator) {
        return all.stream()
                .filter(sheet -> sheet.document() == document
                        && sheet.indicator().getId().equals(indicator))
                .toList();
    }
}
