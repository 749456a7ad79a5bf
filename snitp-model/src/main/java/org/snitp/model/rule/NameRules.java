package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;

/** The rules of duplicate names. */
final class NameRules {

    /** The words that introduce a count and do not describe what is counted. */
    private static final List<String> QUANTITIES = List.of("numărul ", "număr ", "numarul ", "numar ", "nr. ", "nr ");

    private static final String OF = "de ";

    /** So many names of indicators are kept: plans repeat them, and a name is then folded once. */
    private static final int KEPT = 128;

    private static final int MAX_COMPARED = 8;

    private final @Nullable String[] names = new String[KEPT];
    private final @Nullable String[] counted = new String[KEPT];
    private final Findings findings;
    private final MetHashes titles = new MetHashes();
    private final List<Action> actions = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();

    /** The places of the titles, once one may have occurred before. */
    private @Nullable Map<String, Path> actionsByTitle;

    NameRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks an action against the actions checked before, and its indicators against each other. */
    void check(Action action, Path at) {
        checkTitle(action, at);
        checkIndicators(action.getIndicators(), action.getCode(), "action", at.field("indicators"));
    }

    private void checkTitle(Action action, Path at) {
        if (actionsByTitle == null
                && !titles.isNew(Names.hashOfFolded(action.getTitle().official()))) {
            actionsByTitle = new HashMap<>();
            for (int i = 0; i < actions.size(); i++) {
                require(actions.get(i), paths.get(i), actionsByTitle);
            }
        }
        if (actionsByTitle == null) {
            actions.add(action);
            paths.add(at);
        } else {
            require(action, at, actionsByTitle);
        }
    }

    private void require(Action action, Path at, Map<String, Path> places) {
        LocalizedText words = action.getTitle();
        Path title = at.field("title").field(words.officialLanguage());
        Path first = places.putIfAbsent(Names.fold(words.official()), title);
        if (first != null) {
            findings.add(Rule.ACTION_TITLE_ONCE, title, Map.of("code", action.getCode()), List.of(first));
        }
    }

    /** The name of an indicator without the words that introduce a count. */
    private String counted(Indicator indicator) {
        String name = indicator.getName().official();
        int slot = name.hashCode() & (KEPT - 1);
        String known = name.equals(names[slot]) ? counted[slot] : null;
        if (known == null) {
            known = counted(name);
            names[slot] = name;
            counted[slot] = known;
        }
        return known;
    }

    private static String counted(String written) {
        String name = Names.fold(written);
        if (name.startsWith("n")) {
            for (String quantity : QUANTITIES) {
                if (name.startsWith(quantity)) {
                    int start = quantity.length();
                    return name.substring(name.startsWith(OF, start) ? start + OF.length() : start);
                }
            }
        }
        return name;
    }

    /** Checks the indicators of an objective against each other. */
    void checkIndicators(Objective objective, Path list) {
        checkIndicators(objective.getIndicators(), objective.getCode(), "objective", list);
    }

    private void checkIndicators(List<Indicator> indicators, String subject, String variant, Path list) {
        if (indicators.size() < 2) {
            return;
        }
        List<String> subjects = new ArrayList<>(indicators.size());
        for (Indicator indicator : indicators) {
            subjects.add(counted(indicator));
        }
        if (areDifferent(subjects)) {
            return;
        }
        Map<String, Path> names = new HashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Path name = list.index(i).field("name").field(indicator.getName().officialLanguage());
            Path first = names.putIfAbsent(subject(indicator, subjects.get(i)), name);
            if (first != null) {
                findings.add(
                        Rule.INDICATOR_NAME_ONCE,
                        name,
                        Map.of(
                                "variant",
                                variant,
                                "code",
                                subject,
                                "name",
                                indicator.getName().official()),
                        List.of(first));
            }
        }
    }

    /** A few are compared with each other, as nearly all actions have, which takes less than a table. */
    private static boolean areDifferent(List<String> subjects) {
        if (subjects.size() > MAX_COMPARED) {
            return new HashSet<>(subjects).size() == subjects.size();
        }
        for (int i = 1; i < subjects.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (subjects.get(i).equals(subjects.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The distinguishing data of an indicator within its action, as one text: a hash table orders texts with the same hash,
     * so that lookups stay fast.
     */
    private static String subject(Indicator indicator, String name) {
        Optional<Measure> measure = indicator.getMeasure();
        StringBuilder subject = new StringBuilder();
        append(subject, name);
        append(subject, indicator.getDefinition());
        append(subject, indicator.getScope());
        append(subject, measure.map(known -> known.getType().name()).orElse(""));
        append(subject, measure.flatMap(Measure::getUnit));
        append(subject, measure.flatMap(Measure::getNumerator));
        append(subject, measure.flatMap(Measure::getDenominator));
        return subject.toString();
    }

    private static void append(StringBuilder subject, Optional<LocalizedText> text) {
        text.map(LocalizedText::getTexts).orElse(Map.of()).forEach((language, words) -> {
            append(subject, language);
            append(subject, words);
        });
        subject.append(';');
    }

    private static void append(StringBuilder subject, String part) {
        subject.append(part.length()).append(' ').append(part);
    }
}
