package az.rayon.accounts;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's way into the program: how they sign in, and as what.
record Account(UUID id, State state, Standing standing, String email, Name name, Language language,
    @Nullable String phone, @Nullable String password, int version) {

  /// INVITED has not chosen a password yet; ENDED keeps the id, because deeds and cases point at it.
  enum State {
    INVITED, ACTIVE, ENDED
  }

  enum Kind {
    CITIZEN, DELEGATE, OFFICIAL
  }

  /// What the person is to the authority.
  sealed interface Standing {
    record Citizen() implements Standing {}

    record Delegate(UUID organisation) implements Standing {}

    /// The roles are those held today.
    record Official(UUID unit, Set<Role> roles) implements Standing {}
  }

  /// Name, surname and father's name, as official papers give them in Azerbaijan.
  record Name(String given, String family, String patronymic) {}

  Kind kind() {
    return switch (standing) {
      case Standing.Citizen _ -> Kind.CITIZEN;
      case Standing.Delegate _ -> Kind.DELEGATE;
      case Standing.Official _ -> Kind.OFFICIAL;
    };
  }

  Actor actor() {
    return switch (standing) {
      case Standing.Citizen _ -> new Actor.Citizen(id);
      case Standing.Delegate(var organisation) -> new Actor.Delegate(id, organisation);
      case Standing.Official(var unit, var roles) -> new Actor.Official(id, unit, roles);
    };
  }
}
