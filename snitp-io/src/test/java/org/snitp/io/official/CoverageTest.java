package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.errata.Erratum;
import org.snitp.model.errata.ErratumKind;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.strategy.Chapter;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Problem;
import org.snitp.model.strategy.RelatedStrategy;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/**
 * Nothing of the strategy is left out: every paragraph before the plan stands in the data, after its errata, or is a heading, a
 * caption or a cell of a table of figures. The plan itself is held by {@link PlanFidelityTest}.
 */
class CoverageTest {

    private static final Pattern NOTE = Pattern.compile("\\[(\\d+): (.*?)\\]");

    /** Headings of the source that no field holds. */
    private static final Set<String> HEADINGS = Set.of(
            "analiza contextului și definirea problemelor", "obiective generale", "obiective specifice", "viziunea");

    /** The label of a chart that the source glues to the end of a paragraph. */
    private static final String LABEL = "Copii";

    /** Words that lead to what a field holds without them. */
    private static final List<String> LEADS = List.of("Prezenta strategie națională are ca scop");

    private static final List<Erratum> ERRATA = Stream.of(Official.STRATEGY.getErrata(), Official.REGISTRY.getErrata())
            .flatMap(List::stream)
            .filter(erratum -> erratum.getCorrection().isPresent())
            .filter(erratum -> erratum.getKind() != ErratumKind.FIGURE)
            .toList();

    private static final List<String> DATA = texts(Official.STRATEGY, Official.REGISTRY).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    @Test
    void everyParagraphOfTheStrategyStandsInTheData() {
        List<String> paragraphs = paragraphs();

        assertThat(paragraphs).hasSizeGreaterThan(300);
        assertThat(paragraphs.stream().filter(paragraph -> !isKnown(paragraph))).isEmpty();
    }

    /** The other direction: what stands for the official text is words of it. */
    @ParameterizedTest
    @MethodSource("officialTexts")
    void everyOfficialTextIsWordsOfTheSource(String text) {
        String source = String.join(" ", paragraphs());

        assertThat(source).contains(text);
    }

    static List<String> officialTexts() {
        List<String> texts = new ArrayList<>();
        add(texts, Official.STRATEGY.getVision());
        for (Chapter chapter : Official.STRATEGY.getChapters()) {
            chapter.getParagraphs().stream()
                    .filter(paragraph -> !chapter.getCode().equals("annex-2"))
                    .forEach(paragraph -> texts.add(paragraph.official()));
            chapter.getSources().forEach(source -> texts.add(source.official()));
        }
        Official.STRATEGY.getProblems().forEach(problem -> add(texts, problem.getDescription()));
        Official.STRATEGY.getRelatedStrategies().forEach(related -> add(texts, related.getRelation()));
        Official.STRATEGY.allObjectives().forEach(objective -> add(texts, objective.getDescription()));
        EvaluationCalendar calendar = Official.STRATEGY.getEvaluationCalendar().orElseThrow();
        calendar.getReports().forEach(report -> addAll(texts, report.getContents()));
        calendar.getSessions().forEach(session -> addAll(texts, session.getAgenda()));
        calendar.getEvaluations().forEach(evaluation -> {
            add(texts, evaluation.getTitle());
            addAll(texts, evaluation.getContents());
            add(texts, evaluation.getIndependentExperts().flatMap(IndependentExperts::getProfile));
        });
        Official.REGISTRY.getInstitutions().forEach(institution -> {
            add(texts, institution.getRole());
            add(texts, institution.getFoundedBy());
        });
        return texts.stream().distinct().toList();
    }

    private static void add(List<String> texts, Optional<LocalizedText> text) {
        text.ifPresent(found -> texts.add(found.official()));
    }

    private static void addAll(List<String> texts, Collection<LocalizedText> more) {
        more.forEach(text -> texts.add(text.official()));
    }

    /** The paragraphs, each with the notes behind it, after the errata. */
    private static List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (String line : SourceText.linesBeforeThePlan()) {
            Matcher note = NOTE.matcher(line);
            List<String> notes = new ArrayList<>();
            while (note.find()) {
                notes.add(mended(note.group(2).strip()));
            }
            String paragraph =
                    NOTE.matcher(line).replaceAll("").replaceAll("\\s*\\[footnoteRef:\\d+\\],?(?=\\s|\\[|\\.|$)", "");
            if (!paragraph.isBlank()) {
                paragraphs.addAll(mended(SourceText.flat(paragraph)).lines().toList());
            }
            paragraphs.addAll(notes);
        }
        return paragraphs;
    }

    private static String mended(String text) {
        String mended = text;
        for (Erratum erratum : ERRATA) {
            String correction = erratum.getCorrection().orElseThrow();
            boolean done = correction.contains(erratum.getSource()) && mended.contains(correction);
            mended = done ? mended : mended.replace(erratum.getSource(), correction);
        }
        return mended;
    }

    private static boolean isKnown(String paragraph) {
        String bare = paragraph
                .replaceFirst("^(?:OBIECTIV(?:UL)? GENERAL|Obiectiv specific) [0-9.]+[.:]*\\s*", "")
                .replaceFirst("^(?:\\d+\\.|[A-Z]\\.|[a-e]\\)|-)\\s+", "");
        String words = words(bare).toLowerCase(Locale.ROOT);
        if (words.isEmpty()
                || HEADINGS.contains(words)
                || bare.equals(LABEL)
                || bare.matches("Figura \\d\\. .*|\\d+")) {
            return true;
        }
        if (DATA.stream().anyMatch(text -> words(text).toLowerCase(Locale.ROOT).equals(words) || text.contains(bare))) {
            return true;
        }
        String left = bare;
        for (String text : DATA) {
            left = text.length() < 20 ? left : left.replace(text, " ");
        }
        for (String lead : LEADS) {
            left = left.replace(lead, " ");
        }
        return words(left).isEmpty();
    }

    /** A text without the marks at its ends. */
    private static String words(String text) {
        return text.replaceAll("^[\\s.,;:()]+|[\\s.,;:()]+$", "");
    }

    private static List<String> texts(Strategy strategy, InstitutionRegistry registry) {
        List<String> texts = new ArrayList<>(officialTexts());
        add(texts, strategy.getPurpose());
        strategy.getChapters().forEach(chapter -> texts.add(chapter.getTitle().official()));
        strategy.getRelatedStrategies().forEach(related -> related.getUrl().ifPresent(texts::add));
        Stream.of(
                        strategy.getProblems().stream().map(Problem::getTitle),
                        strategy.getRelatedStrategies().stream().map(RelatedStrategy::getTitle),
                        strategy.getLegalInstruments().stream().map(group -> group.getTitle()),
                        strategy.getLegalInstruments().stream()
                                .flatMap(group -> group.getInstruments().stream())
                                .map(instrument -> instrument.getTitle()),
                        strategy.allObjectives().stream().map(Objective::getTitle),
                        strategy.getExpectedResults().stream().map(result -> result.getTitle()),
                        strategy.getFundingSources().stream().map(source -> source.getTitle()),
                        strategy.getStatistics().stream()
                                .flatMap(statistic -> statistic.getBreakdown().stream())
                                .flatMap(breakdown -> breakdown.getCategories().stream())
                                .map(category -> category.getName()),
                        registry.getInstitutions().stream().map(Institution::getName),
                        registry.getAbbreviations().stream().map(abbreviation -> abbreviation.getName()))
                .flatMap(list -> list)
                .forEach(text -> texts.add(text.official()));
        registry.getInstitutions().forEach(institution -> texts.add(institution.getId()));
        registry.getAbbreviations().forEach(abbreviation -> {
            LocalizedText name = abbreviation.getName();
            texts.add(abbreviation.getId());
            texts.add(name.get("en").orElseThrow() + " (RO: " + name.official() + ")");
        });
        return texts;
    }
}
