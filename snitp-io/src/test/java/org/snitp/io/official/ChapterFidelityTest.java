package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.official.SourceText.Passage;
import org.snitp.model.errata.Erratum;
import org.snitp.model.errata.ErratumKind;
import org.snitp.model.institution.Institution;
import org.snitp.model.strategy.Chapter;
import org.snitp.model.strategy.LegalInstrument;
import org.snitp.model.strategy.LegalInstrumentGroup;
import org.snitp.model.strategy.RelatedStrategy;
import org.snitp.model.text.LocalizedText;

/**
 * The strategy is that of the source: every passage of the extracted table, once the errata of its chapter are applied and the
 * punctuation at the ends of headings, items and notes is dropped, stands word by word in the data, in the same order, and the data
 * has no other. {@link CoverageTest} asks the same of the text itself, without the table.
 */
class ChapterFidelityTest {

    /** The beginnings of the locations of errata, by the number of the chapter; the fourth chapter is a heading alone. */
    private static final List<String> LOCATIONS = List.of(
            "Lista acronimelor",
            "Introducere",
            "Viziunea",
            "Prioritățile, politicile și cadrul legal existente",
            "-",
            "Analiza contextului",
            "Problemele actuale",
            "Obiectivele strategiei",
            "Rezultatele așteptate",
            "Proceduri de monitorizare și evaluare",
            "Instituțiile responsabile",
            "Implicațiile bugetare și sursele de finanțare");

    /** Headings of which the data has the content without a title of its own. */
    private static final Map<Integer, String> HEADINGS_ALONE =
            Map.of(2, "viziunea", 4, "analiza contextului și definirea problemelor");

    /** The chapter whose heading the source has lost; an erratum says where the one of the data is from. */
    private static final int LOST_HEADING = 7;

    /** The label of a chart that the source glues to the end of a paragraph, and an erratum takes off. */
    private static final String LABEL = "\nCopii";

    private static final List<Erratum> CORRECTIONS = Stream.of(
                    Official.STRATEGY.getErrata(), Official.REGISTRY.getErrata())
            .flatMap(List::stream)
            .filter(erratum -> erratum.getCorrection().isPresent())
            .filter(erratum -> !erratum.getLocation().contains("Figura"))
            .toList();

    /** The number of the chapter in which paragraphs go on with the item under which they stand. */
    private static final int INSTITUTIONS = 10;

    /** The institutions that the last group of that chapter names, in its order, with the line that names two. */
    private static final List<String> NAMED =
            List.of("MF", "MIPE", "MDLPA", "MCID", "MTI", "MEAT", "DRP", "OIM", "ANR", "CNCD", "DGASPC/SPAS", "UNBR");

    private static final List<Passage> SOURCE = SourceText.passages();

    @ParameterizedTest
    @MethodSource("corrections")
    void everyCorrectionMendsOnePassage(Erratum erratum) {
        assertThat(erratum.getKind()).isNotEqualTo(ErratumKind.FIGURE);
        assertThat(SOURCE.stream().filter(passage -> concerns(erratum, passage)))
                .as(erratum.getSource())
                .hasSize(1)
                .allSatisfy(passage -> assertThat(passage.text()).containsOnlyOnce(erratum.getSource()));
    }

    static List<Erratum> corrections() {
        return CORRECTIONS;
    }

    @Test
    void theHeadingsAreTitlesOfChapters() {
        List<String> expected = new ArrayList<>(Stream.of(
                        "introduction",
                        "-",
                        "framework",
                        "-",
                        "context",
                        "problems",
                        "objectives",
                        "expected-results",
                        "monitoring",
                        "institutions",
                        "budget",
                        "legal-implications")
                .map(code -> code.equals("-") ? "" : chapter(code).getTitle().official())
                .toList());
        HEADINGS_ALONE.forEach((chapter, heading) -> expected.set(chapter - 1, heading));
        expected.set(LOST_HEADING - 1, "");

        assertThat(SOURCE.stream()
                        .filter(passage -> passage.kind().equals("heading"))
                        .map(Passage::text))
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void theAcronymsAreThoseOfTheSource() {
        assertThat(source(0))
                .hasSize(53)
                .allSatisfy(acronym -> assertThat(acronyms()).contains(acronym));
    }

    private static List<String> acronyms() {
        List<String> acronyms = new ArrayList<>();
        Official.REGISTRY
                .getInstitutions()
                .forEach(institution -> acronyms.add(line(institution.getId(), institution.getName())));
        Official.REGISTRY.getAbbreviations().forEach(abbreviation -> {
            LocalizedText name = abbreviation.getName();
            acronyms.add(line(abbreviation.getId(), name));
            acronyms.add(abbreviation.getId() + ": " + name.get("en").orElseThrow() + " (RO: " + name.official() + ")");
        });
        return acronyms;
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void everyPassageOfAChapterIsThatOfTheSource(int chapter) {
        assertThat(data(chapter)).isNotEmpty().containsExactlyElementsOf(source(chapter));
    }

    static IntStream chapters() {
        return IntStream.rangeClosed(1, 12).filter(chapter -> chapter != 4);
    }

    @Test
    void theNotesAreSourcesOrTheAddressOfARelatedStrategy() {
        List<String> notes = new ArrayList<>();
        chapter("introduction").getSources().forEach(source -> notes.add(source.official()));
        Official.STRATEGY
                .getRelatedStrategies()
                .forEach(related -> related.getUrl().ifPresent(notes::add));
        chapter("context").getSources().forEach(source -> notes.add(source.official()));

        assertThat(SOURCE.stream()
                        .filter(passage -> passage.kind().equals("note"))
                        .map(ChapterFidelityTest::mended)
                        .map(ChapterFidelityTest::withoutEnd))
                .containsExactlyElementsOf(notes);
        assertThat(Official.STRATEGY.getChapters().stream()
                        .mapToInt(chapter -> chapter.getSources().size())
                        .sum())
                .isEqualTo(notes.size() - 1);
    }

    @Test
    void theCellsAreFiguresOfAStatistic() {
        List<String> figures = Official.STRATEGY.getStatistics().stream()
                .filter(statistic -> statistic.getId().equals("destinations"))
                .flatMap(statistic -> Stream.concat(
                        statistic.getBreakdown().stream()
                                .flatMap(breakdown -> breakdown.getCategories().stream())
                                .map(category -> category.getName().official()),
                        statistic.getObservations().stream()
                                .map(observation -> observation.getValue().toPlainString())))
                .toList();

        assertThat(SOURCE.stream()
                        .filter(passage -> passage.kind().equals("cell"))
                        .map(ChapterFidelityTest::mended))
                .containsExactlyInAnyOrderElementsOf(figures);
    }

    // The passages of the source.

    /**
     * The passages of a chapter, mended, titles after their codes. The paragraphs under one code are one passage; among the
     * institutions, they go on with what the code stands for.
     */
    private static List<String> source(int chapter) {
        List<String> texts = new ArrayList<>();
        String paragraphsOf = "";
        for (Passage passage : SOURCE) {
            if (passage.chapter() != chapter || passage.kind().matches("heading|caption|cell|note")) {
                continue;
            }
            String text = mended(passage);
            String code = passage.code().equals("J") ? "" : passage.code();
            if (!passage.kind().equals("paragraph")) {
                texts.add(passage.code() + ": " + withoutEnd(text));
                paragraphsOf = "";
            } else if (code.isEmpty() || (!code.equals(paragraphsOf) && chapter != INSTITUTIONS)) {
                texts.add(text);
                paragraphsOf = code;
            } else {
                String before = texts.remove(texts.size() - 1);
                texts.add(paragraphsOf.isEmpty() ? before + ". " + withoutEnd(text) : before + " " + text);
            }
        }
        return texts;
    }

    private static String mended(Passage passage) {
        String mended = passage.text();
        for (Erratum erratum : CORRECTIONS) {
            if (concerns(erratum, passage)) {
                mended = mended.replace(
                        erratum.getSource(), erratum.getCorrection().orElseThrow());
            }
        }
        return mended.replace(LABEL, "");
    }

    private static boolean concerns(Erratum erratum, Passage passage) {
        String location = erratum.getLocation();
        boolean located = passage.chapter() < LOCATIONS.size() && location.startsWith(LOCATIONS.get(passage.chapter()));
        boolean title = erratum.getField().equals(Optional.of("title"));
        return located
                && (!title || (passage.kind().equals("objective") && location.endsWith(" " + passage.code())))
                && passage.text().contains(erratum.getSource());
    }

    private static String withoutEnd(String text) {
        return text.replaceFirst("\\s*[.,;:]$", "");
    }

    // The passages of the data.

    private static List<String> data(int chapter) {
        return switch (chapter) {
            case 1 -> prose("introduction");
            case 2 -> List.of(Official.STRATEGY.getVision().orElseThrow().official());
            case 3 -> framework();
            case 5 -> context();
            case 6 -> problems();
            case 7 -> objectives();
            case 8 -> expectedResults();
            case 9 -> prose("monitoring");
            case 10 -> institutions();
            case 11 -> funding();
            default -> with(prose("legal-implications"), chapter("annex-2").getTitle());
        };
    }

    private static Chapter chapter(String code) {
        return Official.STRATEGY.getChapters().stream()
                .filter(chapter -> chapter.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> prose(String code) {
        return new ArrayList<>(chapter(code).getParagraphs().stream()
                .map(LocalizedText::official)
                .toList());
    }

    private static List<String> with(List<String> texts, LocalizedText last) {
        texts.add(last.official());
        return texts;
    }

    private static String line(String code, LocalizedText text) {
        return code + ": " + text.official();
    }

    /** Related strategies under A: a title stands before the first alone; then the instruments, the first with its history. */
    private static List<String> framework() {
        List<String> prose = prose("framework");
        List<String> related = new ArrayList<>(List.of(prose.get(1)));
        for (RelatedStrategy strategy : Official.STRATEGY.getRelatedStrategies()) {
            if (related.size() == 1) {
                related.add(strategy.getTitle().official());
            }
            related.add(strategy.getRelation().orElseThrow().official());
        }
        List<String> texts = new ArrayList<>(List.of(prose.get(0).replaceFirst("\\.", ":"), String.join(" ", related)));
        for (LegalInstrumentGroup group : Official.STRATEGY.getLegalInstruments()) {
            texts.add(line(group.getCode(), group.getTitle()));
            int number = 0;
            for (LegalInstrument instrument : group.getInstruments()) {
                String title = instrument.getTitle().official();
                if (!prose.get(2).contains(title)) {
                    number++;
                    texts.add(group.getCode() + "." + number + ": " + title);
                }
            }
        }
        int first = texts.indexOf(texts.stream()
                .filter(text -> text.startsWith("B.1: "))
                .findFirst()
                .orElseThrow());
        texts.set(first, withoutEnd(texts.get(first) + ". " + prose.get(2)));
        return texts;
    }

    private static List<String> context() {
        List<String> texts = prose("context");
        for (String code :
                List.of("exploitation", "destination", "internal-trafficking", "assistance", "accountability")) {
            texts.add(chapter(code).getTitle().official());
            texts.addAll(prose(code));
        }
        return texts;
    }

    private static List<String> problems() {
        List<String> texts = prose("problems");
        Official.STRATEGY.getProblems().forEach(problem -> {
            texts.add(line(problem.getCode(), problem.getTitle()));
            texts.add(problem.getDescription().orElseThrow().official());
        });
        return texts;
    }

    /** The purpose after its lead; the objectives twice, as a list and each with what it says. */
    private static List<String> objectives() {
        List<String> prose = prose("objectives");
        List<String> texts = new ArrayList<>(List.of(
                "Prezenta strategie națională are ca scop "
                        + Official.STRATEGY.getPurpose().orElseThrow().official(),
                prose.get(0),
                "Obiective generale:"));
        Official.STRATEGY
                .getGeneralObjectives()
                .forEach(objective -> texts.add(line(objective.getCode(), objective.getTitle())));
        Official.STRATEGY.allObjectives().forEach(objective -> {
            texts.add(line(objective.getCode(), objective.getTitle()));
            String rest = objective.getCode().equals("1.7") ? " " + prose.get(1) : "";
            objective.getDescription().ifPresent(description -> texts.add(description.official() + rest));
        });
        return texts;
    }

    private static List<String> expectedResults() {
        List<String> texts = prose("expected-results");
        Official.STRATEGY.getExpectedResults().forEach(result -> texts.add(line(result.getCode(), result.getTitle())));
        return texts;
    }

    /** The roles in the order of the registry, the role of the committee excepted: it stands in another chapter. */
    private static List<String> institutions() {
        List<String> prose = prose("institutions");
        List<String> codes = SOURCE.stream()
                .filter(passage -> passage.chapter() == 10 && passage.kind().matches("group|item"))
                .map(Passage::code)
                .filter(code -> !code.equals("A"))
                .toList();
        List<String> texts =
                new ArrayList<>(List.of(prose.get(0), withoutEnd(prose.get(1)).replaceFirst("\\.", ":")));
        List<Institution> withRole = Official.REGISTRY.getInstitutions().stream()
                .filter(institution -> institution.getRole().isPresent())
                .filter(institution -> !institution.getId().equals("COMITET"))
                .toList();
        for (int i = 0; i < withRole.size(); i++) {
            texts.add(codes.get(i) + ": "
                    + withoutEnd(withRole.get(i).getRole().orElseThrow().official()));
        }
        texts.add(withoutEnd(prose.get(2)).replaceFirst("\\.", ":"));
        NAMED.forEach(id -> texts.add(Official.INDEX
                .institution(id)
                .map(institution -> institution.getName().official())
                .orElse(prose.get(3))));
        return texts;
    }

    private static List<String> funding() {
        List<String> texts = prose("budget");
        Official.STRATEGY.getFundingSources().forEach(source -> texts.add(line(source.getCode(), source.getTitle())));
        return texts;
    }
}
