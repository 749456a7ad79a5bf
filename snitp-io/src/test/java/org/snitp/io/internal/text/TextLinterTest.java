package org.snitp.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.io.internal.text.Titles.REGISTRY;
import static org.snitp.io.internal.text.Titles.RO;
import static org.snitp.io.internal.text.Titles.check;
import static org.snitp.io.internal.text.Titles.told;
import static org.snitp.testkit.Fixtures.strategy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Rule;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/** What is a slip in a text, and what only looks like one. */
class TextLinterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "protecţia victimelor§SNITP-361§Letters with a cedilla stand for ș or ț: \"protecţia\". Romanian letters have a "
                        + "comma below.§protecția victimelor",
                "Şcoli şi licee§SNITP-361§Letters with a cedilla stand for ș or ț: \"Şcoli şi\". Romanian letters have a comma "
                        + "below.§Școli și licee",
                "tra\u0306iesc bine§SNITP-362§A letter and its mark are two characters, which look like one: \"tra\u0306iesc\". "
                        + "Searching and sorting will miss the word.§trăiesc bine",
                "victimelor.Campanii derulate§SNITP-363§A space seems to be missing: \"victimelor.Campanii\".§victimelor. "
                        + "Campanii derulate",
                "persoaneRealizarea unui ghid§SNITP-363§A space seems to be missing: \"persoaneRealizarea\".§persoane "
                        + "Realizarea unui ghid",
                "elevi,profesori și părinți,bunici§SNITP-363§A space seems to be missing: \"elevi,profesori … "
                        + "părinți,bunici\".§elevi, profesori și părinți, bunici",
                "etape:analiza și planul§SNITP-363§A space seems to be missing: \"etape:analiza\".§etape: analiza și planul",
                "victime(minori și adulți)§SNITP-363§A space seems to be missing: \"victime(minori\".§victime (minori și adulți)",
                "Agenția (ANITP)și poliția§SNITP-363§A space seems to be missing: \"(ANITP)și\".§Agenția (ANITP) și poliția",
                "ghiduri  tipărite§SNITP-364§White space is doubled: \"ghiduri  tipărite\".§ghiduri tipărite",
                "ghiduri tipărite §SNITP-364§The text begins or ends with white space: \"tipărite \".§ghiduri tipărite",
                "ghiduri , afișe§SNITP-364§White space stands where none belongs: \"ghiduri ,\".§ghiduri, afișe",
                "ghiduri ( tipărite)§SNITP-364§White space stands where none belongs: \"( tipărite)\".§ghiduri (tipărite)",
                "ghi\u00ADduri§SNITP-364§An invisible character stands in \"ghi\u00ADduri\".§ghiduri",
                "Institutii si autoritati publice§SNITP-365§Diacritics seem to be missing: \"Institutii si autoritati\"."
                        + "§Instituții și autorități publice",
                "in baza unei actiuni§SNITP-365§Diacritics seem to be missing: \"actiuni\".§in baza unei acțiuni",
                "campanii de de informare§SNITP-368§A word is written twice: \"de de\".§campanii de informare",
            })
    void aSlipIsReportedWithWhatWouldBeRight(String text, String code, String message, String correction) {
        assertThat(check(text)).singleElement().satisfies(found -> {
            assertThat(found.code().getId()).isEqualTo(code);
            assertThat(found.message(Locale.ENGLISH)).isEqualTo(message);
            assertThat(found.suggestion()).contains(correction);
            assertThat(found.location().orElseThrow().pointer()).isEqualTo("/0/title/ro");
        });
        assertThat(check(correction)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXEMPLU – titlul acțiunii", "EXAMPLE – title of the action"})
    void aTextOfTheSkeletonIsReported(String text) {
        assertThat(check(text)).first().satisfies(found -> {
            assertThat(found.code().getId()).isEqualTo("SNITP-369");
            assertThat(found.message(Locale.ENGLISH))
                    .isEqualTo("This text is still that of the skeleton: \"" + text
                            + "\". Write your own in its place, or delete the field.");
            assertThat(found.suggestion()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXEMPLU - strategie", "Exemplu – titlu"})
    void aTextWithoutTheMarkOfTheSkeletonIsNot(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://anitp.mai.gov.ro/Campanii,Ghiduri și www.example.org/A:bc",
                "office@anitp.mai.gov.ro; art.5 alin.(2) lit.b)",
                "(re)integrarea și (inter)medierea, elev(i), persoane(lor)",
                "Legea nr.678/2001, H.G. nr. 88/2023, 1,5 milioane, 12:30, raport 1:25",
                "nu este... ci este; etc.",
                "5\u00A0% din 1\u00A0000 de persoane",
                "- primul punct\n  - al doilea punct\n\n  al treilea",
                "foarte foarte bine; vis-a-vis; din ce în ce, Baden Baden",
                "planuri pe județ/regiune/populație, sate/ orașe",
                "ani de muncă, casa mea, o dată pe an, odată",
                "Analiză privind introducerea; evaluare intermediară: rezultate",
            })
    void whatOnlyLooksLikeASlipIsPassedOver(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ședințe lunare de de comisie și și de medici§Ședințe lunare de comisie și de medici§368",
                "Lecții de  de vară§Lecții de vară§364 368",
                "Lecții( clasele I-IV ), cursuri de de vară§Lecții (clasele I-IV), cursuri de vară§363 364 368",
                "Ghiduri  pentru  elevi , profesori §Ghiduri pentru elevi, profesori§364 364 364",
                "Institutii  si şcoli de de vară§Instituții și școli de vară§361 364 365 368",
                " a \u2060 b de de de c§a b de c§364 364 368",
                "\u00A0Lecții deschise\u00A0§Lecții deschise§364",
            })
    void theSuggestionMendsAllThatCanBeMended(String text, String right, String codes) {
        List<String> told = told(check(text));

        assertThat(told).allSatisfy(one -> assertThat(one).endsWith(" -> " + right));
        assertThat(told.stream().map(one -> one.substring(0, 3)).toList()).containsExactly(codes.split(" "));
        assertThat(check(right)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"persoanelor la la\u0306țimea de banda\u0306", "acordat a a\u0306stora"})
    void aLetterWithItsMarkApartMakesNoWordThatStandsTwice(String text) {
        assertThat(told(check(text)))
                .singleElement()
                .satisfies(one -> assertThat(one).startsWith("362 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reports within the timeframe of the plan and the time frame of the law",
                "Number of actions in institutions and communities",
                "The share is computed by MEDIAN(x) of the values, SUM(x)/N(x) for the rest"
            })
    void anEnglishTextIsNotReadByTheRulesOfRomanian(String text) {
        assertThat(told(check(text))).isEmpty();
    }

    @Test
    void functionsOfFormulasAreNoAcronyms() {
        assertThat(told(check("Valoarea se calculează ca MEDIAN(x), iar pe județe ca SUM(x)/PRODUCT(y)")))
                .isEmpty();
    }

    @Test
    void allSlipsOfAKindAreToldInOneMessage() {
        assertThat(told(check("Ședințe de de comisie și și de medici, în în fiecare  lună ")))
                .containsExactly(
                        "364 White space is doubled: \"fiecare  lună\". -> Ședințe de comisie și de medici, în fiecare lună",
                        "364 The text begins or ends with white space: \"lună \". -> Ședințe de comisie și de medici, în "
                                + "fiecare lună",
                        "368 A word is written twice: \"de de … și și … în în\". -> Ședințe de comisie și de medici, în "
                                + "fiecare lună");
    }

    @Test
    void aSpaceWithoutWidthBetweenLettersIsReportedWithoutASuggestion() {
        assertThat(told(check("Curs\u200Bde vară")))
                .containsExactly("364 An invisible character stands in \"Curs\u200Bde\".");
        assertThat(told(check("Curs \u200Bde vară")))
                .containsExactly("364 An invisible character stands in \"\u200Bde\". -> Curs de vară");
    }

    @Test
    void nothingIsSuggestedForATextOfWhichNothingWouldBeLeft() {
        assertThat(told(check("\u00A0"))).containsExactly("364 The text begins or ends with white space: \"\u00A0\".");
        assertThat(told(check("\u200B"))).containsExactly("364 An invisible character stands in \"\u200B\".");
    }

    @Test
    void aBlankTranslationIsBlankAndNothingElse() {
        assertThat(check(LocalizedText.of("Raport", "  ")))
                .extracting(found -> found.code().getId())
                .containsExactly("SNITP-301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "km", "RON", "CO2", "m²", "lei/an", "kWh", "2025-2030", "EUR/MWh"})
    void whatIsTheSameInBothLanguagesNeedsNoEnglish(String sign) {
        Strategy strategy = strategy(LocalizedText.of("Strategia", "The strategy"));

        assertThat(Snitp.check(Bundle.of(strategy.withVision(LocalizedText.of(sign)))))
                .isEmpty();
    }

    @Test
    void otherLanguagesHaveLettersWithACedillaAndWordsWithoutDiacritics() {
        assertThat(check(LocalizedText.of("Raport", "The Şanlıurfa report on national institutional actiune")))
                .isEmpty();
    }

    @Test
    void englishIsHeldToTheSameLayout() {
        assertThat(check(LocalizedText.of("Raport", "The the report .")))
                .extracting(found -> found.location().orElseThrow().pointer() + " "
                        + found.suggestion().orElse(""))
                .containsExactly("/0/title/en The report.", "/0/title/en The report.");
    }

    @Test
    void englishIsMissedOnlyWhereTheDocumentHasEnglish() {
        Strategy strategy = strategy(LocalizedText.of("Strategia", "The strategy"));

        assertThat(Snitp.check(Bundle.of(strategy.withVision(LocalizedText.of("Viziunea")))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code().getId()).isEqualTo("SNITP-367");
                    assertThat(found.location().orElseThrow().pointer()).isEqualTo("/0/vision/ro");
                    assertThat(found.message(RO))
                            .isEqualTo("Lipsește textul în engleză, pe care alte texte ale documentului îl au.");
                });
        assertThat(Snitp.check(Bundle.of(strategy, REGISTRY))).isEmpty();
    }

    @Test
    void hugeTextsTakeLinearTime() {
        int size = 1 << 20;
        List<String> pieces = List.of(
                " ",
                "a",
                "A",
                "aA",
                "aaaBbb",
                "a,bb",
                "(",
                ")",
                "a(",
                "(AB)",
                "AB ",
                "a a ",
                "şi ",
                "„",
                "-",
                "[",
                "([",
                "([)",
                "\"",
                "a\"",
                "„a”b",
                "aa lorși",
                "si ",
                "si cat ",
                "AB (",
                "Ab (AC) ",
                "a\u200B",
                "  ,");
        for (String piece : pieces) {
            long start = System.nanoTime();

            TextLinter.of(Bundle.of(strategy(LocalizedText.of(piece.repeat(size / piece.length()))), REGISTRY));

            assertThat(System.nanoTime() - start).as(piece).isLessThan(10_000_000_000L);
        }
    }

    @Test
    void theRulesOfWordsAreNotAskedAboutErrata() {
        assertThat(TextLinter.of(Snitp.official()).findings())
                .extracting(finding -> finding.rule())
                .containsOnly(Rule.ACRONYM_KNOWN);
    }
}
