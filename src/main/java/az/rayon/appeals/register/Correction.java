package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import org.jspecify.annotations.Nullable;

/// What a registrar puts right in what was handed in: its kind, topic and place, and whose it is. The words of the
/// appeal, the moment and the way on which it came stay as they are.
public record Correction(Kind kind, String topic, @Nullable String settlement, Author author) {

  /// That which changes nothing.
  public static Correction of(Filing filing) {
    return new Correction(filing.kind(), filing.topic(), filing.settlement(), filing.author());
  }

  /// Also of what has ended: the figures follow.
  public Outcome<Appeal, Refusal> in(Appeal appeal, Actor by) {
    if (!by.holds(Role.REGISTRAR)) return new Refused<>(Refusal.NOT_YOURS);
    if (appeal.complainsOf(by)) return new Refused<>(Refusal.COMPLAINED_OF_YOU);
    var was = appeal.filing();
    var filing = new Filing(was.submission(), kind, was.channel(), author, topic, settlement, was.spot(), was.text(),
        was.language(), was.account(), was.receivedAt(), was.invented());
    return new Done<>(new Appeal(appeal.id(), appeal.number(), filing, appeal.term(), appeal.marks(), appeal.state(),
        appeal.version()));
  }
}
