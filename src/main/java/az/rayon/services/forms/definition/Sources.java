package az.rayon.services.forms.definition;

import java.util.List;
import java.util.Map;

/// What the program may know of a person before it asks, by name. `account.` is the account of whoever has signed in,
/// `register.` a register of the state, `relative.` each of the relatives that the register names.
public final class Sources {

  public static final String RELATIVES = "register.relatives";

  private static final Map<String, List<Class<? extends Kind>>> KINDS = Map.of(
      "account.name", List.of(Kind.Line.class), "account.email", List.of(Kind.Email.class),
      "account.phone", List.of(Kind.Phone.class), "register.born", List.of(Kind.Day.class),
      "register.address", List.of(Kind.Place.class), RELATIVES, List.of(Kind.Group.class),
      "relative.name", List.of(Kind.Line.class), "relative.fin", List.of(Kind.Fin.class),
      "relative.born", List.of(Kind.Day.class), "relative.kinship", List.of(Kind.One.class));

  private Sources() {}

  public static List<String> all() {
    return KINDS.keySet().stream().sorted().toList();
  }

  static boolean fits(Field field) {
    return field.source().isEmpty()
        || KINDS.getOrDefault(field.source(), List.of()).stream().anyMatch(kind -> kind.isInstance(field.kind()));
  }
}
