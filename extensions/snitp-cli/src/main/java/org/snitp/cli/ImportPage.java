package org.snitp.cli;

import java.util.List;
import java.util.Map;
import org.snitp.annex.AnnexImport;
import org.snitp.annex.FieldStatus;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.Certainty;
import org.snitp.annex.document.RemarkKind;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;

/** What became of an annex, formatted for a terminal: a table of the fields, and each remark with its place. */
final class ImportPage {

    private static final int GAP = 2;

    private final Console console;
    private final boolean verbose;
    private final StringBuilder page = new StringBuilder();

    /**
     * Creates a page.
     *
     * @param verbose whether to list, too, what was read by rules that leave no doubt
     */
    ImportPage(Console console, boolean verbose) {
        this.console = console;
        this.verbose = verbose;
    }

    String render(AnnexImport made) {
        page.append(text("import.head", made.actions().size(), objectives(made)))
                .append("\n\n");
        table(made.counts());
        section("import.notTaken", made.remarks(Certainty.NOT_TAKEN), true);
        section("import.doubtful", made.remarks(Certainty.DOUBTFUL), true);
        section("import.readAs", made.remarks(Certainty.READ_AS), verbose);
        return page.toString();
    }

    private static long objectives(AnnexImport made) {
        return made.remarks().stream()
                .filter(remark -> remark.kind() == RemarkKind.OBJECTIVE)
                .map(remark -> remark.arguments().get("code"))
                .distinct()
                .count();
    }

    private void table(Map<AnnexField, Map<FieldStatus, Integer>> counts) {
        int names = counts.keySet().stream()
                .mapToInt(field -> Paragraph.columns(field.name(console.locale())))
                .max()
                .orElse(0);
        StringBuilder heads = new StringBuilder(" ".repeat(names));
        for (FieldStatus status : FieldStatus.values()) {
            heads.append(" ".repeat(GAP)).append(head(status));
        }
        page.append(heads.toString().stripTrailing()).append('\n');
        counts.forEach((field, of) -> {
            page.append(Paragraph.pad(field.name(console.locale()), names));
            of.forEach((status, count) -> {
                String shown = Integer.toString(count);
                int width = Paragraph.columns(head(status)) + GAP - shown.length();
                page.append(" ".repeat(Math.max(1, width))).append(shown);
            });
            page.append('\n');
        });
        page.append('\n');
    }

    private String head(FieldStatus status) {
        return text("import.status." + status.name());
    }

    private void section(String title, List<AnnexRemark> remarks, boolean listed) {
        if (remarks.isEmpty()) {
            return;
        }
        String head = text(title, remarks.size()) + (listed ? "" : " " + text("import.verboseShows"));
        page.append(String.join("\n", Paragraph.wrap(head, console.width()))).append('\n');
        if (listed) {
            remarks.forEach(this::remark);
        }
        page.append('\n');
    }

    private void remark(AnnexRemark remark) {
        String action = remark.action().isEmpty() ? "" : remark.action() + ", ";
        String line = action + remark.place().text(console.locale()) + ": " + remark.message(console.locale()) + " ["
                + remark.kind().id() + "]";
        String indent = "  ";
        for (String wrapped : Paragraph.wrap(line, console.width() - 2 * GAP)) {
            page.append(indent).append(wrapped).append('\n');
            indent = "    ";
        }
    }

    private String text(String key, Object... arguments) {
        return console.texts().text(key, arguments);
    }
}
