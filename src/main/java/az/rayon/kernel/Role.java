package az.rayon.kernel;

import java.util.List;

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
  ADMIN;

  /// Those who examine what lies on their unit's desk and answer it. Only one of them can stand in for one of them.
  public static final List<Role> ANSWERING = List.of(EXECUTOR, REPRESENTATIVE, DEPUTY, HEAD);
}
