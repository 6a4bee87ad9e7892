package az.rayon.services.forms.filling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A register that knows one person, and remembers what it was asked.
public final class SampleRegister implements PeopleRegister {

  static final String FIN = "6XY34ZK";

  private final Queue<String> asked = new ConcurrentLinkedQueue<>();

  @Override
  public Optional<Registered> find(String fin, String name) {
    asked.add(fin + " " + name);
    return fin.equals(FIN) && name.startsWith("Nümunə Sakin")
        ? Optional.of(new Registered(LocalDate.of(1990, 6, 5), "fuzuli", "Azadlıq küçəsi 7",
            List.of(new Relative("Nümunə Ləman", "7KL56MN", LocalDate.of(2016, 2, 8), "child"))))
        : Optional.empty();
  }

  boolean wasAsked(String name) {
    return asked.stream().anyMatch(each -> each.endsWith(name));
  }
}
