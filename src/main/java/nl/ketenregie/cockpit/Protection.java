package nl.ketenregie.cockpit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which numbers would say too much about single people. A number from 1 to 4 is not shown outside the viewer's own
 * organisation, nor is a bigger one from which it could be found by subtraction: then a second row is hidden, and where there
 * is none, the total.
 */
final class Protection {

    static final int SMALLEST_SHOWN = 5;

    /** So many cases at least can move between hidden rows without their sum changing. */
    private static final int ROOM_TO_GUESS = 3;

    private final BitSet hidden = new BitSet();
    private boolean totalHidden;

    private Protection() {}

    static boolean isSmall(long count) {
        return count > 0 && count < SMALLEST_SHOWN;
    }

    /** Rows of one number each. */
    static Protection of(List<Tally> rows) {
        return of(rows.stream().map(row -> new Row(row.isOwn(), row.count())).toArray(Row[]::new));
    }

    /** Rows that are shown or hidden as a whole, above a total for each of their numbers. */
    static Protection of(Row... rows) {
        return of(new BitSet(), rows);
    }

    /** @param alreadyHidden for a reason of their own */
    static Protection of(BitSet alreadyHidden, Row... rows) {
        Protection protection = new Protection();
        protection.hidden.or(alreadyHidden);
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i].own && Arrays.stream(rows[i].counts).anyMatch(Protection::isSmall)) {
                protection.hidden.set(i);
            }
        }
        int columns = rows.length == 0 ? 0 : rows[0].counts.length;
        for (int column = 0; column < columns; column++) {
            protection.hideMore(rows, column);
        }
        return protection;
    }

    private void hideMore(Row[] rows, int column) {
        while (!totalHidden && tellsTooMuch(rows, column)) {
            OptionalInt next = IntStream.range(0, rows.length)
                    .filter(i -> !hidden.get(i) && !rows[i].own && rows[i].counts[column] > 0)
                    .boxed()
                    .min(Comparator.comparing(i -> rows[i].counts[column]))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
            next.ifPresentOrElse(hidden::set, () -> totalHidden = true);
        }
    }

    /** Whether a hidden number follows from the total and the rows that are shown. */
    private boolean tellsTooMuch(Row[] rows, int column) {
        long[] unknown = hidden.stream()
                .mapToLong(i -> rows[i].counts[column])
                .filter(count -> count > 0)
                .toArray();
        return Arrays.stream(unknown).anyMatch(Protection::isSmall)
                && (unknown.length < 2 || Arrays.stream(unknown).sum() - unknown.length < ROOM_TO_GUESS);
    }

    boolean hides(int row) {
        return hidden.get(row);
    }

    boolean hidesTotal() {
        return totalHidden;
    }

    BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    /** @param own whether the viewer's own organisation has all that is counted */
    static final class Row {
        private final boolean own;
        private final long[] counts;

        Row(boolean own, long... counts) {
            this.own = own;
            this.counts = counts;
        }
    }
}
