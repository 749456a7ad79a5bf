package org.snitp.peers;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page that says how much of the documents of others finds a place. */
final class PeersPage {

    private static final String HEAD = """
            # Documents of others

            How much of what others say finds a place in this format: the values of real documents, counted one by one. A value is
            *held* as it is written, *coded* in the words of this format, *approximated* where it is kept under a field that means
            something wider or is joined with others, and *lost* where it has no place. *Outside* is what says nothing about plans,
            actions, indicators and figures, such as colours of charts, rights of users and single payments; it does not count. Native
            is what is held or coded.

            The tables are in `examples/peers`, one for each document, with the place of each field. The sources are not part of the
            project, as some of them may not be passed on; where to find them is said below. The converters are beside `PeersTest`,
            which checks that each value is where the table says, and counts again:

            ```
            ./mvnw -pl extensions/snitp-cli -am test -Dtest=PeersTest -Dpeers.sources=FOLDER
            ```

            """;

    private PeersPage() {}

    static String render(List<Peer> peers, Path folder) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| Document | Values | Held | Coded | Approximated | Lost | Native | Outside |\n");
        page.append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
        for (Peer peer : peers) {
            Map<Fate, Integer> totals = fates(peer, folder).totals();
            int held = number(totals, Fate.HELD);
            int coded = number(totals, Fate.CODED);
            int all = held + coded + number(totals, Fate.APPROXIMATED) + number(totals, Fate.LOST);
            page.append("| [")
                    .append(peer.name())
                    .append("](#")
                    .append(peer.name())
                    .append(") | ")
                    .append(grouped(all))
                    .append(" | ")
                    .append(grouped(held))
                    .append(" | ")
                    .append(grouped(coded))
                    .append(" | ")
                    .append(grouped(number(totals, Fate.APPROXIMATED)))
                    .append(" | ")
                    .append(grouped(number(totals, Fate.LOST)))
                    .append(" | ")
                    .append(percent(held + coded, all))
                    .append(" | ")
                    .append(grouped(number(totals, Fate.OUTSIDE)))
                    .append(" |\n");
        }
        for (Peer peer : peers) {
            page.append("\n## ").append(peer.name()).append("\n\n");
            page.append(peer.title())
                    .append(".\n\nSource: ")
                    .append(peer.source())
                    .append(".\n\n");
            addFields(page, fates(peer, folder), Fate.LOST);
            addFields(page, fates(peer, folder), Fate.APPROXIMATED);
            Path findings = folder.resolve(peer.name()).resolve("findings.txt");
            page.append("What `snitp validate` says of it, without notes:\n\n```\n")
                    .append(Files.readString(findings).isBlank() ? "nothing\n" : Files.readString(findings))
                    .append("```\n");
        }
        return page.toString();
    }

    private static FieldFates fates(Peer peer, Path folder) throws IOException {
        return FieldFates.read(folder.resolve(peer.name()).resolve("fields.csv"));
    }

    private static int number(Map<Fate, Integer> totals, Fate fate) {
        return totals.getOrDefault(fate, 0);
    }

    private static void addFields(StringBuilder page, FieldFates fates, Fate fate) {
        List<FieldFates.Line> lines = fates.lines().stream()
                .filter(line -> number(line, fate) > 0)
                .sorted(Comparator.comparing((FieldFates.Line line) -> number(line, fate))
                        .reversed())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        page.append(fate == Fate.LOST ? "Lost" : "Approximated").append(":\n\n");
        lines.forEach(line -> page.append("- `")
                .append(line.field())
                .append("` (")
                .append(grouped(number(line, fate)))
                .append(line.fate() == fate ? "" : " of " + grouped(line.count()))
                .append("): ")
                .append(line.fate() == fate ? line.note() : "what has no place in " + line.note())
                .append('\n'));
        page.append('\n');
    }

    private static int number(FieldFates.Line line, Fate fate) {
        if (line.fate() == fate) {
            return line.count() - (fate == Fate.LOST ? 0 : line.lost());
        }
        return fate == Fate.LOST ? line.lost() : 0;
    }

    private static String grouped(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String percent(int part, int whole) {
        return whole == 0
                ? "–"
                : new BigDecimal(part * 100L)
                                .divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP)
                                .toPlainString()
                        + " %";
    }
}
