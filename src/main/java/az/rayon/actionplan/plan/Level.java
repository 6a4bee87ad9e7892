package az.rayon.actionplan.plan;

/// How far a commitment has been carried out, on the five-point scale that OGP's reviewers use.
public enum Level {
  /// Sübut yoxdur: nothing that could be checked has been shown
  NO_EVIDENCE(0),
  /// Başlanmayıb: its time has not come, or everything shows that nothing was done
  NOT_STARTED(1),
  /// Məhdud
  LIMITED(2),
  /// Əsasən icra olunub
  SUBSTANTIAL(3),
  /// Tam icra olunub
  COMPLETED(4);

  private final int steps;

  Level(int steps) {
    this.steps = steps;
  }

  /// How many of the bar's four steps are filled.
  public int steps() {
    return steps;
  }
}
