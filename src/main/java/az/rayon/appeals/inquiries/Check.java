package az.rayon.appeals.inquiries;

/// What the official asks themselves when a request comes, art. 19.1, in the law's order.
public enum Check {
  /// is it as the law wants it
  CONFORMS,
  /// does the authority hold the information; if not, it is sent on
  HELD,
  /// is it of restricted access
  RESTRICTED,
  /// can the restricted part be separated
  SEPARABLE,
  /// can it be given in the form that is wanted
  FORM_POSSIBLE,
  /// does it cost anything: the cost of copies at most
  PAID
}
