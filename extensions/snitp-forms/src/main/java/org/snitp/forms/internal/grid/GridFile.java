package org.snitp.forms.internal.grid;

import java.util.List;
import java.util.function.ToIntFunction;
import org.snitp.io.options.Limits;

/** Reads spreadsheets. The content of a file determines its format, not its name. */
public final class GridFile {

    private GridFile() {}

    /**
     * Reads all sheets of a workbook in XLSX, or the single grid of a CSV file.
     *
     * @param name the name of the file
     * @param file its content
     * @param limits the limits
     * @param knownHeads returns how many texts of a row are known column headers
     * @throws SpreadsheetFormatException if it has neither format, is damaged, or exceeds a limit
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
