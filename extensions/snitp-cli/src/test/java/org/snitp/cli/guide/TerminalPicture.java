package org.snitp.cli.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.io.internal.output.TerminalText;

/** A picture (SVG) of what a terminal shows: a command, and its output with the colours that the command gave it. */
final class TerminalPicture {

    private static final Pattern SGR = Pattern.compile("\u001b\\[([0-9;]*)m");
    private static final double CHARACTER = 8.4;
    private static final int LINE = 19;
    private static final int LEFT = 18;
    private static final int TOP = 50;
    private static final int COLUMNS = 80;

    private static final Map<Integer, String> COLOURS = Map.of(
            31, "#ff8c82", 32, "#8ddb8c", 33, "#f2cc60", 34, "#86b7ff", 35, "#dfa6ff", 36, "#76dbe4", 90, "#9aa4b1");

    private TerminalPicture() {}

    static String svg(String command, String output) {
        List<String> lines = new ArrayList<>(List.of("$ " + command));
        output.stripTrailing().lines().forEach(lines::add);
        int columns = lines.stream().mapToInt(TerminalPicture::columns).max().orElse(COLUMNS);
        int width = (int) Math.ceil(Math.max(COLUMNS, columns) * CHARACTER) + 2 * LEFT;
        int height = TOP + lines.size() * LINE + 12;
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
                <title>%3$s</title>
                <rect width="%1$d" height="%2$d" rx="9" fill="#1b2129"/>
                <circle cx="22" cy="18" r="6" fill="#ff6159"/><circle cx="42" cy="18" r="6" fill="#ffbd2e"/><circle cx="62" cy="18" r="6" fill="#28c941"/>
                <g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">
                """.formatted(width, height, escaped(command)));
        int y = TOP;
        for (String line : lines) {
            line(svg, line, y);
            y += LINE;
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    /** Writes a line; its length is given, so that columns stand below each other in every font. */
    private static void line(StringBuilder svg, String line, int y) {
        int columns = columns(line);
        if (columns == 0) {
            return;
        }
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" textLength=\"%.1f\">", LEFT, y, columns * CHARACTER));
        Matcher code = SGR.matcher(line);
        int from = 0;
        String style = "";
        while (code.find()) {
            span(svg, line.substring(from, code.start()), style);
            style = styled(style, code.group(1));
            from = code.end();
        }
        span(svg, line.substring(from), style);
        svg.append("</text>\n");
    }

    private static int columns(String line) {
        return TerminalText.width(SGR.matcher(line).replaceAll(""));
    }

    private static void span(StringBuilder svg, String text, String style) {
        if (!text.isEmpty()) {
            svg.append(style.isEmpty() ? escaped(text) : "<tspan" + style + ">" + escaped(text) + "</tspan>");
        }
    }

    private static String styled(String style, String codes) {
        String styled = style;
        for (String code : codes.split(";", -1)) {
            int number = code.isEmpty() ? 0 : Integer.parseInt(code);
            if (number == 0) {
                styled = "";
            } else if (number == 1) {
                styled += " font-weight=\"bold\"";
            } else if (number == 2) {
                styled += " fill-opacity=\"0.7\"";
            } else if (COLOURS.containsKey(number)) {
                styled += " fill=\"" + COLOURS.get(number) + "\"";
            }
        }
        return styled;
    }

    private static String escaped(String text) {
        // Viewers put several spaces together, but not these.
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace(' ', '\u00a0');
    }
}
