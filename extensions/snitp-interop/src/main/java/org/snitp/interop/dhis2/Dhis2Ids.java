package org.snitp.interop.dhis2;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.TimeSpan;

/** Identifiers, codes and periods of DHIS2. The same code always gives the same identifier. */
final class Dhis2Ids {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String SIGNS = LETTERS + "0123456789";
    private static final int LENGTH = 11;
    private static final Pattern PERIOD =
            Pattern.compile("([0-9]{4})(?:S([12])|Q([1-4])|W([0-9]{1,2})|([0-9]{2})|([0-9]{2})([0-9]{2}))?");

    private Dhis2Ids() {}

    /** Returns the identifier of an object: a letter and ten letters or digits. */
    static String uid(String kind, String code) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((kind + " " + code).getBytes(StandardCharsets.UTF_8));
            StringBuilder uid = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                String signs = i == 0 ? LETTERS : SIGNS;
                int number = ((hash[2 * i] & 0xFF) << 8) | (hash[2 * i + 1] & 0xFF);
                uid.append(signs.charAt(number % signs.length()));
            }
            return uid.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns the code of the data element of an indicator for figures along some dimensions; its id for those along none. */
    static String element(String indicator, Iterable<String> dimensions) {
        List<String> sorted = new ArrayList<>();
        dimensions.forEach(sorted::add);
        return sorted.isEmpty() ? indicator : indicator + " / " + String.join(" / ", new TreeSet<>(sorted));
    }

    /** Returns the code of a category of a dimension. */
    static String option(String dimension, String category) {
        return dimension + "=" + category;
    }

    /** Returns the code of a cell. */
    static String cell(Map<String, String> cell) {
        List<String> options = new ArrayList<>();
        new TreeMap<>(cell).forEach((dimension, category) -> options.add(option(dimension, category)));
        return String.join(" & ", options);
    }

    /** Returns a time as DHIS2 spells it; absent if it is no period of DHIS2. */
    static Optional<String> period(TimeSpan span) {
        if (!(span instanceof Period period)) {
            return Optional.empty();
        }
        String text = period.toString();
        if (!text.matches("[0-9]{4}(-(S[12]|Q[1-4]|W[0-9]{2}|[0-9]{2}|[0-9]{2}-[0-9]{2}))?")) {
            return Optional.empty();
        }
        return Optional.of(period.unit() == PeriodUnit.WEEK ? text.replaceFirst("-W0?", "W") : text.replace("-", ""));
    }

    /** Returns the period of a text; absent if it is none that the model has. */
    static Optional<Period> read(String text) {
        Matcher found = PERIOD.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String year = found.group(1);
        String spelled = year;
        if (found.group(2) != null) {
            spelled = year + "-S" + found.group(2);
        } else if (found.group(3) != null) {
            spelled = year + "-Q" + found.group(3);
        } else if (found.group(4) != null) {
            spelled = year + "-W" + (found.group(4).length() == 1 ? "0" : "") + found.group(4);
        } else if (found.group(5) != null) {
            spelled = year + "-" + found.group(5);
        } else if (found.group(6) != null) {
            spelled = year + "-" + found.group(6) + "-" + found.group(7);
        }
        try {
            return Optional.of(Period.parse(spelled));
        } catch (TimeFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns the type of a period. */
    static String type(Period period) {
        return switch (period.unit()) {
            case YEAR -> "Yearly";
            case SEMESTER -> "SixMonthly";
            case QUARTER -> "Quarterly";
            case MONTH -> "Monthly";
            case WEEK -> "Weekly";
            case DAY -> "Daily";
        };
    }
}
