package org.snitp.model.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A violation of a rule.
 *
 * @param rule the rule
 * @param path where the violation stands
 * @param arguments what the message says, by the names that its text uses
 * @param suggestion what would probably be right in place of the value, if that can be told
 * @param related other places that belong to it: the first of two duplicates, the rest of a cycle
 */
public record Finding(
        Rule rule, Path path, Map<String, String> arguments, Optional<String> suggestion, List<Path> related) {

    /** Copies the arguments and the related places. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(suggestion, "suggestion");
        Objects.requireNonNull(related, "related");
        arguments = Map.copyOf(arguments);
        related = List.copyOf(related);
    }
}
