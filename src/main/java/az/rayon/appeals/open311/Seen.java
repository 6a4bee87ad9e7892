package az.rayon.appeals.open311;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request as a reader may see it: what everybody sees in the public register, and `own` on top for the program whose
/// key made it. Codes are those of `open_data.appeals`.
record Seen(String number, String kind, String channel, String topic, @Nullable String settlement, String state,
    LocalDate registered, LocalDate due, boolean provisional, int term, @Nullable LocalDate settled,
    @Nullable String result, @Nullable String ground, boolean invented, @Nullable Own own) {

  boolean open() {
    return settled == null;
  }

  Seen with(@Nullable Own known) {
    return new Seen(number, kind, channel, topic, settlement, state, registered, due, provisional, term, settled,
        result, ground, invented, known);
  }

  /// What only the program that sent it gets back: its own words, and what the authority said to them.
  record Own(Instant receivedAt, Instant movedAt, @Nullable Instant settledAt,
      String description, String address, String addressId, String media, @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude, @Nullable String settlement, @Nullable UUID unit, String answer,
      List<Moved> moves) {

    Own with(List<Moved> history) {
      return new Own(receivedAt, movedAt, settledAt, description, address, addressId, media, latitude, longitude,
          settlement, unit, answer, history);
    }
  }

  /// One line of the history. `text` is what was said with it, for the author to read.
  record Moved(UUID id, String number, Instant at, String what, String status, String text, String media) {}
}
