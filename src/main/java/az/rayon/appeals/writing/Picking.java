package az.rayon.appeals.writing;

import az.rayon.kernel.Azerbaijani;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.function.Predicate;

/// Finds what somebody meant who typed the beginning of a name from a list, with or without the letters of the
/// Azerbaijani keyboard: "fuz" is Füzuli. What fits nothing, or several, stays as it was typed.
public final class Picking {

  private Picking() {}

  public static String code(String typed, List<Choice> choices) {
    if (typed.isEmpty()) return typed;
    var folded = Azerbaijani.fold(typed);
    return only(choices, choice -> choice.value().equals(typed), only(choices,
        choice -> Azerbaijani.fold(choice.label()).equals(folded), only(choices,
            choice -> Azerbaijani.fold(choice.label()).startsWith(folded), typed)));
  }

  /// The name as the form shows it.
  public static String label(String code, List<Choice> choices) {
    return choices.stream().filter(choice -> choice.value().equals(code)).map(Choice::label).findFirst().orElse(code);
  }

  private static String only(List<Choice> choices, Predicate<Choice> fits, String otherwise) {
    var found = choices.stream().filter(fits).toList();
    return found.size() == 1 ? found.getFirst().value() : otherwise;
  }
}
