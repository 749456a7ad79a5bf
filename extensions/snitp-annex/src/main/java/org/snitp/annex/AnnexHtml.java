package org.snitp.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexCell;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.AnnexRow;
import org.snitp.annex.document.AnnexTable;
import org.snitp.annex.document.Certainty;
import org.snitp.io.format.TextFormat;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.plan.Action;

/**
 * Shows an annex beside what was made of it, as one page of HTML: on the left each row of a table with its cells, on the right the
 * action that it became, and below what is said of the row, with its place. What is doubtful or was not taken is marked. The page
 * has no script and loads nothing.
 *
 * <pre>{@code
 * AnnexDocument annex = AnnexReader.read(file);
 * AnnexHtml.of(annex, locale).write(AnnexImporter.create().read(annex), Path.of("page.html"));
 * }</pre>
 */
public final class AnnexHtml implements TextFormat<AnnexImport> {

    private static final String STYLE = """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            body { font: 16px/1.45 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 110rem; color: #1b1b1b; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
            table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: .15rem .6rem; }
            .counts td { text-align: right; font-variant-numeric: tabular-nums; }
            .scroll { overflow-x: auto; }
            .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; border-top: 1px solid #999;
              padding: .6rem 0; break-inside: avoid; }
            .row > * { min-width: 0; overflow-wrap: anywhere; }
            .no { color: #595959; font-size: .85rem; grid-column: 1 / -1; }
            dl { margin: 0; display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: .1rem .8rem; }
            dt { color: #595959; font-size: .85rem; } dd { margin: 0; } dd p { margin: 0; }
            ul { margin: .4rem 0 0; padding: 0; list-style: none; grid-column: 1 / -1; }
            li { margin: .2rem 0; padding: .2rem .6rem; border-left: .3rem solid; }
            .doubtful { background: #fff4d6; border-color: #b06f00; } .not-taken { background: #fde3e1; border-color: #b3261e; }
            .read-as { background: #eef3f8; border-color: #8aa4bd; }
            .place { color: #595959; font-size: .85rem; }
            @media (max-width: 50rem) { .row { grid-template-columns: minmax(0, 1fr); gap: .6rem 0; }
              dl { grid-template-columns: minmax(0, 1fr); } dd { margin-bottom: .3rem; } }
            """;

    /** More rows of a table are not shown. */
    private static final int MAX_ROWS = 5_000;

    private final AnnexDocument annex;
    private final Locale locale;
    private final Messages texts;

    private AnnexHtml(AnnexDocument annex, Locale locale) {
        this.annex = annex;
        this.locale = locale;
        this.texts = Messages.in(AnnexRemark.class, locale);
    }

    /**
     * Returns the format for an annex.
     *
     * @param annex the annex of which something was made
     * @param locale the language of the page; English if there are no texts in it
     */
    public static AnnexHtml of(AnnexDocument annex, Locale locale) {
        Objects.requireNonNull(annex, "annex");
        Objects.requireNonNull(locale, "locale");
        return new AnnexHtml(annex, locale);
    }

    @Override
    public String render(AnnexImport made) {
        Objects.requireNonNull(made, "made");
        Map<List<Integer>, List<AnnexRemark>> remarks = new HashMap<>();
        for (AnnexRemark remark : made.remarks()) {
            remarks.computeIfAbsent(
                            List.of(remark.place().table(), remark.place().row()), unused -> new ArrayList<>())
                    .add(remark);
        }
        Map<List<Integer>, Action> actions = new HashMap<>();
        made.actions()
                .forEach(action -> made.place(action)
                        .ifPresent(place -> actions.put(List.of(place.table(), place.row()), action)));
        StringBuilder page = new StringBuilder();
        head(page);
        counts(page, made);
        said(page, remarks.getOrDefault(List.of(0, 0), List.of()));
        for (AnnexTable table : annex.tables()) {
            page.append("<h2>")
                    .append(escaped(texts.fill("place.table", Map.of("n", Integer.toString(table.number())))))
                    .append("</h2>\n");
            said(page, remarks.getOrDefault(List.of(table.number(), 0), List.of()));
            Map<Integer, String> heads = heads(made, table.number());
            table.rows().stream().limit(MAX_ROWS).forEach(row -> {
                List<Integer> key = List.of(table.number(), row.number());
                row(page, row, heads, actions.get(key), remarks.getOrDefault(key, List.of()));
            });
            if (table.rows().size() > MAX_ROWS) {
                page.append("<p>…</p>\n");
            }
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private void head(StringBuilder page) {
        String title = escaped(texts.text("html.title"));
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(texts.locale().toLanguageTag()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(title)
                .append("</h1>\n<p>")
                .append(escaped(texts.text("html.about")))
                .append("</p>\n");
    }

    private void counts(StringBuilder page, AnnexImport made) {
        page.append("<div class=\"scroll\"><table class=\"counts\">\n<tr><td></td>");
        for (FieldStatus status : FieldStatus.values()) {
            page.append("<th scope=\"col\">")
                    .append(escaped(texts.text("html.status." + status.name())))
                    .append("</th>");
        }
        page.append("</tr>\n");
        made.counts().forEach((field, of) -> {
            page.append("<tr><th scope=\"row\">")
                    .append(escaped(field.name(locale)))
                    .append("</th>");
            of.values().forEach(count -> page.append("<td>").append(count).append("</td>"));
            page.append("</tr>\n");
        });
        page.append("</table></div>\n");
    }

    /** The heads of the columns of a table, as the remarks have them. */
    private static Map<Integer, String> heads(AnnexImport made, int table) {
        Map<Integer, String> heads = new HashMap<>();
        for (AnnexRemark remark : made.remarks()) {
            if (remark.place().table() == table && !remark.place().head().isEmpty()) {
                heads.putIfAbsent(remark.place().column(), remark.place().head());
            }
        }
        return heads;
    }

    private void row(
            StringBuilder page,
            AnnexRow row,
            Map<Integer, String> heads,
            @Nullable Action action,
            List<AnnexRemark> remarks) {
        boolean empty = row.cells().stream().allMatch(AnnexCell::isBlank);
        if (empty && remarks.isEmpty()) {
            return;
        }
        page.append("<section class=\"row\">\n<div class=\"no\">")
                .append(escaped(texts.fill("place.row", Map.of("n", Integer.toString(row.number())))))
                .append("</div>\n<dl>\n");
        for (AnnexCell cell : row.cells()) {
            if (!cell.isBlank()) {
                String name = heads.getOrDefault(
                        cell.column(), texts.fill("place.column", Map.of("n", Integer.toString(cell.column()))));
                page.append("<dt>").append(escaped(name)).append("</dt><dd>");
                cell.paragraphs().stream()
                        .filter(paragraph -> !paragraph.isBlank())
                        .forEach(paragraph -> paragraph(page, paragraph));
                page.append("</dd>\n");
            }
        }
        page.append("</dl>\n<dl>\n");
        if (action != null) {
            ActionSummary.of(action, locale).forEach((name, values) -> {
                page.append("<dt>").append(escaped(name)).append("</dt><dd>");
                values.forEach(
                        value -> page.append("<p>").append(escaped(value)).append("</p>"));
                page.append("</dd>\n");
            });
        }
        page.append("</dl>\n");
        said(page, remarks);
        page.append("</section>\n");
    }

    private static void paragraph(StringBuilder page, AnnexParagraph paragraph) {
        String number = paragraph.number().isEmpty() ? "" : paragraph.number() + " ";
        page.append("<p>").append(escaped(number + paragraph.text())).append("</p>");
    }

    /** What was read by rules that leave no doubt is not shown: the action beside the row shows it. */
    private void said(StringBuilder page, List<AnnexRemark> remarks) {
        List<AnnexRemark> shown = remarks.stream()
                .filter(remark -> remark.kind().certainty() != Certainty.READ_AS)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        page.append("<ul>\n");
        for (AnnexRemark remark : shown) {
            Certainty certainty = remark.kind().certainty();
            page.append("<li class=\"")
                    .append(certainty == Certainty.DOUBTFUL ? "doubtful" : "not-taken")
                    .append("\"><strong>")
                    .append(escaped(texts.text("html.certainty." + certainty.name())))
                    .append("</strong> ")
                    .append(escaped(remark.message(locale)))
                    .append(" <span class=\"place\">")
                    .append(escaped(
                            remark.place().text(locale) + " · " + remark.kind().id()))
                    .append("</span></li>\n");
        }
        page.append("</ul>\n");
    }

    /** Returns a text without marks of HTML, and without characters that cannot stand in it. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("<br>");
                default -> {
                    boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                    boolean control = Character.isISOControl(c) && c != '\t';
                    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
                    escaped.appendCodePoint(lone || control || direction ? 0xFFFD : c);
                }
            }
        });
        return escaped.toString();
    }
}
