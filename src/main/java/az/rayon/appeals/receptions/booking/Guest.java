package az.rayon.appeals.receptions.booking;

import az.rayon.kernel.Language;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who comes, how to reach them, and what they need to come in, to hear and to be understood.
public record Guest(Name name, Reach reach, Language language, @Nullable UUID account, Set<Need> needs, String note) {

  public Guest {
    needs = Set.copyOf(needs);
  }

  public record Name(String surname, String given, String patronymic) {

    public String whole() {
      return (surname + " " + given + " " + patronymic).strip();
    }
  }

  /// What is not given is empty.
  public record Reach(String address, String email, String phone) {}

  /// What the house must see to before the person comes.
  public enum Need {
    /// comes in a wheelchair or can't climb steps
    STEPS,
    /// sign language
    SIGNS,
    /// hears badly
    HEARING,
    /// sees badly
    SIGHT,
    /// does not speak Azerbaijani well
    INTERPRETER,
    /// brings somebody who helps
    COMPANION
  }
}
