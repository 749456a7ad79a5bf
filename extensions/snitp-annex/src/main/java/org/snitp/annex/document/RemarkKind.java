package org.snitp.annex.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.internal.message.Messages;

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

    /** A cell of two roles that does not say which institution has which. */
    ROLES_UNSAID(817, Certainty.DOUBTFUL),

    /** A word in a cell that says which role the institutions after it have. */
    ROLE_SAID(818, Certainty.READ_AS),

    /** Tables in which nothing but heads is like a plan. */
    PERHAPS_NO_PLAN(819, Certainty.DOUBTFUL),

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

    /** A column about the same as one before it. */
    COLUMN_TWICE(838, Certainty.NOT_TAKEN),

    /** An action without a title. */
    NO_TITLE(839, Certainty.DOUBTFUL),

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

    /** An institution that somebody decided is meant. */
    INSTITUTION_DECIDED(849, Certainty.READ_AS),

    /** A time in other words than the format's. */
    TIME_IN_WORDS(850, Certainty.READ_AS),

    /** A time that is not understood. */
    TIME_UNKNOWN(851, Certainty.NOT_TAKEN),

    /** Several times in a cell, with blank lines between them. */
    TIMES_APART(852, Certainty.DOUBTFUL),

    /** A time of which only the end is said. */
    TIME_UNTIL(853, Certainty.DOUBTFUL),

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

    /** A mark that says that there is nothing. */
    NOTHING_SAID(867, Certainty.READ_AS),

    /** A mark that says that the cell above holds. */
    DITTO(868, Certainty.NOT_TAKEN),

    /** An item that was split where somebody decided it. */
    ITEM_DECIDED(869, Certainty.READ_AS),

    /** A plan without a title. */
    NO_PLAN_TITLE(870, Certainty.DOUBTFUL),

    /** The title of the plan. */
    PLAN_TITLE(871, Certainty.READ_AS),

    /** A period that the title of the plan does not say, and the years of its actions do. */
    PERIOD_OF_ACTIONS(872, Certainty.DOUBTFUL),

    /** A plan whose period nothing says. */
    NO_PERIOD(873, Certainty.NOT_TAKEN),

    /** A strategy whose period the title of the plan does not say. */
    HORIZON_OF_PLAN(874, Certainty.DOUBTFUL),

    /** A strategy whose title the annex does not say. */
    STRATEGY_TITLE(875, Certainty.DOUBTFUL),

    /** The language of the annex. */
    LANGUAGE(876, Certainty.READ_AS),

    /** A sum of money. */
    SUM_READ(880, Certainty.READ_AS),

    /** A sum of money that may be meant otherwise. */
    SUM_DOUBTFUL(881, Certainty.DOUBTFUL),

    /** A text that is no sum which is understood. */
    SUM_UNKNOWN(882, Certainty.NOT_TAKEN),

    /** One of several sums of an action that say no year. */
    SUMS_SEVERAL(883, Certainty.NOT_TAKEN),

    /** A source of money without a sum. */
    FUNDING_WITHOUT_SUM(884, Certainty.DOUBTFUL),

    /** Lei, which are the money of two countries. */
    LEI(885, Certainty.DOUBTFUL),

    /** A sum or a value that is merged with the cell above. */
    VALUE_MERGED(886, Certainty.DOUBTFUL),

    /** Costs that are said in words. */
    BUDGET_IN_WORDS(887, Certainty.DOUBTFUL),

    /** Values that are not as many as the indicators beside them. */
    VALUES_UNALIGNED(890, Certainty.NOT_TAKEN),

    /** A baseline that is not understood. */
    VALUE_UNKNOWN(891, Certainty.NOT_TAKEN),

    /** A baseline without a year. */
    BASELINE_WITHOUT_YEAR(892, Certainty.NOT_TAKEN),

    /** A target that is no number. */
    TARGET_IN_WORDS(893, Certainty.DOUBTFUL),

    /** A number whose mark may separate thousands or decimals. */
    NUMBER_DOUBTFUL(894, Certainty.DOUBTFUL),

    /** Several units of one indicator. */
    UNITS_SEVERAL(895, Certainty.NOT_TAKEN),

    /** The unit of an indicator whose kind of figure is not known. */
    UNIT_WITHOUT_MEASURE(896, Certainty.NOT_TAKEN),

    /** A kind of figure that is proposed. */
    MEASURE_PROPOSED(897, Certainty.READ_AS);

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

    /** Returns the kind with a code, such as {@code SNITP-801}. */
    public static Optional<RemarkKind> of(String id) {
        Objects.requireNonNull(id, "id");
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * Returns what it means, and what to do.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String explanation(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(RemarkKind.class, "remarks", locale).text(name());
    }

    /** Returns a small annex in CSV that gives this remark; absent if it takes more than a table of texts to show it. */
    public Optional<String> example() {
        return Messages.in(RemarkKind.class, "examples", Locale.ROOT).find(name());
    }

    /** How sure it is that the place was read as it was meant. */
    public Certainty certainty() {
        return certainty;
    }
}
