package org.snitp.forms.internal.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.snitp.forms.FormWords;
import org.snitp.io.diagnostic.DiagnosticCode;

/** Classifies texts in cells for numbers that are not numbers, so that each gets a helpful message. */
final class NumberWords {

    /** The first match counts. Texts are in lower case and without diacritics. */
    private static final Map<String, Pattern> VARIANTS = new LinkedHashMap<>();

    static {
        put("fault", "#(?:ref!|n/a|div/0!|name\\?|value!|num!|null!|valoare!|nume\\?|nul!)|err:[0-9]+");
        put("dash", "[-\\u2010-\\u2015\\u2212_./\\\\*?x]+");
        put(
                "notApplicable",
                "n ?[/.] ?a\\.?|na|(?:nu|not) .*(?:aplic|applic).*|.*neaplicabil.*|nu (?:e|este) cazul.*|not the case.*");
        put(
                "unknown",
                "n\\.? ?d\\.?|.*(?:necunoscut|nedisponibil|lipsa|unknown|no data|not available|fara date).*"
                        + "|nu (?:stim|detinem|avem|exista date|se cunoa).*");
        put("annex", ".*(?:anex|annex|appendix|attach|atasat|atasament|vezi|\\bsee\\b|conform).*");
        put(
                "date",
                "[0-9]{1,2}[ ./-]?MONTH\\.?(?:[ ./-][0-9]{2,4})?|MONTH\\.?[ ./-]+[0-9]{2,4}"
                        .replace(
                                "MONTH",
                                "(?:ian(?:uarie)?|jan(?:uary)?|feb(?:r|ruarie|ruary)?|mart?|martie|march|apr(?:il|ilie)?|mai|may"
                                        + "|iun(?:ie)?|june?|iul(?:ie)?|july?|aug(?:ust)?|sept?(?:embrie|ember)?"
                                        + "|oct(?:ombrie|ober)?|noi(?:embrie)?|nov(?:ember)?|dec(?:embrie|ember)?)"));
        put("truth", "true|false|adevarat|fals|da|nu|yes|no");
        put("plus", "\\+ ?[0-9][0-9.,]*");
        put("several", ".*[0-9]\\s*(?:-|\\u2013|\\u2014|/|\\+|;|si|sau|la|and|or|to)\\s*[0-9].*");
    }

    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9.,]*");

    private NumberWords() {}

    private static void put(String variant, String pattern) {
        VARIANTS.put(variant, Pattern.compile(pattern, Pattern.DOTALL));
    }

    /**
     * Explains a text that is not a number.
     *
     * @param content the text without surrounding white space
     * @param text the text
     * @param locale the notation of numbers, if stated
     */
    static NumberReading explain(String content, String text, Optional<Locale> locale) {
        String folded = FormWords.fold(content);
        Optional<String> variant = VARIANTS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(folded).matches())
                .map(Map.Entry::getKey)
                .findFirst();
        List<String> numbers =
                DIGITS.matcher(folded).results().map(MatchResult::group).toList();
        String told = variant.orElse(numbers.isEmpty() ? "text" : "words");
        boolean isSure = numbers.size() == 1 && !folded.contains("-") && !folded.contains("minus");
        Optional<String> suggestion = isSure && (told.equals("words") || told.equals("plus"))
                ? Optional.of(numbers.get(0)).filter(number -> isNumber(number, locale))
                : Optional.empty();
        return new NumberReading.Refused(
                DiagnosticCode.NOT_A_NUMBER, Map.of("variant", told, "content", text), suggestion);
    }

    private static boolean isNumber(String number, Optional<Locale> locale) {
        return number.matches(".*[0-9]") && NumberText.read(number, locale, false) instanceof NumberReading.Taken;
    }
}
