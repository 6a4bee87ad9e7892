package az.rayon.services.forms.definition;

/// What a formula takes and gives.
public enum Type {
  NUMBER, TEXT, TRUTH, DAY, CHOICES,
  /// Things of a group, or files: they can be counted.
  LIST
}
