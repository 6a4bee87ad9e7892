package az.rayon.services.forms.identity;

import az.rayon.kernel.Azerbaijani;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The FİN and the name on the identity card of whoever has the account, as an official has read them there.
public record Identity(UUID account, String fin, String name) {

  /// Whether somebody who gives this FİN and name means the owner of the account. Words of the name may be left out;
  /// none may be added.
  public boolean is(String otherFin, String otherName) {
    return fin.equals(otherFin) && words(name).containsAll(words(otherName));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(Azerbaijani.fold(name).strip().split("\\s+")).collect(Collectors.toSet());
  }
}
