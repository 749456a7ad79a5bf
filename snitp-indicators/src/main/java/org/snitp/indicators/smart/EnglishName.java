package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an English name for {@link CompoundName}. It may start with the words of a quantity ("Number of", "Average"),
 * followed by the head, up to the first preposition or relative word. "And", "&amp;", "/", "as well as", a comma and ";"
 * are joints; "or" is not. A joint separates two things if
 *
 * <ol>
 * <li>both sides have a quantity: "Number and type of services", "Number of victims and value of the aid", "share of GDP
 * and per capita"; or both end in one: "unemployment rate and activity rate"; or one plural quantity belongs to both:
 * "infant and maternal mortality rates"; or
 * <li>both sides are plurals with only attributes and participles: "Number of judges and prosecutors trained", "Training
 * sessions held and participants certified"; or, if the name does not start with a quantity, two nouns with participles:
 * "Monitoring report and action plan adopted", "Budget allocated and budget executed"; or
 * <li>it is ", of which" or "total and to": a part besides the whole; or ";" before a noun; or
 * <li>it joins opposites of a rate, "fatal and non-fatal injuries", or two owners of a share.
 * </ol>
 *
 * <p>The text after ", by" is a breakdown. Pairs that form one term are not separated: "goods and services", "women and
 * girls".
 */
final class EnglishName {

    private static final Set<String> QUANTITIES = words("""
            number numbers no nr % share proportion percentage percent rate rates ratio value volume volumes amount level levels degree
            prevalence incidence average median mean total type types quality density index indices cost costs extent length
            area duration time capacity score size existence distribution coverage frequency quantity quantities shares ratios values
            """);

    /** Quantities of a whole, which may consist of several kinds. */
    private static final Set<String> SHARES = words("share proportion percentage percent prevalence rate coverage");

    /** Words measured as a total, which are not quantities by themselves. */
    private static final Set<String> TOTALS =
            words("consumption expenditure emissions production income revenue employment investment");

    private static final Set<String> COMPARISONS = words("versus divided against over compared relative");

    private static final Set<String> PLURAL_QUANTITIES =
            words("rates ratios shares volumes levels values indices costs numbers");

    /** Words that end the head: the text after them describes it. */
    private static final Set<String> OPENERS = words("""
            of in on at for to from with without by per among within under over against between during through towards into
            regarding concerning about across out who which that whose where when as is are was were has have had using
            living receiving including benefiting subjected attributed related according covered
            """);

    private static final Set<String> BEFORE_NOUNS =
            words("the a an all other new total annual overall average median mean their its both");

    /** Frequent words in names of indicators that exist only in English. */
    private static final Set<String> ENGLISH = words("of and the with for by to per number share rate who which");

    /** Pairs that form one term, or one group of people. */
    private static final Set<String> ONE_TERM = words("""
            goods+services women+girls girls+women women+men men+women boys+girls girls+boys youth+adults children+youth children+young terms+conditions
            rules+regulations
            """);

    private static final Set<String> IRREGULAR_PLURALS =
            words("people women men children staff data media persons youth");
    private static final Pattern PARTICIPLE = Pattern.compile(
            ".{2,}ed|.*(?:drawn|known|grown|thrown|bought|brought|taught|taken|given|chosen|written|driven|built|spent|sent)"
                    + "|held|made|led|run|set|sold|met|lost|paid|won|born|left|kept|put");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}%][\\p{L}\\p{N}%'’.–-]*|[/;,&:]");
    private static final Pattern ROMANIAN = Pattern.compile("[ăâîșțĂÂÎȘȚ]|\\b(?:de|si|din|la|pentru|privind)\\b");
    /** A longer name is not read, because it may not be a name. */
    private static final int MAX_LENGTH = 1000;

    private final List<Word> words = new ArrayList<>();

    private EnglishName(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String lower = matcher.group().toLowerCase(Locale.ROOT);
            words.add(new Word(lower.replaceFirst("\\.$", ""), matcher.start(), matcher.end()));
        }
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** Returns whether a text is English: it has a word that exists only in English, and no Romanian one. */
    static boolean isEnglish(String text) {
        if (ROMANIAN.matcher(text).find()) {
            return false;
        }
        return new EnglishName(text).words.stream().anyMatch(word -> ENGLISH.contains(word.text()));
    }

    /**
     * Looks for a second thing, and returns the joint before it.
     *
     * @param plain the name, with spaces in place of brackets and quotations
     */
    static Optional<Word> of(String plain) {
        if (plain.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        EnglishName name = new EnglishName(plain);
        return name.joint().map(name::whole);
    }

    /** Returns all words and marks of a joint as one word. */
    private Word whole(int joint) {
        Word last = words.get(lastOfJoint(joint));
        return new Word(words.get(joint).text(), words.get(joint).start(), last.end());
    }

    private Optional<Integer> joint() {
        for (int i = 1; i < words.size(); i++) {
            if (is(i, ":") || (is(i, ",") && is(i + 1, "by", "disaggregated"))) {
                return Optional.empty();
            }
            if (isJoint(i) && !isJoint(i - 1) && parts(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isJoint(int at) {
        return is(at, "and", "&", "/", ",", ";") || isOfAsWellAs(at) || isOfAsWellAs(at + 1) || isOfAsWellAs(at - 1);
    }

    /** Returns whether a word is the "well" of "as well as". */
    private boolean isOfAsWellAs(int at) {
        return is(at, "well") && is(at - 1, "as") && is(at + 1, "as");
    }

    private int lastOfJoint(int joint) {
        int last = joint;
        while (isJoint(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean is(int at, String... any) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        for (String text : any) {
            if (words.get(at).text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuantity(int at) {
        return at >= 0 && at < words.size() && QUANTITIES.contains(words.get(at).text());
    }

    private boolean isTotal(int at) {
        return isQuantity(at) || (at >= 0 && TOTALS.contains(words.get(at).text()));
    }

    /** Returns whether the following text describes the head: also "companies developing ...", "report assessing the ...". */
    private boolean isOpener(int at) {
        if (at >= words.size()) {
            return false;
        }
        boolean doing =
                at > 0 && words.get(at).text().endsWith("ing") && (isPlural(at - 1) || is(at + 1, "the", "a", "their"));
        return doing || OPENERS.contains(words.get(at).text());
    }

    private boolean parts(int joint) {
        int next = lastOfJoint(joint) + 1;
        while (next < words.size() && BEFORE_NOUNS.contains(words.get(next).text()) && !isQuantity(next)) {
            next++;
        }
        if (next >= words.size() || is(next, "or") || isAlternative(joint, next)) {
            return false;
        }
        boolean part = is(joint, ",") && is(next, "of") && is(next + 1, "which");
        boolean other = is(joint, ";")
                && !isOpener(next)
                && !Character.isDigit(words.get(next).text().charAt(0));
        if (part || other) {
            return true;
        }
        if (isWholeAndPart(joint, next) || isOpposite(joint, next) || hasOtherOwner(joint, next)) {
            return true;
        }
        int start = startOfNoun(joint);
        if (isPair(joint) || (start > 0 && is(start - 1, "by"))) {
            return false;
        }
        return isSecondQuantity(joint, next)
                || isPerUnit(joint, next)
                || isDoneBeside(joint, next)
                || areTwoNouns(joint, next);
    }

    /** Returns whether a quantity is given for the whole and for a part: "assistance, total and to least developed countries". */
    private boolean isWholeAndPart(int joint, int next) {
        return is(joint, "and") && is(joint - 1, "total") && is(next, "to", "in", "for", "by", "from");
    }

    /** Returns whether the first words of a rate are opposites: "rate of fatal and non-fatal injuries". */
    private boolean isOpposite(int joint, int next) {
        int start = startOfNoun(joint);
        boolean first = start == 0 || (start == 2 && isQuantity(0)) || (start == 3 && isQuantity(1));
        return first
                && start == joint - 1
                && is(joint, "and", "/")
                && is(
                        next,
                        "non-" + words.get(joint - 1).text(),
                        "non" + words.get(joint - 1).text());
    }

    /** Returns whether a share is that of two owners, each by itself: "countries' and regions' share of exports". */
    private boolean hasOtherOwner(int joint, int next) {
        int end = next;
        while (end < words.size() && !isQuantity(end) && !isOpener(end) && !isJoint(end)) {
            end++;
        }
        return is(joint, "and")
                && hasOwner(joint - 1, joint)
                && end > next
                && hasOwner(end - 1, end)
                && isQuantity(end);
    }

    /** Returns whether a comma belongs to a list of alternatives: "seized, found or surrendered arms". */
    private boolean isAlternative(int joint, int next) {
        int at = next;
        while (at < words.size() && !isJoint(at) && !is(at, "or")) {
            at++;
        }
        return is(joint, ",") && at - next <= 2 && is(at, "or");
    }

    /** Returns whether "and" joins the two ends of a relation: "ratio between ... and ...". */
    private boolean isPair(int joint) {
        for (int i = 0; i < joint; i++) {
            if (is(i, "between")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSecondQuantity(int joint, int next) {
        if (is(next, "per") && is(next + 1, "capita", "head", "inhabitant")) {
            return !is(joint, ",");
        }
        if (isRelated(joint) && is(next, "as", "in") && isRelation(next + 1)) {
            return true;
        }
        boolean opens = isQuantity(0) || isQuantity(1) || isQuantity(joint - 1);
        boolean counts = isQuantity(next) && next + 1 < words.size() && !isJoint(next + 1);
        boolean counted = is(next, "number") && is(next + 1, "of");
        boolean alone = startOfNoun(joint) == 0 || isRelated(joint);
        if (joint == 1 && isQuantity(0) && isQuantity(next)) {
            return true;
        }
        if (counted || (counts && isOpener(next + 1) && (opens || (is(next + 1, "of") && alone)))) {
            return true;
        }
        int end = endOfNoun(next);
        boolean both = startOfNoun(joint) == 0 && isTotal(joint - 1) && isTotal(end - 1);
        boolean ofOther = is(0, "index", "rate", "level", "degree")
                && isQuantity(end - 1)
                && end > next + 1
                && !hasPreposition(joint);
        boolean shared = end > next
                && PLURAL_QUANTITIES.contains(words.get(end - 1).text())
                && startOfNoun(joint) == 0
                && !is(joint, ",");
        return (both && end > next) || shared || ofOther;
    }

    /** Returns whether the words before a joint relate the head to something: "per unit of GDP", "as a proportion of GDP". */
    private boolean isRelated(int joint) {
        for (int i = 0; i < joint; i++) {
            if (is(i, "per") || (is(i, "as") && isRelation(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a share or a growth rate follows: "as a proportion of", "in growth rate". */
    private boolean isRelation(int from) {
        int at = is(from, "a", "the") ? from + 1 : from;
        return at < words.size() && (SHARES.contains(words.get(at).text()) || (is(at, "growth") && isQuantity(at + 1)));
    }

    /** Returns whether the head is repeated and measured per something: "Material footprint, material footprint per capita". */
    private boolean isPerUnit(int joint, int next) {
        for (int i = 0; i < joint; i++) {
            if (!is(next + i, words.get(i).text())) {
                return false;
            }
        }
        return is(next + joint, "per");
    }

    /** Returns whether both sides end in a participle, with only "of" before: "Cases reported and suspects charged". */
    private boolean isDoneBeside(int joint, int next) {
        int right = endOfNoun(next);
        boolean adverb = words.get(next).text().endsWith("ly") || is(next, "then", "later");
        return !hasPreposition(joint) && isParticiple(joint - 1) && !adverb && right > next && isParticiple(right);
    }

    /** Returns whether another preposition than "of", or a relative word, precedes a joint. */
    private boolean hasPreposition(int joint) {
        for (int i = 0; i < joint; i++) {
            if (isOpener(i) && !is(i, "of")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the end of the noun phrase that starts at an index, before the next joint, preposition or participle. */
    private int endOfNoun(int from) {
        int at = from;
        while (at < words.size() && !isJoint(at) && !isOpener(at) && !isParticiple(at)) {
            at++;
        }
        return at;
    }

    /** Returns the start of the words before a joint, after the previous joint or preposition. */
    private int startOfNoun(int joint) {
        int at = joint;
        while (at > 0 && !isJoint(at - 1) && !isOpener(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isParticiple(int at) {
        return at < words.size() && PARTICIPLE.matcher(words.get(at).text()).matches();
    }

    private boolean isPlural(int at) {
        String word = words.get(at).text();
        return IRREGULAR_PLURALS.contains(word)
                || (word.length() > 3 && word.endsWith("s") && !word.matches(".*(?:ss|us|is|tics|omics)"));
    }

    /** Returns whether both sides of a joint are nouns that belong to the head of the name. */
    private boolean areTwoNouns(int joint, int next) {
        int head = headFrom();
        int left = joint;
        while (left > head && (isParticiple(left - 1) || is(left - 1, "out", "up"))) {
            left--;
        }
        int right = endOfNoun(isDescribed(next) ? next + 1 : next);
        if (left <= head
                || right <= next
                || !isHead(head, left)
                || (isParticiple(next) && !isDescribed(next))
                || words.get(next).text().endsWith("ly")
                || SHARES.contains(words.get(0).text())
                || hasOwner(left - 1, right)) {
            return false;
        }
        String pair = words.get(left - 1).text() + "+" + words.get(next).text();
        if (ONE_TERM.contains(pair)) {
            return false;
        }
        if (isPlural(left - 1)) {
            return isPlural(right - 1);
        }
        boolean done = left < joint || isParticiple(right);
        boolean several = left - head > 1 || left < joint;
        boolean ofBoth = left - head == 1 && right - next == 1 && is(right, "of");
        return head == 0 && (ofBoth || (done && several));
    }

    /** Returns whether a participle describes the noun after it: "accused persons". */
    private boolean isDescribed(int at) {
        return isParticiple(at) && at + 1 < words.size() && !isJoint(at + 1) && isPlural(at + 1);
    }

    /** Returns whether a word is a possessive: "prosecutors' sessions". */
    private boolean hasOwner(int from, int to) {
        return words.subList(from, to).stream().anyMatch(word -> word.text().matches(".*['’]s?"));
    }

    /** Returns the start of the head, after the quantity. */
    private int headFrom() {
        int at = 0;
        while (at < words.size()
                && (isQuantity(at) || BEFORE_NOUNS.contains(words.get(at).text()))) {
            at++;
        }
        return at > 0 && is(at, "of") ? at + 1 : at > 0 && isQuantity(at - 1) && !is(at, "of") ? 0 : at;
    }

    /** Returns whether all words up to an index are the head, or nouns beside it. */
    private boolean isHead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOpener(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a text starts with a quantity, so that a quantity in brackets after it is another one. */
    static boolean isQuantified(String text) {
        EnglishName name = new EnglishName(text);
        return name.isQuantity(0) || name.isQuantity(1);
    }

    /** Returns whether words in brackets are a separate quantity: "(number of persons affected)". */
    static boolean opensQuantity(String brackets) {
        EnglishName name = new EnglishName(brackets);
        boolean compares = name.words.stream().anyMatch(word -> COMPARISONS.contains(word.text()));
        return name.is(0, "number", "share", "percentage", "value") && name.is(1, "of") && !compares;
    }

    /** A word or a joint in lower case. */
    record Word(String text, int start, int end) {}
}
