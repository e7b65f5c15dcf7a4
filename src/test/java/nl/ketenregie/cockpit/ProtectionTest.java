package nl.ketenregie.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Small numbers are not shown to others, and cannot be found by subtraction. */
class ProtectionTest {

    @Test
    void fromOneToFourIsHidden() {
        assertThat(hidden(others(0), others(1), others(4), others(5))).containsExactly(1, 2);
    }

    @Test
    void theOwnOrganisationSeesItsOwnSmallNumbers() {
        assertThat(hidden(own(2), own(1))).isEmpty();
    }

    @Test
    void oneSmallNumberTakesTheNextSmallestWithIt() {
        Protection protection = Protection.of(others(3), others(100), others(40));

        assertThat(protection.hides(0)).isTrue();
        assertThat(protection.hides(2)).isTrue();
        assertThat(protection.hides(1)).isFalse();
        assertThat(protection.hidesTotal()).isFalse();
    }

    @Test
    void theTotalIsHiddenWhenTheViewerKnowsAllOtherNumbers() {
        Protection protection = Protection.of(own(100), others(3));

        assertThat(protection.hides(0)).isFalse();
        assertThat(protection.hides(1)).isTrue();
        assertThat(protection.hidesTotal()).isTrue();
    }

    @Test
    void twoOfOneAreNotHiddenByEachOther() {
        // their sum is 2, so each would be 1
        assertThat(hidden(others(1), others(1), others(30))).containsExactly(0, 1, 2);
    }

    @Test
    void aRowIsHiddenAsAWholeAndEachColumnHasItsTotal() {
        Protection protection = Protection.of(
                new Protection.Row(false, 3, 50), new Protection.Row(false, 0, 60), new Protection.Row(false, 20, 10));

        assertThat(protection.hides(0)).isTrue();
        assertThat(protection.hides(1)).isFalse();
        assertThat(protection.hides(2)).isTrue();
    }

    /** Whoever knows the shown rows and the total can never be sure of a small number. */
    @RepeatedTest(200)
    void noSmallNumberFollowsFromWhatIsShown(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Protection.Row[] rows = new Protection.Row[1 + random.nextInt(6)];
        long[] counts = new long[rows.length];
        boolean[] own = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            counts[i] = random.nextInt(random.nextBoolean() ? 8 : 60);
            own[i] = random.nextInt(4) == 0;
            rows[i] = new Protection.Row(own[i], counts[i]);
        }
        Protection protection = Protection.of(rows);

        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (protection.hides(i)) {
                unknown.add(i);
            } else {
                assertThat(own[i] || counts[i] == 0 || counts[i] >= 5).isTrue();
            }
        }
        if (!protection.hidesTotal()) {
            long sum = unknown.stream().mapToLong(i -> counts[i]).sum();
            for (int i : unknown) {
                if (counts[i] > 0 && counts[i] < 5) {
                    long others = unknown.stream()
                            .filter(j -> j != i && counts[j] > 0)
                            .count();
                    assertThat(others).as("%s", Arrays.toString(counts)).isPositive();
                    // it can be anything from 1 to what the others leave, and that is more than two possibilities
                    assertThat(sum - others).isGreaterThan(2);
                }
            }
        }
    }

    private static int[] hidden(Protection.Row... rows) {
        Protection protection = Protection.of(rows);
        return IntStream.range(0, rows.length).filter(protection::hides).toArray();
    }

    private static Protection.Row others(long count) {
        return new Protection.Row(false, count);
    }

    private static Protection.Row own(long count) {
        return new Protection.Row(true, count);
    }
}
