package az.rayon.actionplan.page;

/// What an official's desk says of the plans: own steps that are late, those that are near, and the yearly report.
public record DuePanel(int late, int soon, ReportDue report) {}
