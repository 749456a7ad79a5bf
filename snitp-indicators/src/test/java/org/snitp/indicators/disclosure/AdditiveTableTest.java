package org.snitp.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.disclosure.AdditiveTable.Relation;

class AdditiveTableTest {

    private final AdditiveTable table = new AdditiveTable();

    private int add(long value) {
        return table.add(BigDecimal.valueOf(value));
    }

    @Test
    void aNegativeFigureIsContradictoryAndAZeroIsNot() {
        assertThat(table.isContradictory(add(-1))).isTrue();
        assertThat(table.isContradictory(add(0))).isFalse();
    }

    @Test
    void whatAnEarlierPublicationHasAloneIsHiddenAndPublished() {
        int figure = table.addPublished(BigDecimal.TEN);

        assertThat(table.isHidden(figure)).isTrue();
        assertThat(table.isPublished(figure)).isTrue();
        assertThat(table.isHidden(add(10))).isFalse();
        assertThat(table.isPublished(1)).isFalse();
    }

    @Test
    void theRestOfAWholeIsAHiddenFigureAndWithoutARestThereIsNone() {
        int whole = add(10);
        int part = add(7);

        assertThat(table.relate(whole, List.of(part))).isTrue();
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.value(2)).isEqualByComparingTo("3");
        assertThat(table.isHidden(2)).isTrue();
        assertThat(table.relations()).containsExactly(new Relation(whole, List.of(part, 2)));

        assertThat(table.relate(whole, List.of(part, 2))).isTrue();
        assertThat(table.size()).isEqualTo(3);
    }

    @Test
    void partsThatExceedTheirWholeContradictItAndAddNoFigure() {
        int whole = add(10);
        int part = add(11);

        assertThat(table.relate(whole, List.of(part))).isFalse();
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.isContradictory(whole)).isTrue();
        assertThat(table.isContradictory(part)).isTrue();
    }

    @Test
    void aWholeAndPartsOfZeroAgreeAndNegativeOnesDoNot() {
        assertThat(table.relate(add(0), List.of(add(0)))).isTrue();
        assertThat(table.relate(add(5), List.of(add(-1), add(6)))).isFalse();
        assertThat(table.relate(add(-1), List.of(add(-1)))).isFalse();
    }

    @Test
    void aSumIsStatedOnceInWhateverOrderItsPartsAre() {
        int whole = add(10);
        int one = add(4);
        int other = add(6);

        table.relateAsTheyAre(whole, List.of(other, one));
        table.relateAsTheyAre(whole, List.of(one, other));

        assertThat(table.relations()).hasSize(1);
        assertThat(table.isStated(whole, List.of(one, other))).isTrue();
        assertThat(table.isStated(whole, List.of(one))).isFalse();
    }

    @Test
    void theDifferenceToAKnownFigureIsAHiddenFigureEvenIfItIsZero() {
        int figure = add(8);

        assertThat(table.relateToKnown(figure, BigDecimal.valueOf(5))).isTrue();
        assertThat(table.value(1)).isEqualByComparingTo("3");
        assertThat(table.relateToKnown(figure, BigDecimal.valueOf(8))).isTrue();
        assertThat(table.value(2)).isEqualByComparingTo("0");
        assertThat(table.relations())
                .containsExactly(new Relation(figure, List.of(1)), new Relation(figure, List.of(2)));
        assertThat(table.isContradictory(figure)).isFalse();
    }

    @Test
    void aFigureBelowAKnownOneContradictsIt() {
        int figure = add(4);

        assertThat(table.relateToKnown(figure, BigDecimal.valueOf(5))).isFalse();
        assertThat(table.isContradictory(figure)).isTrue();
        assertThat(table.relations()).isEmpty();
    }

    @Test
    void aDerivedFigureFollowsOthersUnlessItIsPublished() {
        int derived = add(10);
        table.derive(derived);

        assertThat(table.isFollowing(derived)).isTrue();
        assertThat(table.isFollowing(add(10))).isFalse();
        assertThat(table.isFollowing(new Relation(1, List.of(derived)))).isTrue();
        assertThat(table.isFollowing(new Relation(1, List.of(1)))).isFalse();
        table.publish(derived);
        assertThat(table.isFollowing(derived)).isFalse();
    }

    @Test
    void theOnlyUnknownPartOfAPublishedSumIsPublishedAsWell() {
        int whole = add(10);
        int one = add(4);
        int other = add(6);
        int beside = add(3);
        table.relate(whole, List.of(one, other));
        table.relate(other, List.of(beside, add(3)));
        table.publish(whole);
        table.publishWhatFollows();
        assertThat(table.isPublished(other)).isFalse();

        table.publish(one);
        table.publishWhatFollows();

        assertThat(table.isPublished(other)).isTrue();
        assertThat(table.isPublished(beside)).isFalse();
    }

    @Test
    void nothingFollowsFromASumThatACorrectionHasBroken() {
        int whole = add(10);
        int part = add(4);
        table.relateAsTheyAre(whole, List.of(part));
        table.publish(whole);

        table.publishWhatFollows();

        assertThat(table.isPublished(part)).isFalse();
    }
}
