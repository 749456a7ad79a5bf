package org.snitp.model.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finding as a test spells it: places as texts. */
record Expected(
        Rule rule, String path, Map<String, String> arguments, Optional<String> suggestion, List<String> related) {

    static Expected found(Rule rule, String path, Map<String, String> arguments) {
        return new Expected(rule, path, arguments, Optional.empty(), List.of());
    }

    static Expected of(Finding finding) {
        return new Expected(
                finding.rule(),
                finding.path().toString(),
                finding.arguments(),
                finding.suggestion(),
                finding.related().stream().map(Path::toString).toList());
    }

    Expected suggesting(String name) {
        return new Expected(rule, path, arguments, Optional.of(name), related);
    }

    Expected besides(String... locations) {
        return new Expected(rule, path, arguments, suggestion, List.of(locations));
    }
}
