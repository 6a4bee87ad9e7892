package az.rayon.opendata.page;

/// What is taken to data.gov.az, and how many datasets it holds.
public record ExportPage(int datasets) {}
