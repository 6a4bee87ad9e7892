package az.rayon.documents.arriving;

import java.nio.file.Path;

/// A file that has arrived and is fit to be kept.
public record Arrival(Path staged, String sha256, long size, FileType type, boolean scanned) {}
