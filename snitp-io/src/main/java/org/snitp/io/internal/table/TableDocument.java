package org.snitp.io.internal.table;

import org.snitp.io.internal.bind.Origin;

/** The rows of a table that are of one plan, as a measurement set in JSON that says the same, and where each value of it stands. */
public interface TableDocument extends Origin {

    /** Returns the document, in JSON. */
    String json();
}
