package az.rayon.site;

import az.rayon.kernel.Actor;
import java.util.function.Predicate;

/// A way into a module, declared by that module as a bean. `label` is a message key; tasks and what
/// stands on the desk have their hint under `label + ".hint"`; `path` carries no language.
public record MenuItem(Place place, int order, String label, String path, Predicate<Actor> seenBy) {

  public static MenuItem forAll(Place place, int order, String label, String path) {
    return new MenuItem(place, order, label, path, _ -> true);
  }
}
