package az.rayon.database;

/// Why the program cannot have its database: a sentence for the operator, in words that tell what to do.
/// The sentences stand in messages/database_*.properties.
final class Unavailable extends RuntimeException {

  private final String key;
  private final transient Object[] facts;

  Unavailable(String key, Object... facts) {
    super(key + java.util.Arrays.toString(facts));
    this.key = key;
    this.facts = facts;
  }

  String key() {
    return key;
  }

  Object[] facts() {
    return facts;
  }
}
