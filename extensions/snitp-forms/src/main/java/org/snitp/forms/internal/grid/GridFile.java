package org.snitp.forms.internal.grid;

import java.util.List;
import java.util.function.ToIntFunction;
import org.snitp.io.options.Limits;

/** Reads spreadsheets. What a file is, its content tells, not its name. */
public final class GridFile {

    private GridFile() {}

    /**
     * Reads all sheets of a workbook in XLSX, or the one grid of a CSV file.
     *
     * @param name what the file is called
     * @param file its content
     * @param limits how much is taken
     * @param knownHeads how many of the texts of a row are known heads of columns
     * @throws SpreadsheetFormatException if it is neither of both, is damaged, or goes beyond a limit
     */
    public static List<Grid> read(String name, byte[] file, Limits limits, ToIntFunction<List<String>> knownHeads)
            throws SpreadsheetFormatException {
        if (FileKind.isZip(file)) {
            return XlsxGrids.read(file, limits);
        }
        FileKind.refuseOthers(file);
        return List.of(CsvGrids.read(name, file, limits, knownHeads));
    }
}
