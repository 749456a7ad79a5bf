package org.snitp.indicators.smart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.text.LocalizedText;

/**
 * Checks that the name of an indicator states what is measured and no more.
 *
 * <p>A name is <em>vague</em> if it has a word with more than one meaning: "adecvat", "de calitate", "adequate",
 * "improved"; a definition can settle this. A name is <em>not neutral</em> if it states the desired direction ("Increased
 * awareness") or a target ("At least 80 % by 2026"): these belong to their own fields, where they can be checked and
 * amended. The name must not contradict those fields.
 *
 * <p>The name is read in each of its languages, with closed lists of Romanian and English words. A number inside a clause
 * ("elevi care cunosc cel puțin două riscuri") and an age or a duration ("cel puțin 30 de ore") describe what is counted,
 * and are not targets.
 */
final class NameWording {

    private static final Pattern VAGUE = words(
            "adecvat[aei]?|corespunzato(?:r|ri|are)|suficien(?:t|ti|ta|te)|satisfacato(?:r|ri|are)|optim[aei]?|semnificativ[aei]?"
                    + "|(?<!tre )relevan(?:t|ti|ta|te)|imbunatati(?:t|ti|ta|te)|de calitate|de inalta calitate|numero(?:s|si|ase)"
                    + "|rezonabil[aei]?|eficien(?:t|ti|ta|te)|cat mai \\p{L}+|mai bun[aei]?|diver(?:s|si|se)|consolida(?:t|ti|ta|te)"
                    + "|(?:nivel|grad)(?:ul)? (?:ridicat|inalt)|robust[aei]?|temeinic[aei]?|(?<!rata )(?<!ratei )de succes|la timp"
                    + "|adequate|appropriate|sufficient|satisfactory|suitable|effective|efficient|optimal|significant|relevant"
                    + "|meaningful|reasonable|numerous|various|improved|enhanced|strengthened|better"
                    + "|(?:adequate|appropriate|sufficient|satisfactori|suitab|effective|efficient|optimal|significant|proper)ly"
                    + "|high (?:level|degree) of|strong|robust|successful|proper|timely|in due time"
                    + "|(?:high|good) quality|quality (?!of|assurance|control|management|standards?|label)\\p{L}+s");

    private static final Pattern UP = Pattern.compile(
            "^(?:cresterea?|sporirea?|majorarea?|extinderea?|intensificarea?|imbunatatirea?|dublarea?|triplarea?|consolidarea?|eficientizarea?|optimizarea?"
                    + "|increase(?:d|s)?|increasing|improve(?:d|ment)|improving|enhanced?|strengthened|strengthening|raising|doubling|tripling|more(?! than))\\b(?! economic)");
    private static final Pattern DOWN = Pattern.compile("^(?:an? )?(?:[0-9]+ ?% )?(?:scaderea?|reducerea?|diminuarea?"
            + "|micsorarea?|injumatatirea?|eliminarea?|decrease[ds]?|decreasing|reduced|reduction|reducing|lowering|halving|elimination"
            + "|fewer)\\b");
    private static final Pattern RAISED = words("crescut[aei]?|sporit[aei]?|majorat[aei]?");

    private static final String NUMBER = "(?<number>[0-9]+(?:[.,][0-9]+)?)";
    private static final String AT_LEAST =
            "(?:cel putin|minim(?:um)?|minimum|peste|mai mult de|at least|no less than|more than|over|>=?|≥)";
    private static final String AT_MOST =
            "(?:cel mult|maxim(?:um)?|sub|mai putin de|at most|no more than|less than|under|<=?|≤)";
    private static final String NO_AGE =
            "(?!\\s*(?:[-–]\\s*[0-9]+\\s*)?(?:de )?(?:ani|an|luni|zile|ore|years?|months?|days?|hours?|minute))";

    /** A number at the start of the name: "At least 80 %", "5 campanii". */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:" + AT_LEAST + "|" + AT_MOST + ")\\s*)?" + NUMBER + "(?![0-9.,]|\\))\\s*(?:%|la suta)?" + NO_AGE);

    /** A percentage after a comparison word, outside a clause: "cu cel puțin 20 %", "to 80 %". */
    private static final Pattern PERCENT = Pattern.compile(
            "(?:\\b(?:cu|by|to|pana la|la|up to)\\s+)(?:" + AT_LEAST + "\\s*)?" + NUMBER + "\\s*(?:%|la suta|percent)");

    /** A percentage at the end of the name of a rate: "Rată de ocupare de minimum 70 %". */
    private static final Pattern RATE = Pattern.compile(
            "^(?:rat[ae]|grad(?:ul)?|procent(?:ul)?|ponderea?|proporti[ae]|nivel(?:ul)?|share|percentage|level|proportion)\\b.*"
                    + "(?: (?:de|of) " + AT_LEAST + "\\s*" + NUMBER + "\\s*(?:%|la suta|percent))$");

    private static final Pattern BY_YEAR = Pattern.compile(
            "\\b(?:pana (?:in|la)(?: sfarsitul)?(?: anului| anul)?|by(?: the end of)?)\\s+(?<year>20[0-9]{2})\\b");

    private static final Pattern CLAUSE = Pattern.compile("\\b(?:care|carora|caror|who|which|that|whose)\\b");

    /** A longer name is not read, because it may not be a name. */
    private static final int MAX_LENGTH = 1000;

    private final Indicator indicator;
    private final List<String> names;

    NameWording(Indicator indicator) {
        this.indicator = indicator;
        LocalizedText name = indicator.getName();
        this.names = new ArrayList<>();
        for (String text : Stream.of("ro", "en")
                .flatMap(language -> name.get(language).stream())
                .toList()) {
            String composed = RomanianWords.normalise(text).strip();
            if (composed.length() <= MAX_LENGTH && RomanianWords.fold(composed).length() == composed.length()) {
                names.add(composed);
            }
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + alternatives + ")(?![\\p{L}])");
    }

    /** Checks whether the name is precise; a definition with content settles a vague word. */
    AspectFinding precision(boolean defined) {
        Optional<String> vague = defined ? Optional.empty() : first(VAGUE);
        return vague.map(word -> AspectFinding.of(SmartCode.NAME_VAGUE, "words", new Argument.Word(word)))
                .orElseGet(() -> AspectFinding.of(SmartCode.NAME_PRECISE));
    }

    /** Checks whether the name leaves direction and target to their own fields. */
    AspectFinding neutrality() {
        Optional<AspectFinding> target = target();
        return target.filter(found -> found.code() == SmartCode.NAME_CONTRADICTS_TARGETS)
                .or(this::direction)
                .or(() -> target)
                .orElseGet(() -> AspectFinding.of(SmartCode.NAME_NEUTRAL));
    }

    private Optional<AspectFinding> direction() {
        Optional<String> up = first(UP).or(() -> first(RAISED));
        Optional<String> down = first(DOWN);
        return up.or(() -> down).map(words -> {
            Direction said = up.isPresent() ? Direction.INCREASE : Direction.DECREASE;
            Optional<Direction> stated = indicator.getMeasure().flatMap(Measure::getDirection);
            if (stated.filter(other -> other != said).isPresent()) {
                return AspectFinding.of(SmartCode.NAME_CONTRADICTS_DIRECTION, "words", new Argument.Word(words))
                        .with("direction", new Argument.Term(stated.get()));
            }
            Optional<Target> against = indicator.targetsInForce().stream()
                    .filter(target -> isAgainst(said, target))
                    .findFirst();
            return against.map(target -> AspectFinding.of(
                                    SmartCode.NAME_CONTRADICTS_TARGETS, "words", new Argument.Word(words))
                            .with("targets", Argument.of(target)))
                    .orElseGet(
                            () -> AspectFinding.of(SmartCode.NAME_HOLDS_DIRECTION, "words", new Argument.Word(words)));
        });
    }

    private boolean isAgainst(Direction said, Target target) {
        return indicator
                .getBaseline()
                .map(Baseline::getValue)
                .filter(before -> target.getValue()
                        .filter(value -> said.isAgainst(before, value))
                        .isPresent())
                .isPresent();
    }

    private Optional<AspectFinding> target() {
        for (String name : names) {
            String folded = RomanianWords.fold(name);
            Matcher clause = CLAUSE.matcher(folded);
            int end = clause.find() ? clause.start() : folded.length();
            Optional<Said> number = number(LEADING, name, folded, end)
                    .or(() -> number(PERCENT, name, folded, end))
                    .or(() -> number(RATE, name, folded, end));
            Matcher by = BY_YEAR.matcher(folded);
            Optional<Said> year = by.find()
                    ? Optional.of(new Said(name.substring(by.start(), by.end()), new BigDecimal(by.group("year"))))
                    : Optional.empty();
            if (number.isPresent() || year.isPresent()) {
                return Optional.of(target(number, year));
            }
        }
        return Optional.empty();
    }

    private static Optional<Said> number(Pattern pattern, String name, String folded, int end) {
        Matcher matcher = pattern.matcher(folded);
        return matcher.find() && matcher.start() < end
                ? Optional.of(new Said(
                        name.substring(matcher.start(), matcher.end()).strip(),
                        new BigDecimal(matcher.group("number").replace(',', '.'))))
                : Optional.empty();
    }

    private AspectFinding target(Optional<Said> number, Optional<Said> year) {
        String words = number.or(() -> year).orElseThrow().words();
        List<Target> targets = indicator.targetsInForce();
        boolean otherValue = number.filter(said -> targets.stream()
                        .map(Target::numbers)
                        .flatMap(List::stream)
                        .noneMatch(planned -> planned.compareTo(said.value()) == 0))
                .isPresent();
        boolean otherYear = year.filter(said -> targets.stream()
                        .map(Target::getPeriod)
                        .noneMatch(stated -> stated.isEmpty()
                                || stated.get().getEnd().getYear()
                                        == said.value().intValue()))
                .isPresent();
        if (!targets.isEmpty() && (otherValue || otherYear)) {
            return AspectFinding.of(
                            SmartCode.NAME_CONTRADICTS_TARGETS,
                            "words",
                            new Argument.Word(
                                    otherValue ? words : year.orElseThrow().words()))
                    .with(
                            "targets",
                            Argument.listed(targets.stream().map(Argument::of).toList()));
        }
        return AspectFinding.of(SmartCode.NAME_HOLDS_TARGET, "words", new Argument.Word(words));
    }

    /** The first words of a name that match a pattern, as written. */
    private Optional<String> first(Pattern pattern) {
        for (String name : names) {
            String folded = RomanianWords.fold(name);
            Matcher matcher = pattern.matcher(folded);
            if (matcher.find()) {
                return Optional.of(name.substring(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** What a name says about a target. */
    private record Said(String words, BigDecimal value) {}
}
