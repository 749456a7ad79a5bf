package org.snitp.interop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemarksTest {

    private static ForeignPlace line(int line) {
        return new ForeignPlace("a.csv", line, 0, "");
    }

    @Test
    void whatExceedsTheNumberIsCountedAndNotForgotten() {
        Remarks remarks = new Remarks();
        for (int i = 1; i <= 10_003; i++) {
            remarks.add(ExchangeCode.NOT_TAKEN, line(i), "what", "x");
        }

        assertThat(remarks.list()).hasSize(10_001);
        assertThat(remarks.list().get(10_000))
                .hasToString("a.csv:10001: 3 further remarks are not listed, from here on. [SNITP-963]");
    }

    @Test
    void placesThatSayTheSameAreToldAtTheFirst() {
        Remarks remarks = new Remarks();
        remarks.addOnce(ExchangeCode.UNKNOWN_PERIOD, List.of(line(2), line(5)), "value", "2021/22");
        remarks.addOnce(ExchangeCode.UNKNOWN_PERIOD, List.of(line(7)), "value", "x");

        assertThat(remarks.list())
                .map(ImportRemark::toString)
                .containsExactly(
                        "a.csv:2: \"2021/22\" is no period that is understood. (× 2) [SNITP-955]",
                        "a.csv:7: \"x\" is no period that is understood. [SNITP-955]");
    }
}
