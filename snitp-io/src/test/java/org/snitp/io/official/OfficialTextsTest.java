package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.text.LocalizedText;

/** The texts of the official data: letters, and the two languages. */
class OfficialTextsTest {

    private static final String YAML = Snitp.toYaml(Official.BUNDLE);

    @Test
    void theLettersHaveTheirCommasBelow() {
        assertThat(YAML).containsPattern("[șțȘȚ]").doesNotContainPattern("[şţŞŢ]");
    }

    @Test
    void theTextIsInNormalFormC() {
        assertThat(Normalizer.isNormalized(YAML, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void noSpaceIsWasted() {
        List<String> texts = YAML.lines()
                .map(String::strip)
                .filter(line -> line.matches("(- )?(ro|en): .*"))
                .toList();

        assertThat(texts).hasSizeGreaterThan(2000).noneMatch(line -> line.matches(".*[ \t\u00A0]{2,}.*"));
    }

    @Test
    void everyRomanianTextIsFollowedByItsTranslation() {
        List<String> lines = YAML.lines().map(String::strip).toList();
        List<String> untranslated = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("(- )?ro: .*") && !lines.get(i + 1).startsWith("en: ")) {
                untranslated.add(lines.get(i));
            }
        }

        assertThat(untranslated).isEmpty();
    }

    @Test
    void everyNameInEnglishDiffersFromTheRomanianOne() {
        assertThat(names())
                .hasSizeGreaterThan(600)
                .allSatisfy(name -> assertThat(name.get("en")).isPresent().isNotEqualTo(name.official()));
    }

    @Test
    void everyNumberIsANumberInEnglish() {
        assertThat(indicators()
                        .filter(indicator -> indicator.getName().official().matches("(?i)(nr|număr).*")))
                .hasSizeGreaterThan(150)
                .allSatisfy(indicator -> assertThat(english(indicator.getName()))
                        .as(indicator.getId())
                        .matches("(?i)(total )?number(/type)? of .*"));
    }

    @Test
    void oneTermIsUsedForOneThing() {
        assertThat(names())
                .allSatisfy(name -> assertThat(english(name).toLowerCase(Locale.ROOT))
                        .doesNotContainPattern(
                                "human trafficking|human beings|helpline|trafficking victim|child trafficking"));
        assertThat(indicators()
                        .filter(indicator -> indicator.getName().official().contains("beneficiar")))
                .allSatisfy(
                        indicator -> assertThat(english(indicator.getName())).containsPattern("beneficiar|benefiting"));
    }

    /** The titles that the European Union, the United Nations, the Council of Europe and the ILO give their instruments. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "United Nations Convention against Transnational Organized Crime",
                "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
                "Protocol against the Smuggling of Migrants by Land, Sea and Air",
                "Council of Europe Convention on Action against Trafficking in Human Beings",
                "Directive 2011/36/EU of the European Parliament and of the Council of 5 April 2011 on preventing and"
                        + " combating trafficking in human beings and protecting its victims, and replacing Council"
                        + " Framework Decision 2002/629/JHA",
                "Directive 2012/29/EU of the European Parliament and of the Council of 25 October 2012 establishing"
                        + " minimum standards on the rights, support and protection of victims of crime, and replacing"
                        + " Council Framework Decision 2001/220/JHA",
                "EU Strategy on Combatting Trafficking in Human Beings 2021-2025",
                "Convention on the Rights of the Child",
                "concerning the prohibition and immediate action for the elimination of the worst forms of child labour",
                "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child"
                        + " prostitution and child pornography",
                "Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse",
            })
    void anInstrumentHasTheTitleThatItsBodyGivesIt(String title) {
        assertThat(Official.STRATEGY.getLegalInstruments().stream()
                        .flatMap(group -> group.getInstruments().stream())
                        .map(instrument -> english(instrument.getTitle())))
                .filteredOn(english -> english.contains(title))
                .hasSizeBetween(1, 2);
    }

    @Test
    void theNamesAndTitlesThatAreNotWordsOfTheSourceAreKnown() {
        String source = (SourceText.outsideThePlan() + " " + SourceText.plan()).toLowerCase(Locale.ROOT);

        assertThat(Official.REGISTRY.getInstitutions())
                .filteredOn(institution ->
                        !source.contains(institution.getName().official().toLowerCase(Locale.ROOT)))
                .extracting(institution -> institution.getId())
                .containsExactly("CR", "IGJR", "GUVERN", "EUROPOL", "INTERPOL", "SELEC", "INML", "ALTI-ACTORI", "ONG");
        assertThat(Official.STRATEGY.getStatistics())
                .filteredOn(statistic ->
                        !source.contains(statistic.getTitle().official().toLowerCase(Locale.ROOT)))
                .hasSize(10)
                .allSatisfy(statistic -> assertThat(statistic.getFigure()).isEmpty())
                .allSatisfy(statistic -> assertThat(statistic.getSource()).isPresent());
    }

    private static String english(LocalizedText text) {
        return text.get("en").orElseThrow();
    }

    private static List<LocalizedText> names() {
        return Stream.of(
                        objectives(),
                        Official.STRATEGY.getProblems().stream().map(problem -> problem.getTitle()),
                        Official.STRATEGY.getExpectedResults().stream().map(result -> result.getTitle()),
                        Official.STRATEGY.getFundingSources().stream().map(source -> source.getTitle()),
                        Official.REGISTRY.getInstitutions().stream().map(institution -> institution.getName()),
                        Official.REGISTRY.getAbbreviations().stream().map(abbreviation -> abbreviation.getName()),
                        Official.PLAN.getActions().stream().map(Action::getTitle),
                        Official.PLAN.getActions().stream().flatMap(action -> action.getResults().stream()),
                        indicators().map(Indicator::getName))
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<LocalizedText> objectives() {
        return Official.STRATEGY.getGeneralObjectives().stream().flatMap(OfficialTextsTest::titles);
    }

    private static Stream<LocalizedText> titles(GeneralObjective general) {
        return Stream.concat(
                Stream.of(general.getTitle()),
                general.getSpecificObjectives().stream().map(specific -> specific.getTitle()));
    }

    private static Stream<Indicator> indicators() {
        return Stream.concat(
                Official.STRATEGY.getGeneralObjectives().stream().flatMap(general -> general.getIndicators().stream()),
                Official.PLAN.getActions().stream().flatMap(action -> action.getIndicators().stream()));
    }
}
