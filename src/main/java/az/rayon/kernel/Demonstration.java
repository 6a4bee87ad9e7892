package az.rayon.kernel;

/// Invented content of one module, so that a new installation can be tried out. Prepared once, on an empty database and
/// in demonstration mode only, in the order of `order`; whatever it invents says so on every page that shows it.
public interface Demonstration {

  int order();

  void prepare();

  /// The name under which it is written down that it was prepared: the folder it lies in. One that has moved keeps the
  /// name it had, because an installation that was filled before would be filled twice.
  default String part() {
    return getClass().getPackageName();
  }
}
