package az.rayon.directory;

/// How sure the directory is of what it says.
public enum Standing {
  /// taken from an official source
  CONFIRMED,
  /// believed, and still to be checked against the state's registers
  UNCONFIRMED,
  /// invented for the demonstration
  SAMPLE
}
