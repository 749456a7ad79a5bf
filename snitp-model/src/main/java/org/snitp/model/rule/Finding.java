package org.snitp.model.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A violation of a rule.
 *
 * @param rule the rule
 * @param path the location of the violation
 * @param arguments the arguments of the message, by name
 * @param suggestion the probable correct value, if known
 * @param related other locations that belong to it: the first of two duplicates, the rest of a cycle
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
