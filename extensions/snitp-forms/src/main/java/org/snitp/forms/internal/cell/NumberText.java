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
 * Parses numbers in texts with the stated decimal mark, without guessing.
 *
 * <p>Romanian has a decimal comma and a point between thousands, English the other way round; both allow spaces between
 * thousands. A text that looks like a number of the other language, or of both, is rejected: {@code 20,000} is twenty in
 * Romanian and twenty thousand in English.
 */
public final class NumberText {

    private static final int MAX_LENGTH = 100;

    /** The number of digits after a thousands separator. */
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
     * Parses a text.
     *
     * @param text the text, not blank
     * @param locale the notation of numbers, if stated; otherwise, only whole numbers without any marks are accepted
     * @param percentage whether the number is in percent, so that a percent sign may follow
     */
    public static NumberReading read(String text, Optional<Locale> locale, boolean percentage) {
        return read(text, locale, percentage, PossibleValues.ANY);
    }

    /**
     * Parses a text.
     *
     * @param text the text, not blank
     * @param locale the notation of numbers, if stated; otherwise, only whole numbers without any marks are accepted
     * @param percentage whether the number is in percent, so that a percent sign may follow
     * @param possible the possible numbers: of two readings, an impossible one is not suggested
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

    /** In accounting, a number in brackets is negative. */
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

    /** Returns a number of the other language in the notation of this one. */
    private String ownWay(String number) {
        return number.replace(String.valueOf(decimalMark), "").replace(groupMark, decimalMark);
    }

    /** Suggests the possible reading, or asks which of both is meant, in an unambiguous notation. */
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

    /**
     * An unambiguous cell must stay unambiguous in a document: a fourth decimal is added if three could be taken for
     * thousands.
     */
    public static BigDecimal unmistakable(BigDecimal number) {
        boolean mistakable =
                number.scale() == DECIMALS && number.precision() > DECIMALS && number.precision() <= 2 * DECIMALS;
        return mistakable ? number.setScale(DECIMALS + 1) : number;
    }

    /**
     * Writes a number so that {@link #read} returns it: with a fourth decimal if three could be taken for thousands.
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
