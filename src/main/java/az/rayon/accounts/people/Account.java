package az.rayon.accounts.people;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's way into the program: how they sign in, and as what. `password` is its Argon2id hash, `totp` the key that
/// the person's authenticator holds too.
@SuppressWarnings("ArrayRecordComponent") // a key's bytes; accounts are compared by id and version
public record Account(UUID id, State state, Standing standing, String email, Name name, Language language,
    @Nullable String phone, @Nullable String password, byte @Nullable [] totp, int version) {

  /// INVITED has not chosen a password yet; ENDED keeps the id, because deeds and cases point at it.
  public enum State {
    INVITED, ACTIVE, ENDED
  }

  public enum Kind {
    CITIZEN, DELEGATE, OFFICIAL
  }

  /// What the person is to the authority.
  public sealed interface Standing {
    record Citizen() implements Standing {}

    record Delegate(UUID organisation) implements Standing {}

    /// The roles are those held today.
    record Official(UUID unit, Set<Role> roles) implements Standing {

      /// For who keeps the program and works in no unit.
      public static final UUID NO_UNIT = new UUID(0, 0);
    }

    default Actor actor(UUID id) {
      return switch (this) {
        case Citizen _ -> new Actor.Citizen(id);
        case Delegate(var organisation) -> new Actor.Delegate(id, organisation);
        case Official(var unit, var roles) -> new Actor.Official(id, unit, roles);
      };
    }
  }

  /// Name, surname and father's name, as official papers give them in Azerbaijan.
  public record Name(String given, String family, String patronymic) {

    public String spoken() {
      return (given + " " + family).strip();
    }
  }

  public Kind kind() {
    return switch (standing) {
      case Standing.Citizen _ -> Kind.CITIZEN;
      case Standing.Delegate _ -> Kind.DELEGATE;
      case Standing.Official _ -> Kind.OFFICIAL;
    };
  }

  public Actor actor() {
    return standing.actor(id);
  }

  public boolean isStaff() {
    return standing instanceof Standing.Official;
  }

  /// A new password; for who was invited, also the beginning.
  public Account withPassword(String hash) {
    return new Account(id, State.ACTIVE, standing, email, name, language, phone, hash, totp, version);
  }

  public Account withTotp(byte @Nullable [] key) {
    return new Account(id, state, standing, email, name, language, phone, password, key, version);
  }

  public Account withContact(Name newName, Language newLanguage, @Nullable String newPhone) {
    return new Account(id, state, standing, email, newName, newLanguage, newPhone, password, totp, version);
  }

  public Account in(Standing newStanding) {
    return new Account(id, state, newStanding, email, name, language, phone, password, totp, version);
  }

  public Account ended() {
    return new Account(id, State.ENDED, standing, email, name, language, null, null, null, version);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Account that && id.equals(that.id) && version == that.version
        && Arrays.equals(totp, that.totp);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /// Without name, address and secrets, so that none of them gets into a log.
  @Override
  public String toString() {
    return "Account[" + id + "]";
  }
}
