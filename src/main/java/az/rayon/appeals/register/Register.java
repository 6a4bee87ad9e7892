package az.rayon.appeals.register;

/// The registers of this module. They go the same way, and each has tables and numbers of its own.
public enum Register {
  /// müraciətlər, Law 1308-IVQ
  APPEAL,
  /// informasiya sorğuları, Law 1024-IIQ
  INQUIRY
}
