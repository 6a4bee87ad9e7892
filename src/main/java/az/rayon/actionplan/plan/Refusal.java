package az.rayon.actionplan.plan;

/// Why a deed on a plan was not done. `actionplan.refused.` and the name is a sentence for the reader.
public enum Refusal {
  /// The measure is another unit's, or the deed is the leadership's.
  NOT_YOURS,
  /// Only organisations of civil society assess.
  NOT_CIVIL_SOCIETY, ALREADY_DONE,
  /// Somebody else was faster.
  CHANGED, NOT_DONE, IN_THE_FUTURE, WITHDRAWN, UNKNOWN_DEED, UNKNOWN_SERIES, CODE_TAKEN,
  NUMBER_TAKEN, ALREADY_OPEN
}
