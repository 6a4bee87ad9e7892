package az.rayon.services.certificates;

import java.util.Map;
import java.util.Set;

/// What a register of this program knows of a person, for the fields of certificates that begin with it. Whoever keeps
/// the register offers it. The words are Azerbaijani, as the paper is.
public interface Facts {

  /// The names of the facts, each with a dot in it, so that no question is called so; a name ends a message key.
  Set<String> names();

  /// What holds of the person now, by the name of the fact.
  Map<String, String> of(String fin);
}
