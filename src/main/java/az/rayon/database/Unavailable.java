package az.rayon.database;

import java.util.List;
import java.util.stream.Stream;

/// Why the program does not start: a sentence for the operator that tells what to do. The sentences stand in
/// `messages/database_*.properties`.
public final class Unavailable extends RuntimeException {

  private final String key;
  private final List<String> facts;

  public Unavailable(String key, Object... facts) {
    super(key + List.of(facts));
    this.key = key;
    this.facts = Stream.of(facts).map(String::valueOf).toList();
  }

  String key() {
    return key;
  }

  List<String> facts() {
    return facts;
  }
}
