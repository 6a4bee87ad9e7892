package az.rayon.kernel;

/// What came of asking the domain to do something: it is done, or it was refused for a reason a person can be told.
public sealed interface Outcome<T, R extends Enum<R>> {

  /// It is done, and this is what it has become.
  record Done<T, R extends Enum<R>>(T value) implements Outcome<T, R> {}

  /// It was not done, and nothing has changed.
  record Refused<T, R extends Enum<R>>(R reason) implements Outcome<T, R> {}
}
