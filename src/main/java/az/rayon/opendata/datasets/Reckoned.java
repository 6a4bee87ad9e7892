package az.rayon.opendata.datasets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What was reckoned over the rows of a version: they never change, so neither does a count of them. What was not asked
/// for lately is forgotten first.
final class Reckoned {

  private static final int MOST = 5_000;
  private static final int LONGEST = 1_000;

  private final Map<Question, Object> answers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Question, Object> eldest) {
      return size() > MOST;
    }
  });

  private record Question(String dataset, int edition, String sql, List<Object> values) {

    /// So that long words fill no memory.
    private boolean isShort() {
      return sql.length() + values.stream().mapToInt(value -> String.valueOf(value).length()).sum() <= LONGEST;
    }
  }

  boolean has(Dataset dataset, String sql, List<Object> values) {
    var edition = dataset.edition();
    return edition != null
        && answers.containsKey(new Question(dataset.name(), edition.number(), sql, List.copyOf(values)));
  }

  /// From memory, or reckoned now; a dataset that follows a register is always reckoned.
  @SuppressWarnings("unchecked") // the same question has always the same kind of answer
  <T> T of(Dataset dataset, String sql, List<Object> values, Supplier<T> reckoning) {
    var edition = dataset.edition();
    if (edition == null) return reckoning.get();
    var question = new Question(dataset.name(), edition.number(), sql, List.copyOf(values));
    var known = answers.get(question);
    if (known != null) return (T) known;
    var reckoned = reckoning.get();
    if (question.isShort()) answers.put(question, reckoned);
    return reckoned;
  }
}
