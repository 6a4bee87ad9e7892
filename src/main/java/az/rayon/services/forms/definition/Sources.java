package az.rayon.services.forms.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the program may know of a person before it asks, by name. `account.` is the account of whoever has signed in,
/// `register.` a register of the state, `relative.` each of the relatives that the register names.
public final class Sources {

  public static final String RELATIVES = "register.relatives";

  private static final Map<String, Class<? extends Kind>> KINDS = Map.ofEntries(
      Map.entry("account.name", Kind.Line.class), Map.entry("account.email", Kind.Email.class),
      Map.entry("account.phone", Kind.Phone.class),
      Map.entry("account.fin", Kind.Fin.class),
      Map.entry("register.born", Kind.Day.class),
      Map.entry("register.address", Kind.Place.class),
      Map.entry(RELATIVES, Kind.Group.class),
      Map.entry("relative.name", Kind.Line.class),
      Map.entry("relative.fin", Kind.Fin.class),
      Map.entry("relative.born", Kind.Day.class),
      Map.entry("relative.kinship", Kind.One.class));

  private Sources() {}

  public static List<String> all() {
    return KINDS.keySet().stream().sorted().toList();
  }

  static boolean fits(Field field) {
    return field.source().isEmpty()
        || Optional.ofNullable(KINDS.get(field.source())).filter(kind -> kind.isInstance(field.kind())).isPresent();
  }
}
