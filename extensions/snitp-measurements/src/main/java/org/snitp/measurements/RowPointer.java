package org.snitp.measurements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The row and the column to which a JSON Pointer into a measurement set leads.
 *
 * @param row the number of the measurement, from 0; -1 if it leads to none
 * @param column the field of the measurement, with the part of it, as heads of columns are; empty for the whole measurement
 */
record RowPointer(int row, String column) {

    private static final Pattern POINTER = Pattern.compile("/measurements/([0-9]{1,9})(?:/(.*))?", Pattern.DOTALL);

    static RowPointer of(String pointer) {
        Matcher matcher = POINTER.matcher(pointer);
        if (!matcher.matches()) {
            return new RowPointer(-1, "");
        }
        String way = matcher.group(2) == null ? "" : matcher.group(2);
        String column = way.replace("/", ".").replace("~1", "/").replace("~0", "~");
        return new RowPointer(Integer.parseInt(matcher.group(1)), column);
    }
}
