package org.snitp.io.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.rule.Rule;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.PeriodRange;

/** What is a slip in a text, and what only looks like one. */
class WordingTest {

    private static final Locale RO = Locale.forLanguageTag("ro");

    private static final InstitutionRegistry REGISTRY = InstitutionRegistry.builder()
            .addInstitutions(institution("ANITP"), institution("MAI"), institution("MD/OC"))
            .build();

    private static Institution institution(String id) {
        return Institution.builder()
                .id(id)
                .type(InstitutionType.AGENCY)
                .name(LocalizedText.of("Instituția"))
                .build();
    }

    private static Strategy strategy(LocalizedText title) {
        return Strategy.builder()
                .id("s")
                .title(title)
                .horizon(PeriodRange.parse("2024/2028"))
                .build();
    }

    private static List<Diagnostic> check(LocalizedText title) {
        return Snitp.check(Bundle.of(strategy(title), REGISTRY));
    }

    private static List<Diagnostic> check(String ro) {
        return check(LocalizedText.of(ro));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "protecţia victimelor§SNITP-361§Letters with a cedilla stand for ș or ț: \"protecţia\". Romanian letters have a "
                        + "comma below.§protecția victimelor",
                "Şcoli şi licee§SNITP-361§Letters with a cedilla stand for ș or ț: \"Şcoli\". Romanian letters have a comma "
                        + "below.§Școli și licee",
                "tra\u0306iesc bine§SNITP-362§A letter and its mark are two characters, which look like one: \"tra\u0306iesc\". "
                        + "Searching and sorting will miss the word.§trăiesc bine",
                "victimelor.Campanii derulate§SNITP-363§A space seems to be missing: \"victimelor.Campanii\".§victimelor. "
                        + "Campanii derulate",
                "persoaneRealizarea unui ghid§SNITP-363§A space seems to be missing: \"persoaneRealizarea\".§persoane "
                        + "Realizarea unui ghid",
                "elevi,profesori și părinți,bunici§SNITP-363§A space seems to be missing: \"elevi,profesori\".§elevi, profesori "
                        + "și părinți, bunici",
                "etape:analiza și planul§SNITP-363§A space seems to be missing: \"etape:analiza\".§etape: analiza și planul",
                "victime(minori și adulți)§SNITP-363§A space seems to be missing: \"victime(minori\".§victime (minori și adulți)",
                "Agenția (ANITP)și poliția§SNITP-363§A space seems to be missing: \"(ANITP)și\".§Agenția (ANITP) și poliția",
                "ghiduri  tipărite§SNITP-364§White space is doubled: \"ghiduri  tipărite\".§ghiduri tipărite",
                "ghiduri tipărite §SNITP-364§The text begins or ends with white space: \"tipărite \".§ghiduri tipărite",
                "ghiduri , afișe§SNITP-364§White space stands where none belongs: \"ghiduri ,\".§ghiduri, afișe",
                "ghiduri ( tipărite)§SNITP-364§White space stands where none belongs: \"( tipărite)\".§ghiduri (tipărite)",
                "ghi\u200Bduri§SNITP-364§An invisible character stands in \"ghi\u200Bduri\".§ghiduri",
                "Institutii si autoritati publice§SNITP-365§Diacritics seem to be missing: \"Institutii\".§Instituții și "
                        + "autorități publice",
                "in baza unei actiuni§SNITP-365§Diacritics seem to be missing: \"actiuni\".§in baza unei acțiuni",
                "campanii de de informare§SNITP-368§A word is written twice: \"de de\".§campanii de informare",
            })
    void aSlipIsReportedWithWhatWouldBeRight(String text, String code, String message, String correction) {
        assertThat(check(text)).singleElement().satisfies(found -> {
            assertThat(found.code().getId()).isEqualTo(code);
            assertThat(found.message(Locale.ENGLISH)).isEqualTo(message);
            assertThat(found.suggestion()).contains(correction);
            assertThat(found.place().orElseThrow().pointer()).isEqualTo("/0/title/ro");
        });
        assertThat(check(correction)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "lecții (clasele V-VIII § ( opens in \"(clasele\" and never closes. § ( se deschide în „(clasele” și nu se mai "
                        + "închide.",
                "definiții variabile, indicatori) § ) closes in \"indicatori)\" and was never opened. § ) se închide în "
                        + "„indicatori)” și nu a fost deschis.",
                "Proiectul „Avocatul specializat § „ opens in \"„Avocatul\" and never closes. § „ se deschide în „„Avocatul” și "
                        + "nu se mai închide.",
            })
    void aBracketWithoutACounterpartIsReported(String text, String english, String romanian) {
        assertThat(check(text)).singleElement().satisfies(found -> {
            assertThat(found.code().getId()).isEqualTo("SNITP-366");
            assertThat(found.message(Locale.ENGLISH)).isEqualTo(english);
            assertThat(found.message(RO)).isEqualTo(romanian);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Companiile din domeniul HoReCa, YouTube și TikTok",
                "https://anitp.mai.gov.ro/Campanii,Ghiduri și www.example.org/A:bc",
                "office@anitp.mai.gov.ro; art.5 alin.(2) lit.b)",
                "(re)integrarea și (inter)medierea, elev(i), persoane(lor)",
                "Legea nr.678/2001, H.G. nr. 88/2023, 1,5 milioane, 12:30, raport 1:25",
                "a) analiza; b) planul; iv) raportul",
                "Proiectul „Avocatul specializat” și «Casa», “SINERGIE”, \"Ghid\"",
                "nu este... ci este; etc.",
                "5\u00A0% din 1\u00A0000 de persoane",
                "- primul punct\n  - al doilea punct\n\n  al treilea",
                "foarte foarte bine; vis-a-vis; din ce în ce, Baden Baden",
                "planuri pe județ/regiune/populație, sate/ orașe",
                "Save the Children International, in vitro, in situ",
                "ani de muncă, casa mea, o dată pe an, odată",
                "Analiză privind introducerea; evaluare intermediară: rezultate",
            })
    void whatOnlyLooksLikeASlipIsPassedOver(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void otherLanguagesHaveLettersWithACedillaAndWordsWithoutDiacritics() {
        assertThat(check(LocalizedText.of("Raport", "The Şanlıurfa report on national institutional actiune")))
                .isEmpty();
    }

    @Test
    void englishIsHeldToTheSameLayout() {
        assertThat(check(LocalizedText.of("Raport", "The the report .")))
                .extracting(found -> found.place().orElseThrow().pointer() + " "
                        + found.suggestion().orElse(""))
                .containsExactly("/0/title/en The the report.", "/0/title/en The report .");
    }

    @Test
    void twoWordsThatOftenStandTogetherAreToldFromOneThatNobodyWrites() {
        String often = "traficului de persoane, victime ale traficului de persoane";
        Bundle bundle = Bundle.of(
                strategy(LocalizedText.of("Prevenirea traficului depersoane"))
                        .withVision(LocalizedText.of(often))
                        .withPurpose(
                                LocalizedText.of("Delegarea de persoane; punerea în aplicare; depunerea dosarelor")),
                REGISTRY);

        assertThat(Snitp.check(bundle)).singleElement().satisfies(found -> {
            assertThat(found.message(Locale.ENGLISH)).isEqualTo("A space seems to be missing: \"depersoane\".");
            assertThat(found.message(RO)).isEqualTo("Pare să lipsească un spațiu: „depersoane”.");
            assertThat(found.suggestion()).contains("Prevenirea traficului de persoane");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANITP-ul, MAI, OC și ANITP/MAI",
                "Uniunea Europeană (UE), ONU și NATO; OUG nr. 5",
                "capitolul XIV, etapa II, anul MMXXIV",
                "Decizia-cadru 2002/629/JAI și CETS nr. 197, COM(2021) 171",
                "Grupul de lucru interinstituțional (GLI) și membrii GLI",
                "Mecanismul Național de Referire (NRM)",
                "NRM (mecanismul național de referire)",
                "Strategia „SINERGIE”",
                "STRATEGIA NAȚIONALĂ ÎMPOTRIVA TRAFICULUI",
                "A doua etapă, vitamina C, HoReCa",
                "Toate cazurile, NUMAI cazurile noi; numai minorii",
            })
    void anAcronymIsKnownFromARegistryFromAnExplanationOrToEverybody(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void anAcronymThatNobodyExplainsIsReportedOnceWithItsOtherPlaces() {
        Strategy strategy = strategy(LocalizedText.of("Sprijin ANIPT"))
                .withVision(LocalizedText.of("Datele din ECRIS"))
                .withPurpose(LocalizedText.of("Corelarea ECRIS V cu ANITP și software (OSINT)"));

        assertThat(Snitp.check(Bundle.of(strategy, REGISTRY)))
                .extracting(found -> found.message(Locale.ENGLISH)
                        + found.suggestion()
                        + found.related().size())
                .containsExactly(
                        "The acronym ANIPT is in no registry, and no text explains it.Optional[ANITP]0",
                        "The acronym ECRIS is in no registry, and no text explains it.Optional.empty1",
                        "The acronym OSINT is in no registry, and no text explains it.Optional.empty0");
        assertThat(Snitp.check(Bundle.of(strategy)))
                .as("without a registry nothing is known")
                .isEmpty();
    }

    @Test
    void englishIsMissedOnlyWhereTheDocumentHasEnglish() {
        Strategy strategy = strategy(LocalizedText.of("Strategia", "The strategy"));

        assertThat(Snitp.check(Bundle.of(strategy.withVision(LocalizedText.of("Viziunea")))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code().getId()).isEqualTo("SNITP-367");
                    assertThat(found.place().orElseThrow().pointer()).isEqualTo("/0/vision/ro");
                    assertThat(found.message(RO))
                            .isEqualTo("Lipsește textul în engleză, pe care alte texte ale documentului îl au.");
                });
        assertThat(Snitp.check(Bundle.of(strategy, REGISTRY))).isEmpty();
    }

    @Test
    void hugeTextsTakeLinearTime() {
        int size = 1 << 20;
        for (String piece : List.of(
                " ", "a", "A", "aA", "aaaBbb", "a,bb", "(", ")", "a(", "(AB)", "AB ", "a a ", "şi ", "„", "-")) {
            long start = System.nanoTime();

            Wording.of(Bundle.of(strategy(LocalizedText.of(piece.repeat(size / piece.length()))), REGISTRY));

            assertThat(System.nanoTime() - start).as(piece).isLessThan(10_000_000_000L);
        }
    }

    @Test
    void theRulesOfWordsAreNotAskedAboutErrata() {
        assertThat(Wording.of(Snitp.official()).findings())
                .extracting(finding -> finding.rule())
                .containsOnly(Rule.ACRONYM_KNOWN);
    }
}
