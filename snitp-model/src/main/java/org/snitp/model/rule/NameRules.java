package org.snitp.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;

/** The rules of names that stand twice. */
final class NameRules {

    /** What tells two indicators of one action apart. */
    private record Subject(String name, Optional<LocalizedText> definition, Optional<LocalizedText> scope) {}

    private final Findings findings;
    private final Map<String, Path> titles = new HashMap<>();

    NameRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks an action against those checked before, and its indicators against each other. */
    void check(Action action, Path at) {
        Path title = at.field("title").field("ro");
        Path first = titles.putIfAbsent(Names.fold(action.getTitle().getRo()), title);
        if (first != null) {
            findings.add(Rule.ACTION_TITLE_ONCE, title, Map.of("code", action.getCode()), List.of(first));
        }
        if (action.getIndicators().size() > 1) {
            checkIndicators(action, at.field("indicators"));
        }
    }

    private void checkIndicators(Action action, Path list) {
        Map<Subject, Path> names = new HashMap<>();
        for (int i = 0; i < action.getIndicators().size(); i++) {
            Indicator indicator = action.getIndicators().get(i);
            Path name = list.index(i).field("name").field("ro");
            Subject subject = new Subject(
                    Names.fold(indicator.getName().getRo()), indicator.getDefinition(), indicator.getScope());
            Path first = names.putIfAbsent(subject, name);
            if (first != null) {
                findings.add(
                        Rule.INDICATOR_NAME_ONCE,
                        name,
                        Map.of(
                                "code",
                                action.getCode(),
                                "name",
                                indicator.getName().getRo()),
                        List.of(first));
            }
        }
    }
}
