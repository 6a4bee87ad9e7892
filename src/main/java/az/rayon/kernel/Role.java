package az.rayon.kernel;

/// What an official is entrusted with. A person may hold several; the apparatus of a district has 38 posts.
public enum Role {
  /// başçı
  HEAD,
  /// müavin (kurator)
  DEPUTY,
  /// şöbə və ya sektor üzrə icraçı
  EXECUTOR,
  /// müraciətlərin qeydiyyatçısı
  REGISTRAR,
  /// İƏD üzrə icra nümayəndəsi
  REPRESENTATIVE,
  /// etik məsələlər üzrə məsul şəxs
  ETHICS,
  /// açıq məlumatlar və informasiya üzrə məsul şəxs
  DATA,
  /// ictimai şuranın katibi
  SECRETARY,
  /// saytın redaktoru
  EDITOR,
  /// auditor: reads all, changes nothing
  AUDITOR,
  /// administrator: keeps the program, has no right to content
  ADMIN
}
