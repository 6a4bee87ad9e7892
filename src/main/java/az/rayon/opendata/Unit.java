package az.rayon.opendata;

/// What the figures of a series are counted in.
public enum Unit {
  /// how many there were
  COUNT,
  /// a share of a hundred; the figure's numerator and denominator say of what
  PERCENT,
  /// calendar days
  DAYS,
  /// days that the working calendar counts
  WORKING_DAYS
}
