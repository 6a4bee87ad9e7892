package az.rayon.actionplan;

/// A yearly report has been published at `/plans/{plan}/reports/{year}`.
public record ReportPublished(String plan, int year) {}
