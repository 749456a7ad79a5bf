package org.snitp.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.io.internal.text.Titles.REGISTRY;
import static org.snitp.io.internal.text.Titles.check;
import static org.snitp.testkit.Fixtures.strategy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/** Which acronyms a reader cannot know. */
class AcronymsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANITP-ul, MAI, OC și ANITP/MAI",
                "Uniunea Europeană (UE), ONU și NATO; OUG nr. 5",
                "capitolul XIV, etapa II, anul MMXXIV, anul MCMXC, secolul XX",
                "Decizia-cadru 2002/629/JAI și CETS nr. 197, COM(2021) 171, HCL nr. 45/2024, OMFP 2634/2015, drumul DN 7",
                "Codurile județelor după ISO 3166-2:RO și ISO 639-1:2002",
                "Strategia „SINERGIE”",
                "STRATEGIA NAȚIONALĂ ÎMPOTRIVA TRAFICULUI",
                "A doua etapă, vitamina C, HoReCa",
                "Toate cazurile, NUMAI cazurile noi; numai minorii",
                "Date deschise prin API, coduri QR, fișiere CSV și JSON, becuri LED, țevi din PVC",
                "Raportul REPORT FROM THE COMMISSION TO THE COUNCIL, la adresa ?uri=CELEX:52022SC0429",
            })
    void whatIsInARegistryOrKnownToEverybodyNeedsNoExplanation(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reducerea emisiilor de CO₂ și de CO cu 55%",
                "Instalarea a 500 MW, a 1.500 MVA și a 50\u00A0GB",
                "Vântul din NV și din SE, regiunea NE",
                "Grupa sanguină AB",
            })
    void unitsAndSignsAreNoAcronyms(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grupul de lucru interinstituțional (GLI) și membrii GLI",
                "Mecanismul Național de Referire (NRM)",
                "NRM (mecanismul național de referire)",
                "Inspectoratele școlare județene (ISJ) vor raporta anual",
                "Extinderea învățământului profesional și tehnic (IPT)",
                "Depistarea bolilor cardiovasculare (BCV) la adulți",
                "Controlul tuberculozei (TB) în penitenciare",
                "Extinderea serviciilor medicale de urgență (SMU)",
                "Creșterea ponderii energiei din surse regenerabile (SRE)",
                "Direcțiile generale de asistență socială și protecția copilului (DGASPC-uri) raportează",
                "Strategia pentru ocuparea forței de muncă (SOFM 2021-2027)",
                "Sistemul informatic al Registrului de Cancer – SIRC",
                "Planul de redresare și reziliență, denumit în continuare PNRR, finanțează lucrările",
                "Programul de sănătate (în continuare, „PS”) se derulează anual",
                "ECRIS (Sistemul european de informații cu privire la cazierele judiciare)",
                "OSINT (investigarea surselor deschise, open source intelligence)",
                "PLANUL DE ACȚIUNE PENTRU ENERGIE DURABILĂ (PAED), apoi PAED",
            })
    void aTextExplainsAnAcronymBesideItsName(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "Finanțarea din PNRR 2021-2026 § PNRR",
                "Raportul KLMN 2026 § KLMN",
                "Proiectul SIPOCA nr. 5 § SIPOCA",
                "Datele din SNR (2025) § SNR",
                "Rezultatul SIPOCA (vezi anexa) § SIPOCA",
                "Software de investigații online (OSINT) § OSINT",
                "Lista CDI § CDI",
                "Consultarea CCI § CCI",
                "Sprijinul MCI § MCI",
                "Rețeta prin DCI § DCI",
                "Corelare ANITP – ECRIS § ECRIS",
            })
    void whatOnlyLooksLikeANumberOrAnExplanationIsNone(String text, String acronym) {
        assertThat(check(text))
                .extracting(found -> found.message(Locale.ENGLISH))
                .containsExactly("The acronym " + acronym + " is in no registry, and no text explains it.");
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
}
