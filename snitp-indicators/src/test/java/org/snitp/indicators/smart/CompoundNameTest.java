package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that count one thing, and names that count several: most of them are those of the action plan 2024-2026. */
class CompoundNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # A second quantity
            Total și valoare mediană a cuantumului acordat | Total | și | valoare mediană a cuantumului acordat
            Număr/Tip servicii acordate victimelor | Număr | / | Tip servicii acordate victimelor
            Valoarea totală și medie a ajutoarelor | Valoarea totală | și | medie a ajutoarelor
            Nr. de cazuri în care au fost dispuse măsuri de protecție și tipul de măsuri dispuse | Nr. de cazuri în care au fost dispuse măsuri de protecție | și | tipul de măsuri dispuse
            Nr săli de audiere existente la nivelul fiecărei instituții și caracteristicile acestora | Nr săli de audiere existente la nivelul fiecărei instituții | și | caracteristicile acestora
            Numărul cererilor de asistență polițienească/numărul de mesaje transmise/primite | Numărul cererilor de asistență polițienească | / | numărul de mesaje transmise/primite
            Număr de elevi; număr de profesori | Număr de elevi | ; | număr de profesori
            Număr total de controale efectuate (număr angajatori verificați, număr angajați verificați) | Număr total de controale efectuate | ( ) | număr angajatori verificați, număr angajați verificați
            # Two nouns at the head
            Analizare și actualizare | Analizare | și | actualizare
            Număr de acțiuni și controale efectuate | Număr de acțiuni | și | controale efectuate
            Număr de participanți/beneficiari | Număr de participanți | / | beneficiari
            Număr de copii și tineri beneficiari ai măsurilor | Număr de copii | și | tineri beneficiari ai măsurilor
            Procentul copiilor/tinerilor care pot menționa două riscuri | Procentul copiilor | / | tinerilor care pot menționa două riscuri
            Ghid/Plan de instruire și perfecționare profesională a specialiștilor | Ghid | / | Plan de instruire și perfecționare profesională a specialiștilor
            Proceduri și metodologii actualizate și armonizate | Proceduri | și | metodologii actualizate și armonizate
            Concluzii și recomandări propuse | Concluzii | și | recomandări propuse
            Număr de campanii/ acțiuni de informare și conștientizare derulate | Număr de campanii | / | acțiuni de informare și conștientizare derulate
            Ofițeri/magistrați de legătură numiți | Ofițeri | / | magistrați de legătură numiți
            Nr. JIT și OAP | Nr. JIT | și | OAP
            Legi, ordine și regulamente adoptate | Legi | , | ordine și regulamente adoptate
            # A noun behind an attribute of the head
            Proceduri actualizate și metodologii elaborate | Proceduri actualizate | și | metodologii elaborate
            Analiză realizată și raport publicat | Analiză realizată | și | raport publicat
            Persoane instruite sau alte cadre | Persoane instruite | sau | alte cadre
            # A plural behind a complement in the singular
            Propuneri de lege ferenda sau recomandări de modificări legislative | Propuneri de lege ferenda | sau | recomandări de modificări legislative
            Schimburi de experiență, misiuni de sprijin pentru autoritățile străine | Schimburi de experiență | , | misiuni de sprijin pentru autoritățile străine
            Instrumente de lucru/formulare actualizate | Instrumente de lucru | / | formulare actualizate
            Nr. activități de informare și materiale diseminate | Nr. activități de informare | și | materiale diseminate
            # A strong joint
            Număr de elevi din școli, precum și profesori instruiți | Număr de elevi din școli | , precum și | profesori instruiți
            Sesiuni organizate; participanți instruiți | Sesiuni organizate | ; | participanți instruiți
            # An enumeration, a list behind "de", a noun with an article, the head again
            Ponderea locurilor ocupate de femei în (a) consilii locale și (b) consilii județene | (a) consilii locale | (b) | consilii județene
            (i) numărul de adăposturi; (ii) numărul de locuri | (i) numărul de adăposturi | (ii) | numărul de locuri
            Cursuri a) pentru polițiști, b) pentru judecători | a) pentru polițiști | b) | pentru judecători
            Numărul de decese, de dispariții și de răniri | Numărul de decese | , | de dispariții și de răniri
            Proporția de membri și drepturile de vot | Proporția de membri | și | drepturile de vot
            Consumul de apă, consumul de apă pe locuitor | Consumul de apă | , | consumul de apă pe locuitor
            # Another quantity of any kind, a second genitive, two bounds, the same measured per head
            Cantitatea de deșeuri colectate și cantitatea de deșeuri reciclate | Cantitatea de deșeuri colectate | și | cantitatea de deșeuri reciclate
            Suprafața agricolă ecologică și numărul operatorilor certificați | Suprafața agricolă ecologică | și | numărul operatorilor certificați
            Timpul mediu de răspuns și de soluționare a cererilor | Timpul mediu de răspuns | și | de soluționare a cererilor
            Numărul testelor efectuate și al cazurilor depistate | Numărul testelor efectuate | și | al cazurilor depistate
            Existența normelor și a măsurilor de prevenire | Existența normelor | și | a măsurilor de prevenire
            Femei căsătorite înainte de vârsta de 15 ani și înainte de vârsta de 18 ani | Femei căsătorite înainte de vârsta de 15 ani | și | înainte de vârsta de 18 ani
            Valoarea adăugată ca proporție din PIB și pe cap de locuitor | Valoarea adăugată ca proporție din PIB | și | pe cap de locuitor
            # Something is done on both sides
            Bază de date creată și raport anual publicat | Bază de date creată | și | raport anual publicat
            Posturi create și posturi ocupate în structură | Posturi create | și | posturi ocupate în structură
            Campanii de informare și materiale video realizate | Campanii de informare | și | materiale video realizate
            Protocoale încheiate și parteneriate dezvoltate cu ONG-uri | Protocoale încheiate | și | parteneriate dezvoltate cu ONG-uri
            Număr de mediatori școlari și mentori comunitari angajați | Număr de mediatori școlari | și | mentori comunitari angajați
            Rapoarte trimestriale și raport anual de activitate publicate | Rapoarte trimestriale | și | raport anual de activitate publicate
            Incidente raportate, din care incidente cu impact major | Incidente raportate | , din care | incidente cu impact major
            # A quantity with an article after a thing, another whole, the head with another complement
            Organizații neguvernamentale active și numărul mediu de salariați | Organizații neguvernamentale active | și | numărul mediu de salariați
            Angajatori care au oferit cursuri, și ponderea acestora în total | Angajatori care au oferit cursuri | , și | ponderea acestora în total
            Pierderi economice în raport cu PIB și numărul de întreruperi | Pierderi economice în raport cu PIB | și | numărul de întreruperi
            Ponderea ajutoarelor în totalul cheltuielilor și în PIB | Ponderea ajutoarelor în totalul cheltuielilor | și | în PIB
            Asistența pentru dezvoltare, totală și pentru țările vecine, ca proporție din PIB | Asistența pentru dezvoltare, totală | și | pentru țările vecine, ca proporție din PIB
            Cheltuieli de la bugetul de stat și cheltuieli de la bugetele locale | Cheltuieli de la bugetul de stat | și | cheltuieli de la bugetele locale
            Incidența tuberculozei, hepatitei și a altor boli | Incidența tuberculozei, hepatitei | și | a altor boli
            # Opposites, casualties, pollutants; also without diacritics
            Indicii prețurilor de export și import | Indicii prețurilor de export | și | import
            Persoane decedate și rănite în urma dezastrelor | Persoane decedate | și | rănite în urma dezastrelor
            Concentrația medie de PM2.5 și PM10 | Concentrația medie de PM2.5 | și | PM10
            Manuale scolare si cursuri universitare tiparite | Manuale scolare | si | cursuri universitare tiparite
            # A part beside the whole
            Datoria publică, din care externă | Datoria publică | , din care | externă
            Media dosarelor în sarcina unui procuror (în fiecare județ), din care dosare pe trafic de persoane | Media dosarelor în sarcina unui procuror (în fiecare județ) | , din care | dosare pe trafic de persoane
            Număr de cazuri (din care minori) | Număr de cazuri | ( ) | din care minori
            """)
    void aNameThatCountsSeveralThingsIsTakenApartAtTheJoint(String name, String first, String joint, String second) {
        assertThat(CompoundName.of(name, false)).contains(new CompoundName(first, joint, second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Număr de activități de informare și conștientizare derulate",
                "Număr de activități de informare și consiliere desfășurate",
                "Număr de activități de informare/instruire realizate",
                "Raport de monitorizare și evaluare a pilotării",
                "Ghid practic de identificare, referire și intervenție a cazurilor de trafic de minori",
                "Standarde selecție și pregătire agreate și elaborate",
                "Propuneri de actualizare/eficientizare aplicare MNIR",
                "Nr. întâlniri de lucru și schimb de experiență în acordarea de asistență",
                "Instrucțiuni privind asistența și protecția copiilor cu măsură de protecție",
                "Raport de analiză și recomandări",
                "Proceduri privind organizarea și condițiile de lucru",
                "Protocoale de colaborare cu Academia/Colegii Naționale",
                "Raport privind protecția victimelor, precum și martorilor",
                "Servicii acordate și martorilor",
                "Valoarea ajutoarelor, pe sectoare și tipuri de beneficiari",
                "Număr de tineri ocupați, pe sexe, vârste și niveluri de educație",
                "Număr de persoane (a se vedea anexa 1)",
                "Număr de cereri soluționate conform art. 5 lit. a)",
                "Numărul deciziilor ANCOM elaborate în baza Regulamentului Parlamentului European și al Consiliului",
                "Număr de întâlniri comune cu companii relevante din industria de tehnologie și cea financiară",
                "Raportul dintre proporția femeilor și proporția bărbaților",
                "Persoane cu vârsta între 15 și 24 de ani",
                "Valoarea asistenței externe pentru conservarea biodiversității și a ecosistemelor",
                "Suma totală a granturilor și a intrărilor",
                "Indicele capacității ((1) legislația și finanțarea; (2) coordonarea; (3) supravegherea)",
                "Gradul de respectare a obligațiilor (numărul rapoartelor prezentate față de numărul celor obligatorii)",
                "Soldul exporturilor și importurilor",
                "Valoarea totală a exporturilor și importurilor",
                "Accidente cu morți și răniți",
                "Numărul mediu trimestrial/anual al pensionarilor",
                "Venitul disponibil, înainte de transferurile sociale",
                "Întreprinderi după vârstă și rata de creștere",
                "Numărul de salariați conform ordinului privind sectoarele, precum și procedura de încadrare",
                "Procentul de pacienți internați și apoi transferați",
                "Raport privind serviciile și numărul de beneficiari",
                "Proiecte, din care rezultă economii",
                "Cazuri notificate și identificate soluționate",
                "Linii de tramvai reabilitate sau nou construite"
            })
    void aJointInsideTheComplementPartsNothing(String name) {
        assertThat(CompoundName.of(name, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nr. situații detectate și notificate/sesizate",
                "Număr de angajatori amendați/sancționați",
                "Număr de materiale informativ-preventive diseminate/ promovate",
                "Număr de materiale informativ - preventive diseminate",
                "Protocoale de lucru create și/sau revizuite la nivelul instituțiilor",
                "Standarde de cost elaborate și aprobate",
                "Bază de date existentă și operațională",
                "Indicatori elaborați și testați",
                "Documente transmise și depuse",
                "Instrumente de evaluare cantitativă și calitativă create și aplicate",
                "Nr. de specialiști din cadrul furnizorilor publici sau privați",
                "Întreprinderi mici și mijlocii sprijinite",
                "Servicii sociale și medicale furnizate"
            })
    void attributesOfOneNounPartNothing(String name) {
        assertThat(CompoundName.of(name, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nr victime audiate în săli de audiere/spații special amenajate",
                "Nr protocoale de colaborare între unități de învățământ superior și instituții cu competențe",
                "Registru traducători, mediatori interculturali",
                "Număr de sesiuni pentru elevi și profesori",
                "Număr de cursuri între stat și organizații",
                "Nr. specialiști: personal medical, personal din unitățile de învățământ, alte categorii",
                "Gradul de încadrare polițiști/procurori"
            })
    void aPluralThatGoesWithAPluralOfTheComplementPartsNothing(String name) {
        assertThat(CompoundName.of(name, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Numărul de companii ce dezvoltă politici/programe instituționale",
                "Mecanism de finanțare care include o procedură, o sursă de finanțare, o entitate plătitoare",
                "Număr cadre didactice formate, care derulează activități de informare",
                "Instrumente elaborate care să includă nevoia de perspectivă și să includă indicatori de percepție",
                "Protocolul este actualizat în acord cu legislația specifică și cu drepturile victimelor"
            })
    void whatAClauseListsPartsNothing(String name) {
        assertThat(CompoundName.of(name, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Procentul asistenților maternali/asistenților sociali care pot numi trei indicatori",
                "Număr de studenți la Academia de Poliție/Școlile de Subofițeri/studenți INM formați",
                "Număr de apeluri Tel Verde ANES/ANITP pentru semnalarea unor potențiale cazuri",
                "Număr de cazuri sesizate la IGPR (DCCO) și ANITP"
            })
    void theSameHeadAgainAndAcronymsPartNothing(String name) {
        assertThat(CompoundName.of(name, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nr. definiții (variabile, indicatori) coroborate/clarificate",
                "Total participanți (număr)",
                "Analizarea Proiectului „Educație și formare” pentru minori",
                "Persoane (femei și bărbați) instruite"
            })
    void bracketsAndQuotationMarksPartNothingUnlessTheyHoldAQuantity(String name) {
        assertThat(CompoundName.of(name, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Număr", "Nr.", "/", "și", "Număr de", "Total și", "; ;", "Ghid,", "Campanii", "1 raport"})
    void aNameTooShortToReadCountsOneThing(String name) {
        assertThat(CompoundName.of(name, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-", "„", "(", "„a", "ate", "și ", "/", "de ", "Număr ", "(număr "})
    void aNameMayBeOfAnyLength(String piece) {
        assertThat(CompoundName.of("Ghid " + piece.repeat(20_000), false)).isEmpty();
    }

    @Test
    void theFirstBarOfARatioIsAFractionBar() {
        assertThat(CompoundName.of("Număr de polițiști/locuitori", true)).isEmpty();
        assertThat(CompoundName.of("Număr de polițiști/locuitori", false)).isPresent();
        assertThat(CompoundName.of("Numărul de sesizări vs. numărul de condamnări", true))
                .isEmpty();
        assertThat(CompoundName.of("Numărul de sesizări vs. numărul de condamnări", false))
                .isPresent();
    }

    @Test
    void eachSideOfAFractionBarIsReadByItself() {
        assertThat(CompoundName.of("Număr procurori și polițiști/ județ", true))
                .contains(new CompoundName("Număr procurori", "și", "polițiști"));
        assertThat(CompoundName.of("Numărul de sesizări vs. numărul de investigații/urmăriri penale", true))
                .contains(new CompoundName("numărul de investigații", "/", "urmăriri penale"));
    }

    @Test
    void aRatioWithoutAFractionBarIsReadAsAnyName() {
        assertThat(CompoundName.of("Raportul de polițiști", true)).isEmpty();
        assertThat(CompoundName.of("Polițiști și procurori", true)).isPresent();
    }

    @Test
    void cedillaLettersAndMissingDiacriticsAreReadAlike() {
        Optional<CompoundName> cedillas = CompoundName.of("Acţiuni şi controale", false);
        Optional<CompoundName> bare = CompoundName.of("NUMAR DE ELEVI SI PROFESORI".toLowerCase(Given.RO), false);
        Optional<CompoundName> decomposed =
                CompoundName.of(Normalizer.normalize("Acțiuni și controale", Normalizer.Form.NFD), false);

        assertThat(cedillas).contains(new CompoundName("Acțiuni", "și", "controale"));
        assertThat(CompoundName.of("Şcoli şi ţinte", false)).contains(new CompoundName("Școli", "și", "ținte"));
        assertThat(CompoundName.of("Ţinte şi Şcoli", false)).contains(new CompoundName("Ținte", "și", "Școli"));
        assertThat(bare).contains(new CompoundName("numar de elevi", "si", "profesori"));
        assertThat(decomposed).isEqualTo(cedillas);
    }
}
