package az.rayon.services.forms.filling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Knows people by their FİN. It is asked only about the owner of an account whose identity card an official has seen,
/// or by a clerk with the card before them, and answers only where the name fits the FİN.
interface PeopleRegister {

  Optional<Registered> find(String fin, String name);

  /// What the register says. `settlement` is a code of the directory, empty where the person lives elsewhere.
  record Registered(LocalDate born, String settlement, String rest, List<Relative> relatives) {

    public Registered {
      relatives = List.copyOf(relatives);
    }
  }

  record Relative(String name, String fin, LocalDate born, String kinship) {}
}
