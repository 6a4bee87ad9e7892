package az.rayon.deadlines;

/// The holidays that follow the moon; the Cabinet sets their days for each year by the end of the year before (Labour
/// Code, art. 105.4).
enum Feast {
  RAMAZAN, QURBAN
}
