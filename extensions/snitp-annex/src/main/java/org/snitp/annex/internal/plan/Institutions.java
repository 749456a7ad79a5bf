package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.internal.plan.NamedParts.Joint;
import org.snitp.annex.internal.vocabulary.Spellings;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;

/**
 * Reads the institutions of a cell: "MAI prin IGI, IGPR" names two, both within a third that is not meant itself. With a
 * registry, what is not in it is not taken. Without one, a registry is made of what the annex names.
 */
final class Institutions {

    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}0-9]{2,}(?:-\\p{Lu}+)*");

    /** The end of a line after which it goes on, and the start of one that does. */
    private static final Pattern OPEN = Pattern.compile("(?s).*(?:\\s(?:și|si|prin|and|through)|[,/-])");

    private static final Pattern GOES_ON = Pattern.compile("(?s)(?:și|si|prin|and|through)\\s.*");

    private static final Pattern PLURAL = Pattern.compile("^([\\p{Lu}0-9]{2,})-?(?:urilor|urile|uri|ului|ul)$");

    /** The maximum number of parts that one name has: "A, B și C" has three. */
    private static final int MAX_PARTS = 12;

    /** A longer line is not joined with the next one. */
    private static final int MAX_LINE = 2_000;

    private static final int MAX_ID = 60;

    /** The ids that somebody decided are meant, by folded wording. */
    private final Map<String, String> aliases = new HashMap<>();

    private final Wording wording;
    private final Remarks remarks;
    private final Registry registry;
    private final boolean made;
    private final Map<String, Institution> news = new LinkedHashMap<>();

    /** The names that the annex gives for abbreviations. */
    private final Map<String, String> names = new HashMap<>();

    /** The abbreviations as the annex writes them, by what they are folded to. */
    private final Map<String, String> abbreviations = new HashMap<>();

    /**
     * Creates a reader with a registry, or with none.
     *
     * @param names the names that the annex gives for abbreviations
     */
    Institutions(
            Optional<InstitutionRegistry> given,
            Map<String, String> aliases,
            Map<String, String> names,
            Wording wording,
            Remarks remarks) {
        names.forEach((id, name) -> {
            this.names.put(Spellings.folded(id), name);
            this.abbreviations.put(Spellings.folded(id), id);
        });
        aliases.forEach((name, id) -> this.aliases.put(Spellings.folded(name), id));
        this.wording = wording;
        this.registry = new Registry(given);
        this.made = given.isEmpty();
        this.remarks = remarks;
    }

    /** Returns the institutions that were made, in the order of the annex. */
    List<Institution> news() {
        return List.copyOf(news.values());
    }

    /** Returns whether an institution is known by an id or a name. */
    boolean isKnown(String wording) {
        return registry.exact(wording).isPresent();
    }

    /** Returns the ids of the institutions that a cell names. */
    List<String> read(List<AnnexParagraph> paragraphs, String action, AnnexField field) {
        Set<String> ids = new LinkedHashSet<>();
        for (Line line : joined(Lines.of(paragraphs, action, field))) {
            for (String id : line(line)) {
                if (!ids.add(id)) {
                    remarks.add(RemarkKind.INSTITUTION_TWICE, line, "id", id);
                }
            }
        }
        return List.copyOf(ids);
    }

    private static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            String text = Marks.withoutBullet(line.text());
            if (text.isEmpty()) {
                continue;
            }
            Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.text().length() < MAX_LINE
                    && (OPEN.matcher(last.text()).matches()
                            || GOES_ON.matcher(text).matches())) {
                joined.set(joined.size() - 1, last.with(last.text() + " " + text));
            } else {
                joined.add(line.with(text));
            }
        }
        return joined;
    }

    private List<String> line(Line line) {
        String whole = Marks.withoutEnd(line.text());
        if (Nothing.isNothing(whole) || Nothing.isDitto(whole)) {
            boolean ditto = Nothing.isDitto(whole);
            remarks.add(ditto ? RemarkKind.DITTO : RemarkKind.NOTHING_SAID, line, "text", line.text());
            return List.of();
        }
        Optional<String> decided = decided(line.with(whole));
        if (decided.isPresent()) {
            return List.of(decided.get());
        }
        NamedParts parts = NamedParts.of(whole);
        List<String> ids = new ArrayList<>();
        String through = null;
        int begin = 0;
        int first = 0;
        while (first < parts.size()) {
            int last = last(parts, first);
            String text = parts.text(first, last);
            boolean contains = last + 1 < parts.size() && parts.joint(last + 1) == Joint.WITHIN;
            String id = find(line.with(text), through);
            if (contains) {
                through = id;
            } else if (id != null) {
                within(line.with(parts.text(begin, last)), id, through);
                ids.add(id);
            }
            first = last + 1;
            if (first < parts.size() && parts.joint(first) == Joint.LIST && !contains) {
                begin = through == null ? first : begin;
            }
        }
        return ids;
    }

    /** Returns the last part of the name that begins with a part: the longest that is known, or else as far as none is. */
    private int last(NamedParts parts, int first) {
        for (int last = Math.min(parts.size(), first + MAX_PARTS) - 1; last >= first; last--) {
            String text = parts.text(first, last);
            if (aliases.containsKey(Spellings.folded(text))
                    || (made && names.containsKey(Spellings.folded(text)))
                    || registry.exact(text).isPresent()
                    || registry.inflected(text).isPresent()) {
                return last;
            }
        }
        int last = first;
        while (last + 1 < Math.min(parts.size(), first + MAX_PARTS)
                && parts.joint(last + 1) == Joint.AND
                && !separates(parts, last)) {
            last++;
        }
        return last;
    }

    /** Returns whether "and" separates two institutions, because one of both sides is one by itself. */
    private boolean separates(NamedParts parts, int last) {
        String before = parts.text(last, last);
        String after = parts.text(last + 1, last + 1);
        return ACRONYM.matcher(before).matches()
                || ACRONYM.matcher(after).matches()
                || registry.exact(before).isPresent()
                || registry.exact(after).isPresent();
    }

    private @Nullable String find(Line line, @Nullable String through) {
        String text = line.text();
        Optional<String> decided = decided(line);
        if (decided.isPresent()) {
            return decided.get();
        }
        List<Function<String, Optional<String>>> ways = List.of(registry::exact, registry::inflected, registry::like);
        for (int i = 0; i < ways.size(); i++) {
            if (made && i == ways.size() - 1) {
                // What is like another one may be an institution of its own, if nobody says which there are.
                break;
            }
            Optional<String> id = ways.get(i).apply(text);
            if (id.isPresent()) {
                told(line, id.get(), i == ways.size() - 1);
                return id.get();
            }
        }
        return made ? make(line, through) : unknown(line);
    }

    /** Returns the institution that somebody decided is meant; it is made if no registry was given and it is new. */
    private Optional<String> decided(Line line) {
        String id = aliases.get(Spellings.folded(line.text()));
        if (id == null || (!made && registry.get(id).isEmpty())) {
            return Optional.empty();
        }
        if (registry.get(id).isEmpty()) {
            Institution built = Institution.builder()
                    .id(id)
                    .type(InstitutionType.OTHER)
                    .name(wording.of(line.text()))
                    .build();
            news.put(id, built);
            registry.add(built);
            remarks.add(RemarkKind.INSTITUTION_MADE, line, "id", id, "text", line.text());
        }
        remarks.add(RemarkKind.INSTITUTION_DECIDED, line, "id", id, "text", line.text());
        return Optional.of(id);
    }

    private void told(Line line, String id, boolean like) {
        if (like) {
            String name =
                    registry.get(id).map(found -> found.getName().official()).orElse("");
            remarks.add(RemarkKind.INSTITUTION_LIKE, line, "text", line.text(), "id", id, "name", name);
        } else if (!line.text().equals(id)) {
            remarks.add(RemarkKind.INSTITUTION_IN_WORDS, line, "text", line.text(), "id", id);
        }
    }

    private @Nullable String unknown(Line line) {
        List<String> proposals = registry.proposals(line.text());
        String shown = proposals.isEmpty() ? "" : " (" + String.join(", ", proposals) + "?)";
        remarks.add(
                RemarkKind.INSTITUTION_UNKNOWN,
                line,
                "text",
                line.text(),
                "proposals",
                shown,
                "id",
                proposals.isEmpty() ? "" : proposals.get(0));
        return null;
    }

    private void within(Line line, String id, @Nullable String through) {
        if (through == null) {
            return;
        }
        learn(id, through);
        boolean known = registry.isWithin(id, through);
        RemarkKind kind = known ? RemarkKind.INSTITUTION_THROUGH : RemarkKind.INSTITUTION_ELSEWHERE;
        remarks.add(kind, line, "text", line.text(), "id", id, "through", through);
    }

    /** An institution that was made is within the one through which it is named first. */
    private void learn(String id, String through) {
        Institution found = news.get(id);
        if (found != null && found.getPartOf().isEmpty() && !id.equals(through) && !registry.isWithin(through, id)) {
            Institution within =
                    Institution.builder().from(found).partOf(through).build();
            news.put(id, within);
            registry.add(within);
        }
    }

    private String make(Line named, @Nullable String through) {
        Line line = named.with(PLURAL.matcher(named.text()).replaceFirst("$1"));
        String id = ACRONYM.matcher(line.text()).matches() ? Spellings.folded(line.text()) : slug(line.text());
        id = abbreviations.getOrDefault(
                Spellings.folded(line.text()), id.toUpperCase(Locale.ROOT).replace(' ', '-'));
        String name = names.getOrDefault(Spellings.folded(line.text()), line.text());
        Institution.Builder institution =
                Institution.builder().id(id).type(InstitutionType.OTHER).name(wording.of(name));
        if (through != null) {
            institution.partOf(through);
        }
        Institution built = institution.build();
        if (news.putIfAbsent(id, built) == null) {
            doubt(line, id);
            registry.add(built);
            remarks.add(RemarkKind.INSTITUTION_MADE, line, "id", id, "text", line.text());
        }
        return id;
    }

    private void doubt(Line line, String id) {
        registry.like(line.text())
                .ifPresent(other -> remarks.add(
                        RemarkKind.INSTITUTION_RESEMBLES, line, "id", id, "other", other, "text", line.text()));
        if (NamedParts.of(line.text()).size() > 1) {
            remarks.add(RemarkKind.INSTITUTION_PERHAPS_SEVERAL, line, "text", line.text(), "id", id);
        }
    }

    private static String slug(String text) {
        String folded = Spellings.folded(text);
        if (folded.length() > MAX_ID) {
            int end = folded.lastIndexOf(' ', MAX_ID);
            folded = folded.substring(0, end < 1 ? MAX_ID : end);
        }
        return folded.isEmpty() ? "X" : folded;
    }
}
