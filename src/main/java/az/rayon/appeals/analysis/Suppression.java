package az.rayon.appeals.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Keeps small numbers of a table back, so that nobody can be pointed at; and enough others beside them that the sums
/// of rows and columns, which are known, do not give them away.
final class Suppression {

  private static final int LEAST = 5;

  private final long[][] counts;
  private final boolean[][] kept;

  private Suppression(long[][] counts) {
    this.counts = counts;
    this.kept = new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length];
  }

  /// The table with null where a number is kept back. A nought is told: nobody is in it.
  static List<List<@Nullable Long>> of(long[][] counts) {
    var table = new Suppression(counts);
    table.keepSmall();
    while (table.keepMore()) {}
    return table.told();
  }

  private void keepSmall() {
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        kept[row][column] = counts[row][column] > 0 && counts[row][column] < LEAST;
      }
    }
  }

  /// Whether some row or column needed another number kept back.
  private boolean keepMore() {
    boolean more = false;
    int columns = counts.length == 0 ? 0 : counts[0].length;
    for (int row = 0; row < counts.length; row++) {
      int at = row;
      more |= keepIn(columns, _ -> at, column -> column);
    }
    for (int column = 0; column < columns; column++) {
      int at = column;
      more |= keepIn(counts.length, row -> row, _ -> at);
    }
    return more;
  }

  /// One number kept back in a line is its sum less the others; so is each of several that are too small together.
  private boolean keepIn(int length, IntUnaryOperator row, IntUnaryOperator column) {
    int hidden = 0;
    long sum = 0;
    int smallest = -1;
    for (int i = 0; i < length; i++) {
      int r = row.applyAsInt(i);
      int c = column.applyAsInt(i);
      if (kept[r][c]) {
        hidden++;
        sum += counts[r][c];
      } else
        if (counts[r][c] > 0 && (smallest < 0
            || counts[r][c] < counts[row.applyAsInt(smallest)][column.applyAsInt(smallest)])) {
              smallest = i;
            }
    }
    if (hidden == 0 || (hidden > 1 && sum >= LEAST) || smallest < 0) return false;
    kept[row.applyAsInt(smallest)][column.applyAsInt(smallest)] = true;
    return true;
  }

  private List<List<@Nullable Long>> told() {
    var rows = new ArrayList<List<@Nullable Long>>();
    for (int row = 0; row < counts.length; row++) {
      var cells = new ArrayList<@Nullable Long>();
      for (int column = 0; column < counts[row].length; column++) {
        cells.add(kept[row][column] ? null : counts[row][column]);
      }
      rows.add(cells);
    }
    return rows;
  }
}
