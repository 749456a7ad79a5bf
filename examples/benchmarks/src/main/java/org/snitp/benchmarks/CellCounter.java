package org.snitp.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Counts the cells of a row, and makes no texts of them. */
final class CellCounter extends AbstractBaseCsvCallbackHandler<Integer> {

    @Override
    protected Integer buildRecord() {
        return getFieldCount();
    }
}
