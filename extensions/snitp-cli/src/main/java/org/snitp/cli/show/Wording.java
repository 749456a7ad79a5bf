package org.snitp.cli.show;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.indicators.progress.TargetText;
import org.snitp.model.BundleIndex;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.Stakeholder;
import org.snitp.model.link.Link;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Converts values of the model to words of the user's language. */
public final class Wording {

    private final Console console;
    private final BundleIndex index;

    /** Creates the words for an index. */
    public Wording(Console console, BundleIndex index) {
        this.console = console;
        this.index = index;
    }

    /** The texts of the command in the user's language. */
    public Texts texts() {
        return console.texts();
    }

    /** Returns a text in the user's language, or else in Romanian. */
    public String text(LocalizedText text) {
        return text.in(console.locale());
    }

    /** Returns a text in the user's language, if there is one. */
    public Optional<String> text(Optional<LocalizedText> text) {
        return text.map(this::text);
    }

    /** Returns texts in the user's language. */
    public List<String> texts(List<LocalizedText> texts) {
        return texts.stream().map(this::text).toList();
    }

    Optional<String> term(Optional<? extends Enum<?>> term) {
        return term.map(texts()::term);
    }

    /** Returns times as users write them, with translated words; empty if there are none. */
    Optional<String> times(List<? extends Timing> times) {
        return joined(times.stream()
                .map(time -> time instanceof Enum<?> word ? texts().term(word) : time.toString())
                .toList());
    }

    /** Returns the id and the name of an institution, or only the id if it is in no registry. */
    public String institution(String id) {
        return index.institution(id).map(found -> named(id, name(found))).orElse(id);
    }

    List<String> institutions(List<String> ids) {
        return ids.stream().map(this::institution).toList();
    }

    /** Returns tags, each with the name that the code list of its scheme has for it. */
    Optional<String> tags(List<String> tags) {
        return joined(tags.stream().map(this::tag).toList());
    }

    private String tag(String tag) {
        int colon = tag.indexOf(':');
        Optional<CodeList> list = colon < 0 ? Optional.empty() : index.codeList(tag.substring(0, colon));
        return list.flatMap(codes -> codes.getCategories().stream()
                        .filter(category -> category.getId().equals(tag.substring(colon + 1)))
                        .findFirst())
                .map(category -> tag + " (" + text(category.getName()) + ")")
                .orElse(tag);
    }

    /** Returns who has which part in an objective or an action, one line each. */
    List<String> stakeholders(List<Stakeholder> stakeholders) {
        return stakeholders.stream()
                .map(one -> Stream.of(
                                Optional.of(institution(one.getInstitution())),
                                term(one.getKind()),
                                text(one.getRole()),
                                text(one.getDescription()),
                                one.getReference())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; ")))
                .toList();
    }

    /** Returns links, one line each: what is known of the document, its address first if it has no title. */
    public List<String> links(List<Link> links) {
        return links.stream()
                .map(link -> Stream.of(
                                text(link.getTitle()),
                                Optional.of(link.getAddress()),
                                text(link.getDescription()),
                                link.getDate().map(Object::toString),
                                joined(link.getLanguages()),
                                link.getMediaType(),
                                link.getHash().map(hash -> "SHA-256 " + hash),
                                tags(link.getTags()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; ")))
                .toList();
    }

    /** Returns links in brackets, behind what they belong to; empty if there are none. */
    String behind(List<Link> links) {
        return links.isEmpty() ? "" : links(links).stream().collect(Collectors.joining("] [", " [", "]"));
    }

    /** Returns the title of an objective, after the name of its level where there is one. */
    String objective(Objective objective) {
        return index.levelOf(objective).map(level -> text(level) + ": ").orElse("") + text(objective.getTitle());
    }

    String name(Institution institution) {
        return text(institution.getName());
    }

    /** Returns a code and a name as one text, with a gap that wrapping preserves. */
    public static String named(String code, String name) {
        return code + Paragraph.FIXED_SPACE + " " + name;
    }

    /** Returns a number with all digits, and the decimal mark of the language. */
    String number(BigDecimal number) {
        return texts().number(number);
    }

    /** Returns the value of a baseline: a number, or yes or no. */
    public String value(Baseline baseline) {
        return baseline.statesTruth()
                ? MeasureText.truth(baseline.getValue(), console.locale())
                : number(baseline.getValue());
    }

    /** Returns the unit of the values of a measure, if there is one. */
    Optional<String> unit(Measure measure) {
        return MeasureText.unit(measure, console.locale());
    }

    /** Returns a target with its period, such as {@code at most 5 (2026)}. */
    public String target(Target target) {
        return kind(target)
                + TargetText.value(target, this::number, console.locale())
                + " ("
                + TargetText.period(target, TimeSpan::toString, console.locale())
                + TargetText.superseded(target, console.locale())
                        .map(act -> ", " + act)
                        .orElse("")
                + ")";
    }

    /** Returns the words before the value of a target: empty unless it is a bound, as in {@code at most }. */
    private String kind(Target target) {
        return target.getKind()
                .filter(kind -> kind != TargetKind.REACH && kind != TargetKind.TEXT)
                .map(kind -> texts().term(kind) + " "
                        + target.getMilestone().map(id -> id + ": ").orElse(""))
                .orElse("");
    }

    static Optional<String> joined(List<String> parts) {
        return Optional.of(parts.stream().collect(Collectors.joining(", "))).filter(joined -> !joined.isEmpty());
    }
}
