package org.snitp.forms.intake;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.forms.internal.grid.CellRange;
import org.snitp.io.internal.output.Harmless;
import org.snitp.model.internal.message.Messages;

/**
 * A location in a form: a cell, a row, or the whole file.
 *
 * @param file the name of the file, as it was given
 * @param sheet the name of the sheet; absent in CSV
 * @param row the number of the row, from 1, as in a spreadsheet; 0 for the whole file
 * @param line the line of a CSV file on which the row starts, from 1; the number of the row in XLSX
 * @param column the number of the column, from 1; 0 for a whole row
 */
public record CellLocation(String file, Optional<String> sheet, int row, int line, int column) {
    /** Checks that no component is null. */
    public CellLocation {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sheet, "sheet");
    }

    /** Returns the location of a whole file. */
    public static CellLocation wholeFile(String file) {
        Objects.requireNonNull(file, "file");
        return new CellLocation(file, Optional.empty(), 0, 0, 0);
    }

    /** Returns the location of a cell of this row. */
    public CellLocation at(int cell) {
        return new CellLocation(file, sheet, row, line, cell);
    }

    /** Returns the same location, with the file name without its folders. */
    CellLocation withoutFolder() {
        int name = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        return new CellLocation(file.substring(name), sheet, row, line, column);
    }

    /** Returns the letters of the column, such as {@code I}; empty for a whole row. */
    public String columnLetters() {
        return CellRange.letters(column);
    }

    /** Returns the cell in spreadsheet notation, such as {@code Formular!I14}; without a file, a row without its column. */
    public String cell() {
        return sheet.map(name -> name + "!").orElse("") + columnLetters() + row;
    }

    /** Returns the location in English: {@code anitp.xlsx, Form!I14}. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /**
     * Returns the location in a language: {@code anitp.xlsx, Formular!I14}, or for a CSV file
     * {@code anitp.csv, I14 (linia 16)} if lines and rows differ.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        if (row == 0) {
            return Harmless.line(file);
        }
        String inText = line == row
                ? ""
                : " (" + Messages.in(CellLocation.class, locale).text("line") + " " + line + ")";
        String cell =
                column == 0 ? Messages.in(CellLocation.class, locale).text("row") + " " + row : columnLetters() + row;
        String where = sheet.map(name -> column == 0 ? name + ", " + cell : name + "!" + cell)
                .orElse(cell);
        return Harmless.line(file + ", " + where + inText);
    }
}
