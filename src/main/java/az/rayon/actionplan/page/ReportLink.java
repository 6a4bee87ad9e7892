package az.rayon.actionplan.page;

/// A yearly report of a plan and the message key of where it stands.
public record ReportLink(int year, String path, String state, int unsupported, int measures) {}
