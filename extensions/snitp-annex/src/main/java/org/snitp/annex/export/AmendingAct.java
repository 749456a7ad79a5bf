package org.snitp.annex.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snitp.io.Snitp;
import org.snitp.io.diff.Comparison;
import org.snitp.io.format.OfficeFormat;
import org.snitp.io.internal.office.OfficeBlock;
import org.snitp.io.internal.office.OfficeBlock.Heading;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Paragraph.Kind;
import org.snitp.io.internal.office.OfficeDocument;
import org.snitp.io.internal.office.OfficeFiles;
import org.snitp.io.internal.office.OfficeText;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.page.OfficeMarkdown;
import org.snitp.io.internal.shape.TextProjection;
import org.snitp.model.Bundle;
import org.snitp.model.plan.ActionPlan;

/**
 * A draft of the act that makes one version of a plan another, in the form of Romanian legislative technique, for lawyers to
 * edit. Immutable. The same versions always give the same draft.
 *
 * <p>The form is that of Law 24/2000 on the norms of legislative technique, republished in 2010:
 *
 * <ul>
 *   <li>Article 58 names the events: amendment, completion, repeal.
 *   <li>Article 59, amendment: the text is named expressly and given anew as a whole, after "se modifică și va avea următorul
 *       cuprins:". All changed columns of an action are one point.
 *   <li>Article 60, completion: what is new stands after what precedes it: "După acțiunea 1.2.3 se introduce o nouă acțiune,
 *       acțiunea 1.2.4, cu următorul cuprins:". A column that was empty is completed.
 *   <li>Articles 64 and 65, repeal: what is repealed is determined expressly: "Acțiunea 1.3.2 se abrogă." The repeal of a part
 *       counts as an amendment, in the title as well.
 * </ul>
 *
 * <p>What cannot be said in this form, such as the unit of an indicator or the English text, is {@linkplain #unsaid listed} at
 * the end, so that nothing is lost. Who adopts the act, its legal basis and its number are for the editors to add.
 *
 * <pre>{@code
 * AmendingAct act = AmendingAct.of(before, after, Locale.forLanguageTag("ro"));
 * act.write(OfficeFormat.DOCX, Path.of("act.docx"));
 * }</pre>
 */
public final class AmendingAct {

    private final OfficeDocument document;
    private final List<String> points;
    private final List<String> unsaid;

    private AmendingAct(OfficeDocument document, List<String> points, List<String> unsaid) {
        this.document = document;
        this.points = List.copyOf(points);
        this.unsaid = List.copyOf(unsaid);
    }

    /**
     * Drafts an act.
     *
     * @param before the plan in the old version, with its strategy and institutions if they are there
     * @param after the same in the new version
     * @param locale the language of the act; English, as a translation, if there are no texts in it
     * @throws IllegalArgumentException if there is no plan in a version, or there are several
     */
    public static AmendingAct of(Bundle before, Bundle after, Locale locale) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(locale, "locale");
        ActionPlan old = AnnexWriter.plan(before);
        ActionPlan fresh = AnnexWriter.plan(after);
        PlanTexts olds = new PlanTexts(before, locale);
        PlanTexts news = new PlanTexts(after, locale);
        Comparison comparison = Snitp.compare(before, after);
        ActPoints points = new ActPoints(old, fresh, olds, news, columns(old, fresh), comparison);
        List<String> unsaid = Unsaid.lines(comparison, points, shown(List.of(before, after), locale), locale);
        return new AmendingAct(
                document(name(old, olds), points.points(), unsaid, news),
                points.points().stream().map(ActPoint::intro).toList(),
                unsaid);
    }

    /** The languages of the texts that the points show: that of the act or, where a plan has none in it, its own first one. */
    private static Set<String> shown(List<Bundle> versions, Locale locale) {
        Set<String> shown = new HashSet<>(Set.of(locale.getLanguage()));
        for (Bundle version : versions) {
            Set<String> there = TextProjection.languages(version);
            if (!there.contains(locale.getLanguage())) {
                there.stream().findFirst().ifPresent(shown::add);
            }
        }
        return shown;
    }

    /** A status is reported, and no act adopts it. */
    private static List<AnnexColumn> columns(ActionPlan old, ActionPlan fresh) {
        return AnnexWriter.used(List.of(old, fresh)).stream()
                .filter(column -> column != AnnexColumn.STATUS)
                .toList();
    }

    private static String name(ActionPlan plan, PlanTexts texts) {
        return plan.getTitle().map(texts::words).orElse(plan.getId());
    }

    private static OfficeDocument document(String plan, List<ActPoint> points, List<String> unsaid, PlanTexts texts) {
        List<OfficeBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(OfficeText.strong(texts.label("act.draft"))), Kind.RIGHT));
        Map<String, String> names = Map.of("plan", plan);
        String events = events(points);
        String title = texts.label("act.title." + events, names);
        blocks.add(new Heading(0, List.of(OfficeText.of(title))));
        blocks.add(Paragraph.of(Kind.NOTE, texts.label("act.note")));
        blocks.add(Paragraph.of(texts.label("act.article." + events, names)));
        int number = 1;
        for (ActPoint point : points) {
            Kind kind = point.content().isEmpty() ? Kind.PLAIN : Kind.CAPTION;
            blocks.add(Paragraph.of(kind, number + ". " + point.intro()));
            blocks.addAll(point.content());
            number++;
        }
        if (!unsaid.isEmpty()) {
            blocks.add(new Heading(1, List.of(OfficeText.of(texts.label("act.unsaid")))));
            blocks.add(Paragraph.of(Kind.NOTE, texts.label("act.unsaid.note")));
            unsaid.forEach(line -> blocks.add(Paragraph.of(Kind.POINT, line)));
        }
        return new OfficeDocument(title, texts.language(), true, blocks);
    }

    private static String events(List<ActPoint> points) {
        boolean amends = points.stream().anyMatch(point -> point.event().amends());
        boolean completes = points.stream().anyMatch(point -> point.event().completes());
        if (amends && completes) {
            return "both";
        }
        return amends ? "amends" : completes ? "completes" : "none";
    }

    /** The sentences of the points, in their order, without their numbers and without the new texts. */
    public List<String> points() {
        return points;
    }

    /** The changes that cannot be said in the form of points, in one line each. */
    public List<String> unsaid() {
        return unsaid;
    }

    /** Returns whether both versions say the same. */
    public boolean isEmpty() {
        return points.isEmpty() && unsaid.isEmpty();
    }

    /** Returns the act as Markdown, with the tables of GitHub Flavored Markdown. */
    public String render() {
        return OfficeMarkdown.write(document);
    }

    /**
     * Writes the act to a stream, which is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(OfficeFormat format, OutputStream stream) {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(stream, "stream");
        OfficeFiles.write(document, format, stream);
    }

    /**
     * Writes the act to a file, which appears whole or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; a file that was there before is then unchanged
     */
    public void write(OfficeFormat format, Path file) {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(file, "file");
        AtomicFile.write(file, stream -> write(format, stream));
    }
}
