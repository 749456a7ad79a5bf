package org.snitp.annex.document;

/** What is said about a place of an annex. */
public enum RemarkKind {
    /** Text that was deleted under change tracking. */
    DELETED_TEXT(801, Certainty.NOT_TAKEN),

    /** Text that was inserted under change tracking. */
    INSERTED_TEXT(802, Certainty.READ_AS),

    /** A row that was deleted under change tracking. */
    DELETED_ROW(803, Certainty.NOT_TAKEN),

    /** A row that was inserted under change tracking. */
    INSERTED_ROW(804, Certainty.READ_AS),

    /** A paragraph that a change joined with the next one. */
    JOINED_PARAGRAPHS(805, Certainty.DOUBTFUL),

    /** Hidden text. */
    HIDDEN_TEXT(806, Certainty.NOT_TAKEN),

    /** A footnote or an endnote. */
    FOOTNOTE(807, Certainty.NOT_TAKEN),

    /** A comment of a reviewer. */
    COMMENT(808, Certainty.NOT_TAKEN),

    /** A text box. */
    TEXT_BOX(809, Certainty.NOT_TAKEN),

    /** A picture, an equation or another object. */
    OBJECT(810, Certainty.NOT_TAKEN),

    /** A table within a cell. */
    NESTED_TABLE(811, Certainty.DOUBTFUL),

    /** Text that the program computes. */
    COMPUTED_TEXT(812, Certainty.READ_AS),

    /** A character of a symbol font. */
    SYMBOL(813, Certainty.DOUBTFUL),

    /** Another file that is shown within the document. */
    FOREIGN_PART(814, Certainty.NOT_TAKEN),

    /** Text in a cell that is hidden below a merged one. */
    COVERED_TEXT(815, Certainty.NOT_TAKEN),

    /** A cell of a spreadsheet that is a number or a day, which may have been a code or a period. */
    SPREADSHEET_VALUE(816, Certainty.DOUBTFUL),

    /** Text outside the tables. */
    TEXT_OUTSIDE(820, Certainty.NOT_TAKEN),

    /** A table in which no heads were recognised. */
    TABLE_WITHOUT_HEADS(821, Certainty.NOT_TAKEN),

    /** A table without heads that goes on the one before. */
    HEADS_CARRIED_ON(822, Certainty.DOUBTFUL),

    /** A column whose head is not known. */
    UNKNOWN_COLUMN(823, Certainty.NOT_TAKEN),

    /** Content of a column that is not taken. */
    COLUMN_NOT_TAKEN(824, Certainty.NOT_TAKEN),

    /** A row across the table that is neither an objective nor an action. */
    ROW_ACROSS(825, Certainty.NOT_TAKEN),

    /** A row that belongs to no action. */
    STRAY_ROW(826, Certainty.NOT_TAKEN),

    /** A column that was recognised. */
    COLUMN_READ(827, Certainty.READ_AS),

    /** An objective that was recognised, which belongs to the strategy. */
    OBJECTIVE(828, Certainty.READ_AS),

    /** A cell that covers several columns. */
    CELL_ACROSS(829, Certainty.DOUBTFUL),

    /** A code that the program numbers by itself. */
    NUMBERED_CODE(830, Certainty.READ_AS),

    /** An action without a code. */
    NO_CODE(831, Certainty.DOUBTFUL),

    /** A code that two actions have. */
    CODE_TWICE(832, Certainty.NOT_TAKEN),

    /** A code that does not follow from the objective above it. */
    CODE_ELSEWHERE(833, Certainty.DOUBTFUL),

    /** A row that goes on with the action above. */
    ROW_GOES_ON(834, Certainty.DOUBTFUL),

    /** A cell that is merged with the one of the row above. */
    MERGED_CELL(835, Certainty.READ_AS),

    /** A title of several paragraphs. */
    JOINED_TITLE(836, Certainty.DOUBTFUL),

    /** A title that seems to be glued together. */
    GLUED_TITLE(837, Certainty.DOUBTFUL),

    /** An institution that is named through the one to which it belongs. */
    INSTITUTION_THROUGH(840, Certainty.READ_AS),

    /** An institution through another one, to which the registry does not assign it. */
    INSTITUTION_ELSEWHERE(841, Certainty.DOUBTFUL),

    /** An institution in other words than the registry's. */
    INSTITUTION_IN_WORDS(842, Certainty.READ_AS),

    /** An institution whose name is like one of the registry. */
    INSTITUTION_LIKE(843, Certainty.DOUBTFUL),

    /** An institution that the registry does not have. */
    INSTITUTION_UNKNOWN(844, Certainty.NOT_TAKEN),

    /** An institution of the registry that was made from the annex. */
    INSTITUTION_MADE(845, Certainty.READ_AS),

    /** An institution that is named twice. */
    INSTITUTION_TWICE(846, Certainty.READ_AS),

    /** An institution of the registry that was made, whose name is like that of another one. */
    INSTITUTION_RESEMBLES(847, Certainty.DOUBTFUL),

    /** An institution of the registry that was made, and that may be several. */
    INSTITUTION_PERHAPS_SEVERAL(848, Certainty.DOUBTFUL),

    /** A time in other words than the format's. */
    TIME_IN_WORDS(850, Certainty.READ_AS),

    /** A time that is not understood. */
    TIME_UNKNOWN(851, Certainty.NOT_TAKEN),

    /** Several times in a cell, with blank lines between them. */
    TIMES_APART(852, Certainty.DOUBTFUL),

    /** An item that was split where two seemed to be glued together. */
    ITEM_SPLIT(860, Certainty.DOUBTFUL),

    /** An item that may be two. */
    ITEM_GLUED(861, Certainty.DOUBTFUL),

    /** A line that was joined with the item above. */
    ITEM_JOINED(862, Certainty.DOUBTFUL),

    /** A line that announces a list. */
    ITEM_ANNOUNCES(863, Certainty.DOUBTFUL),

    /** Marks at the ends of an item that were left out. */
    ITEM_MARKS(864, Certainty.READ_AS),

    /** An item that the same cell has twice. */
    ITEM_TWICE(865, Certainty.DOUBTFUL),

    /** Letters that were written in another way. */
    LETTERS(866, Certainty.READ_AS),

    /** A plan without a title. */
    NO_PLAN_TITLE(870, Certainty.DOUBTFUL),

    /** The title of the plan. */
    PLAN_TITLE(871, Certainty.READ_AS),

    /** A period that the title of the plan does not say, and the years of its actions do. */
    PERIOD_OF_ACTIONS(872, Certainty.DOUBTFUL),

    /** A plan whose period nothing says. */
    NO_PERIOD(873, Certainty.NOT_TAKEN),

    /** A strategy whose period the title of the plan does not say. */
    HORIZON_OF_PLAN(874, Certainty.DOUBTFUL);

    private final int number;
    private final Certainty certainty;

    RemarkKind(int number, Certainty certainty) {
        this.number = number;
        this.certainty = certainty;
    }

    /** The stable code, such as {@code SNITP-801}. */
    public String id() {
        return "SNITP-" + number;
    }

    /** How sure it is that the place was read as it was meant. */
    public Certainty certainty() {
        return certainty;
    }
}
