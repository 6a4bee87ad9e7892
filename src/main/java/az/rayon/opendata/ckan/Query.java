package az.rayon.opendata.ckan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is looked for in the catalogue. A field is null where any will do.
sealed interface Query {

  /// Of none at all nothing is asked.
  record Each(List<Query> parts) implements Query {}

  record Either(List<Query> ways) implements Query {}

  record Not(Query what) implements Query {}

  record Term(@Nullable String field, String text, Fit fit) implements Query {}

  /// From one end to the other; an empty end is open.
  record Range(String field, String from, String to, boolean withFrom, boolean withTo) implements Query {}

  /// How much of a value the text has to be.
  enum Fit {
    WHOLE, START, PART
  }
}
