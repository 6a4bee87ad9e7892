package az.rayon.actionplan.report;

/// Why something was not done with a report. `actionplan.report.refused.` and the name is a sentence for the reader.
public enum ReportRefusal {
  /// Another role does this.
  NOT_YOURS,
  /// The report is not in the state in which this is done.
  NOT_NOW,
  /// The plan does not cover the year, or the year has not begun.
  OTHER_YEAR,
  /// There is a report for the year already.
  EXISTS,
  /// The plan has no measures to report on.
  NO_MEASURES,
  /// A draft of an earlier version: the rows behind its figures were not read with them.
  ROWS_MISSING,
  /// A paper is not sent before it is signed.
  BEFORE_ITS_DATE,
  /// Somebody else has worded the sentence meanwhile.
  CHANGED,
  /// Nobody is named to sign.
  NO_SIGNATORY
}
