package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of one thing that look like two, and of two things that are joined in unusual ways. */
class OneThingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Număr de unități de învățământ preuniversitar dotate cu laboratoare și biblioteci",
                "Săli de clasă dotate cu calculatoare și table interactive",
                "Număr de școli cu indicatoare și rampe",
                "Număr de ore de educație pentru sănătate, drepturi și viață",
                "Număr de puncte de colectare pentru sticlă și baterii",
                "Număr de cursuri de limbă română și competențe digitale",
                "Număr de cursuri de limbă română și competențe de bază"
            })
    void whatAComplementListsIsNoSecondThing(String name) {
        assertThat(CompoundName.of(name, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Autobuze electrice/hibrid achiziționate",
                "Investiții străine directe, mii euro",
                "Durata lucrărilor, luni",
                "Rata abandonului școlar timpuriu (total, rural și urban)",
                "Rata abandonului școlar timpuriu, total, rural și urban",
                "Participanți din anul respectiv",
                "Persoane de 65+ asistate",
                "Număr de unități atât publice cât și private"
            })
    void kindsUnitsAndBreakdownsAreNoSecondThing(String name) {
        assertThat(CompoundName.of(name, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Număr de școli dotate precum și de grădinițe construite | Număr de școli dotate | precum și | de grădinițe construite
            Nr. spitale + policlinici | Nr. spitale | + | policlinici
            Număr de cursuri & seminare | Număr de cursuri | & | seminare
            Număr de ghiduri respectiv manuale | Număr de ghiduri | respectiv | manuale
            Număr de ghiduri, respectiv manuale | Număr de ghiduri | , respectiv | manuale
            Număr de cursuri cât și de ateliere | Număr de cursuri | cât și | de ateliere
            Table instalate și calculatoare achiziționate | Table instalate | și | calculatoare achiziționate
            """)
    void jointsThatAreUnusualPartTwoThingsAsWell(String name, String first, String joint, String second) {
        assertThat(CompoundName.of(name, false)).contains(new CompoundName(first, joint, second));
    }
}
