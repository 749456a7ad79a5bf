package org.snitp.forms.internal.cell;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.forms.internal.cell.NumberReading.Refused;
import org.snitp.forms.internal.cell.NumberReading.Taken;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.number.Blanks;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.text.Language;

/**
 * Reads numbers that are written as texts, with the decimal mark that is stated, and never by guessing.
 *
 * <p>In Romanian a comma stands before decimals and a point between thousands, in English the other way round; in both,
 * spaces may stand between thousands. What looks like a number of the other language is refused, and so is what looks like
 * both: {@code 20,000} is twenty in Romanian and twenty thousand in English, and was meant by somebody.
 */
public final class NumberText {

    private static final int MAX_LENGTH = 100;

    /** As many digits as stand behind a mark between thousands. */
    private static final int DECIMALS = 3;

    private static final Pattern MINUS = Pattern.compile("^[\\u2010-\\u2013\\u2212]\\p{Z}?(?=[0-9])");
    private static final Pattern BRACKETS = Pattern.compile("\\(\\p{Z}*([0-9][0-9.,\\p{Z}]*?)\\p{Z}*\\)");
    private static final Pattern PERCENT = Pattern.compile("[\\s\\p{Z}]*%$");
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,2}([./-])[0-9]{1,2}\\1(?:[0-9]{2}|[0-9]{4})|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}");
    private static final Pattern SCIENTIFIC = Pattern.compile("(-?[0-9]+(?:[.,][0-9]+)?)[eE]([+-]?[0-9]{1,3})");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9](?:[0-9.,\\p{Z}]*[0-9])?");
    private static final Pattern SPACED = Pattern.compile("-?[0-9]{1,3}(?:\\p{Z}[0-9]{3})+(?:[.,][0-9]+)?");

    private final char decimalMark;
    private final char groupMark;
    private final Pattern whole = Pattern.compile("-?[0-9]+");
    private final Pattern decimal;
    private final Pattern groups;
    private final Pattern looksLikeBoth;
    private final Pattern foreign;

    private NumberText(char decimalMark, char groupMark) {
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
        String d = Pattern.quote(String.valueOf(decimalMark));
        String g = Pattern.quote(String.valueOf(groupMark));
        decimal = Pattern.compile("-?[0-9]+" + d + "[0-9]+");
        groups =
                Pattern.compile("-?[1-9][0-9]{0,2}(?:(?:" + g + "[0-9]{3})+" + d + "[0-9]+|(?:" + g + "[0-9]{3}){2,})");
        looksLikeBoth = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
        foreign = Pattern.compile("-?[0-9]+" + g + "[0-9]+|-?[1-9][0-9]{0,2}(?:(?:" + d + "[0-9]{3})+" + g
                + "[0-9]+|(?:" + d + "[0-9]{3}){2,})");
    }

    private static final NumberText ROMANIAN = new NumberText(',', '.');
    private static final NumberText ENGLISH = new NumberText('.', ',');

    /**
     * Reads a text.
     *
     * @param text the text, not blank
     * @param locale how numbers are written, if that is stated; if not, only whole numbers without any marks are read
     * @param percentage whether the number is in percent, so that a percent sign may follow
     */
    public static NumberReading read(String text, Optional<Locale> locale, boolean percentage) {
        return read(text, locale, percentage, PossibleValues.ANY);
    }

    /**
     * Reads a text.
     *
     * @param text the text, not blank
     * @param locale how numbers are written, if that is stated; if not, only whole numbers without any marks are read
     * @param percentage whether the number is in percent, so that a percent sign may follow
     * @param possible which numbers it can be: of two readings, one that it cannot be is not offered
     */
    public static NumberReading read(
            String text, Optional<Locale> locale, boolean percentage, PossibleValues possible) {
        String stripped = Blanks.strip(text);
        if (stripped.length() > MAX_LENGTH) {
            return refused("long", text);
        }
        String content = MINUS.matcher(stripped).replaceFirst("-");
        Matcher brackets = BRACKETS.matcher(content);
        if (brackets.matches()) {
            return bracketed(brackets.group(1), text);
        }
        String number = PERCENT.matcher(content).replaceFirst("");
        if (number.length() < content.length()
                && !percentage
                && NUMBER.matcher(number).matches()) {
            return refused("percent", text);
        }
        if (DATE.matcher(number).matches()) {
            return refused("date", text);
        }
        if (NUMBER.matcher(number).matches()) {
            return locale.map(language -> Language.of(language) == Language.RO ? ROMANIAN : ENGLISH)
                    .map(marks -> marks.read(number, text, possible))
                    .orElseGet(() -> readUnstated(number, text));
        }
        Matcher scientific = SCIENTIFIC.matcher(number);
        return scientific.matches() ? scientific(scientific, text) : NumberWords.explain(content, text, locale);
    }

    private static Refused refused(String variant, String text) {
        return Refused.of(DiagnosticCode.NOT_A_NUMBER, Map.of("variant", variant, "content", text));
    }

    private static NumberReading readUnstated(String number, String text) {
        return number.matches("-?[0-9]+")
                ? number(number)
                : Refused.of(DiagnosticCode.AMBIGUOUS_NUMBER, Map.of("variant", "unstated", "content", text));
    }

    private static NumberReading scientific(Matcher number, String text) {
        BigDecimal value = new BigDecimal(number.group(1).replace(',', '.') + "e" + number.group(2));
        Optional<String> plain = Optional.of(value)
                .filter(wholeNumber -> wholeNumber.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::toPlainString);
        return new Refused(DiagnosticCode.NOT_A_NUMBER, Map.of("variant", "scientific", "content", text), plain);
    }

    /** To an accountant, a number in brackets is below zero. */
    private static Refused bracketed(String number, String text) {
        return ambiguous("brackets", text, Map.of("negative", "-" + number, "positive", number));
    }

    private NumberReading read(String number, String text, PossibleValues possible) {
        if (number.chars().anyMatch(Character::isSpaceChar)) {
            String joined = number.replaceAll("\\p{Z}", "");
            boolean sound =
                    SPACED.matcher(number).matches() && !foreign.matcher(joined).matches();
            return sound ? number(joined.replace(decimalMark, '.')) : ambiguous("marks", text, Map.of());
        }
        if (looksLikeBoth.matcher(number).matches()) {
            return both(number, text, possible);
        }
        if (whole.matcher(number).matches()
                || decimal.matcher(number).matches()
                || groups.matcher(number).matches()) {
            return number(number.replace(String.valueOf(groupMark), "").replace(decimalMark, '.'));
        }
        return foreign.matcher(number).matches()
                ? ambiguous(groupMark == '.' ? "point" : "comma", text, Map.of("right", ownWay(number)))
                : ambiguous("marks", text, Map.of());
    }

    /** Returns a number of the other language as it is written in this one. */
    private String ownWay(String number) {
        return number.replace(String.valueOf(decimalMark), "").replace(groupMark, decimalMark);
    }

    /** Offers the reading that is possible, or asks which of both is meant; they are written so that they cannot be confused. */
    private Refused both(String number, String text, PossibleValues possible) {
        String whole = number.replaceAll("[.,]", "");
        BigDecimal fraction = new BigDecimal(number.replace(',', '.'));
        boolean isWhole = possible.admit(new BigDecimal(whole));
        if (isWhole == possible.admit(fraction)) {
            return ambiguous("both", text, Map.of("whole", whole, "decimal", write(fraction)));
        }
        String right = isWhole ? whole : write(fraction);
        Refused one = ambiguous("one", text, Map.of("right", right));
        return new Refused(one.code(), one.arguments(), Optional.of(right));
    }

    private static Refused ambiguous(String variant, String text, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("variant", variant);
        arguments.put("content", text);
        return Refused.of(DiagnosticCode.AMBIGUOUS_NUMBER, arguments);
    }

    private static NumberReading number(String digits) {
        BigDecimal plain = new BigDecimal(digits).stripTrailingZeros();
        return new Taken(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** What was told apart in a cell stays so in a document: a fourth decimal stands where three could be taken for thousands. */
    public static BigDecimal unmistakable(BigDecimal number) {
        boolean mistakable =
                number.scale() == DECIMALS && number.precision() > DECIMALS && number.precision() <= 2 * DECIMALS;
        return mistakable ? number.setScale(DECIMALS + 1) : number;
    }

    /**
     * Writes a number so that {@link #read} gives it back: with a fourth decimal where three could be taken for thousands.
     *
     * @param locale Romanian for the language {@code ro}, English for any other
     */
    public static String write(BigDecimal number, Locale locale) {
        return (Language.of(locale) == Language.RO ? ROMANIAN : ENGLISH).write(number);
    }

    private String write(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        String unmistakable = looksLikeBoth.matcher(plain).matches() ? plain + "0" : plain;
        return unmistakable.replace('.', decimalMark);
    }
}
