package org.snitp.annex.internal.vocabulary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.snitp.annex.document.AnnexField;

/** The heads of columns, in Romanian and English, and those that a user adds. */
public final class Heads {

    /** The heads of the objectives, which may stand beside the actions in one column. */
    private static final String OBJECTIVE = "OBJECTIVE";

    private static final Properties KNOWN = load();

    /** What stands in brackets says units and years, and changes nothing about what a column is about. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    private static final Pattern YEARS =
            Pattern.compile("(?iu)\\b(?:an(?:ul)?\\s+)?20[0-9]{2}(?:\\s*[-–—/]\\s*20[0-9]{2})?\\b");

    private static final Pattern UNITS = Pattern.compile(
            "(?iu)[-–—,:]?\\s*\\b(?:in\\s+|în\\s+)?(?:mii|mil\\.?|milioane|mld\\.?|miliarde|thousands?|millions?)?\\s*(?:de\\s+)?"
                    + "\\b(?:lei|ron|mdl|euro?|usd)\\s*$");

    /** Between two heads of one column. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[/;,&]\\s*|\\s+(?:și|si|and)\\s+");

    /** Below another head, these name what that one is about. */
    private static final Set<String> OF_THE_ONE_ABOVE = Set.of(
            "",
            "denumire",
            "denumirea",
            "nume",
            "descriere",
            "valoare",
            "suma",
            "name",
            "description",
            "value",
            "amount");

    private final Map<String, AnnexField> fields = new HashMap<>();
    private final Map<String, AnnexField> own = new HashMap<>();
    private final Set<String> english = new HashSet<>();
    private final Set<String> objectives = new HashSet<>();

    private Heads() {}

    private static Properties load() {
        Properties known = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Heads.class.getResourceAsStream("heads.properties")), StandardCharsets.UTF_8)) {
            known.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    /**
     * Returns the known heads and others.
     *
     * @param own the fields of other heads, as they are written in the annex
     */
    public static Heads with(Map<String, AnnexField> own) {
        Heads heads = new Heads();
        for (String key : KNOWN.stringPropertyNames()) {
            String field = key.substring(0, key.indexOf('.'));
            for (String name : names(KNOWN.getProperty(key))) {
                if (field.equals(OBJECTIVE)) {
                    heads.objectives.add(name);
                } else {
                    heads.fields.put(name, AnnexField.valueOf(field));
                }
                if (key.endsWith(".en")) {
                    heads.english.add(name);
                }
            }
        }
        for (String key : KNOWN.stringPropertyNames()) {
            if (key.endsWith(".ro")) {
                names(KNOWN.getProperty(key)).forEach(heads.english::remove);
            }
        }
        own.forEach((name, field) -> heads.own.put(Spellings.folded(name), field));
        return heads;
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split("\\|", -1)).map(String::strip).toList();
    }

    /** Returns the field of a head. */
    public Optional<AnnexField> field(String head) {
        AnnexField said = own.get(Spellings.folded(head));
        return said != null ? Optional.of(said) : known(head);
    }

    private Optional<AnnexField> known(String head) {
        AnnexField exact = fields.get(Spellings.folded(head));
        AnnexField found = exact != null ? exact : fields.get(bare(head));
        if (found != null) {
            return Optional.of(found);
        }
        if (objectives.contains(bare(head))) {
            return Optional.of(AnnexField.OBJECTIVE);
        }
        Set<AnnexField> parts = parts(head);
        if (parts.size() == 1) {
            return Optional.of(parts.iterator().next());
        }
        if (parts.equals(EnumSet.of(AnnexField.BUDGET, AnnexField.FUNDING))) {
            return Optional.of(AnnexField.BUDGET);
        }
        return parts.equals(EnumSet.of(AnnexField.RESPONSIBLE, AnnexField.SUPPORT))
                ? Optional.of(AnnexField.RESPONSIBLE)
                : Optional.empty();
    }

    /**
     * Returns the field of a head that stands below another one.
     *
     * @param above the head above; empty if there is none
     */
    public Optional<AnnexField> field(String above, String head) {
        AnnexField said = own.get(Spellings.folded(above + " " + head));
        if (said != null) {
            return Optional.of(said);
        }
        Optional<AnnexField> found = field(head);
        if (found.isPresent() || above.isEmpty()) {
            return found;
        }
        Optional<AnnexField> together = field(above + " " + head);
        return together.isPresent() || !OF_THE_ONE_ABOVE.contains(bare(head)) ? together : field(above);
    }

    /** Returns whether a column has the responsible institutions and the supporting ones. */
    public boolean hasBothRoles(String head) {
        return field(head).isPresent() && parts(head).equals(EnumSet.of(AnnexField.RESPONSIBLE, AnnexField.SUPPORT));
    }

    /** Returns what the parts of a head are about; none if one is not known. Objectives stand beside actions. */
    private Set<AnnexField> parts(String head) {
        Set<AnnexField> found = EnumSet.noneOf(AnnexField.class);
        for (String part : BETWEEN.split(head, -1)) {
            AnnexField field = fields.get(bare(part));
            if (field != null && field != AnnexField.OBJECTIVE) {
                found.add(field);
            } else if (!objectives.contains(bare(part))) {
                return Set.of();
            }
        }
        return found;
    }

    /** Returns a head without brackets, years, and units of money, folded. */
    private static String bare(String head) {
        String text = YEARS.matcher(BRACKETS.matcher(head).replaceAll(" ")).replaceAll(" ");
        return Spellings.folded(UNITS.matcher(text.strip()).replaceFirst(" "));
    }

    /** Returns whether a head is known in English and not in Romanian. */
    public boolean isEnglish(String head) {
        return english.contains(Spellings.folded(head)) || english.contains(bare(head));
    }

    /** Returns how many of some texts are known heads. */
    public int known(List<String> texts) {
        return (int) texts.stream().filter(text -> field(text).isPresent()).count();
    }
}
