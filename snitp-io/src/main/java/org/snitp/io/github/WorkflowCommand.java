package org.snitp.io.github;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.snitp.io.internal.output.TerminalText;

/**
 * A line with a command for GitHub Actions: {@code ::error file=plan.yaml,line=12::message}.
 *
 * <p>Percent signs and line breaks are escaped, in properties also colons and commas, so that no text of a document can
 * start a command or a property.
 */
final class WorkflowCommand {

    private final String name;
    private final Map<String, String> properties = new LinkedHashMap<>();

    WorkflowCommand(String name) {
        this.name = name;
    }

    /** Adds a property. */
    WorkflowCommand with(String property, String value) {
        properties.put(property, property(value));
        return this;
    }

    /** Adds a numeric property. */
    WorkflowCommand with(String property, int value) {
        return with(property, Integer.toString(value));
    }

    /** Returns the command with its message, as a line. */
    String line(String message) {
        String list = properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining(","));
        return "::" + name + (list.isEmpty() ? "" : " " + list) + "::" + data(message) + "\n";
    }

    private static String data(String text) {
        String escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return TerminalText.shown(escaped);
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
