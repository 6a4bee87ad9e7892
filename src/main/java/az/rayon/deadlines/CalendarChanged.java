package az.rayon.deadlines;

/// The working calendar of the year is not what it was: a decision of the Cabinet was entered. Due dates that touch the
/// year are to be reckoned again; listeners survive being told twice.
public record CalendarChanged(int year) {}
