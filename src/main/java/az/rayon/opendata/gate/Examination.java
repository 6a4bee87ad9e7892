package az.rayon.opendata.gate;

import az.rayon.opendata.datasets.Dataset.Column;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the gate saw in rows that wait: traces of persons, groups that are too small, and what changes for readers.
/// `spared` are columns that the program would have looked at and officials left out, where that hides small groups:
/// whoever sent the rows does not decide alone that nobody can be known in them.
public record Examination(long rows, List<Finding> findings, Anonymity anonymity, @Nullable Combination spared,
    Change change) {

  public Examination {
    findings = List.copyOf(findings);
  }

  /// Whether a finding stops the publication, or only asks the publisher to look.
  public enum Weight {
    BLOCKS, ADVICE
  }

  /// What in a cell points at a person. `HEADING` is a column that is called as if it held such cells.
  public enum Trace {
    FIN, PHONE, ID_CARD, EMAIL, PLATE, BIRTH_DATE, NAME, CARD, IBAN, ADDRESS, TAX_NUMBER, PERHAPS_NAME, HEADING;

    /// How it is written in public data.
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Traces of one kind in one column: how many cells hold them, and the first of their lines.
  public record Finding(Trace trace, Weight weight, Column column, long count, List<Line> lines) {

    public boolean blocks() {
      return weight == Weight.BLOCKS;
    }
  }

  /// A line of the rows and what stands there, all but its first letter hidden.
  public record Line(long number, String masked) {}

  /// How many rows look alike in the columns `kin`. `few` rows stand in groups smaller than `K`; `combinations` say
  /// which of the columns part them so finely; `without` says how many few rows would be left if one were left out.
  public record Anonymity(List<Kin> kin, boolean people, long groups, long smallest, long few,
      List<Combination> combinations, List<Combination> without, List<Group> examples) {

    /// A group of fewer is not published (domain decision for the queue for housing, taken for all data on people).
    public static final int K = 5;

    static final Anonymity NONE = new Anonymity(List.of(), false, 0, 0, 0, List.of(), List.of(), List.of());

    Weight weight() {
      return people ? Weight.BLOCKS : Weight.ADVICE;
    }
  }

  /// A column by which somebody could be known, together with others.
  public record Kin(Column column, @Nullable Trait trait) {}

  /// Columns taken together, and the rows in groups of fewer than `K` among them.
  public record Combination(List<Column> columns, long few, long smallest) {}

  /// A group that is too small: its values in the order of the columns.
  public record Group(List<String> values, long rows) {}

  /// What is different from what is public now. `compared` is false where there are too many rows to lay side by side.
  public record Change(boolean first, List<Fresh> fresh, List<String> gone, List<Retyped> retyped, Rows rows,
      List<Values> values) {}

  /// Rows that come, go, and stay under the same key with other contents; `before` is how many are public now.
  public record Rows(boolean compared, long before, long added, long removed, long changed) {}

  /// A column that was not public before, with cells of it.
  public record Fresh(Column column, List<String> examples) {}

  public record Retyped(Column column, String before, String now) {}

  /// Codes that the column never held in public before.
  public record Values(Column column, List<String> fresh) {}

  /// How many traces stop the publication; a cell may hold several.
  public long stopping() {
    return findings.stream().filter(Finding::blocks).mapToLong(Finding::count).sum();
  }

  /// What stops the publication, as it is written in public data.
  public Set<String> stops() {
    var stops = new TreeSet<String>();
    findings.stream().filter(Finding::blocks).forEach(each -> stops.add(each.trace().code()));
    if (spared != null || (anonymity.few() > 0 && anonymity.weight() == Weight.BLOCKS)) stops.add("small-groups");
    return stops;
  }

  public boolean blocks() {
    return !stops().isEmpty();
  }
}
