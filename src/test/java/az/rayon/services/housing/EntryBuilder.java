package az.rayon.services.housing;

import az.rayon.services.housing.Entry.Place;
import az.rayon.services.housing.Entry.State;
import az.rayon.services.housing.Household.Member;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/// Builds an entry that waits; a test names only what matters to it.
final class EntryBuilder {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static final Random RANDOM = new SecureRandom();
  private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private Household household = new Household("Nümunə Ailəbaşı", fin(), null, "samux", List.of(), null, false);
  private State state = new State.Waiting();

  private EntryBuilder() {}

  static EntryBuilder anEntry() {
    return new EntryBuilder();
  }

  static String fin() {
    return RANDOM.ints(7, 0, LETTERS.length()).mapToObj(at -> LETTERS.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  EntryBuilder in(State other) {
    state = other;
    return this;
  }

  EntryBuilder with(Member... members) {
    household = household.with(List.of(members));
    return this;
  }

  Entry build() {
    return new Entry(UUID.randomUUID(), "MN-2026-000001", "", household, "GENERAL", TODAY, TODAY,
        new Place(BigDecimal.ONE, null), state, 0);
  }
}
