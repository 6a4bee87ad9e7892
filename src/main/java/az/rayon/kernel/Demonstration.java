package az.rayon.kernel;

/// Invented content of one module, so that a new installation can be tried out. Prepared once, on an empty database and
/// in demonstration mode only, in the order of `order`; whatever it invents says so on every page that shows it.
public interface Demonstration {

  int order();

  void prepare();
}
