package az.rayon.documents.page;

/// The state of the file store, for the administrator. `scanner` ends a message key.
public record StorePage(long documents, long megabytes, long room, long notScanned, long limit, String scanner) {}
