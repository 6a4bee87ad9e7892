package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// A valid appeal with nothing special about it; a test names only what matters to it.
public final class AppealBuilder {

  /// Monday, 2 February 2026, in the afternoon in Baku.
  static final Instant RECEIVED = Instant.parse("2026-02-02T10:15:30Z");

  private Author author = new Author.Person("D'Əliyeva", "İlahə", "Ömər qızı",
      new Contacts("Samux, Nizami 1", "", "+994501112233"));
  private String topic = "roads";
  private String text = "Körpü nə vaxt açılacaq?";
  private Term term = new Term(Term.Basis.NORMAL, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 23), false);
  private Marks marks = Marks.NONE;
  private State state = new State.Registered();
  private Channel channel = Channel.PORTAL;
  private Kind kind = Kind.APPLICATION;
  private Instant received = RECEIVED;
  private @Nullable UUID account;
  private @Nullable String settlement;

  public static AppealBuilder anAppeal() {
    return new AppealBuilder();
  }

  public AppealBuilder by(Author author) {
    this.author = author;
    return this;
  }

  public AppealBuilder from(UUID account) {
    this.account = account;
    return this;
  }

  public AppealBuilder on(String topic) {
    this.topic = topic;
    return this;
  }

  public AppealBuilder at(String settlement) {
    this.settlement = settlement;
    return this;
  }

  public AppealBuilder asking(String text) {
    this.text = text;
    return this;
  }

  public AppealBuilder ofKind(Kind kind) {
    this.kind = kind;
    return this;
  }

  public AppealBuilder through(Channel channel) {
    this.channel = channel;
    return this;
  }

  public AppealBuilder received(Instant at) {
    this.received = at;
    return this;
  }

  public AppealBuilder within(Term term) {
    this.term = term;
    return this;
  }

  public AppealBuilder due(LocalDate due) {
    return within(new Term(term.basis(), due.minusDays(21), due, false));
  }

  public AppealBuilder marked(Marks marks) {
    this.marks = marks;
    return this;
  }

  public AppealBuilder onDesk(UUID unit) {
    return in(new State.Examined(unit, null));
  }

  public AppealBuilder in(State state) {
    this.state = state;
    return this;
  }

  public Appeal build() {
    var number = "A-1990-" + ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE);
    var filing = new Filing(UUID.randomUUID(), kind, channel, author, topic, settlement, null, text,
        Language.AZ,
        account, received, false);
    return new Appeal(UUID.randomUUID(), number, filing, term, marks, state, 0);
  }
}
