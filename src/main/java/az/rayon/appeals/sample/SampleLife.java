package az.rayon.appeals.sample;

import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Step;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.appeals.register.Term;
import az.rayon.directory.Settlement;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The invented life of one appeal, from the day it came to where it stands today.
final class SampleLife implements InventedAppeals.Life {

  private static final SampleTexts TEXTS = new SampleTexts();
  private static final UUID NOBODY = new UUID(0, 0);
  private static final Channel[] CHANNELS = {Channel.PORTAL, Channel.PORTAL, Channel.PORTAL, Channel.PORTAL,
      Channel.PAPER, Channel.PAPER, Channel.TELEPHONE, Channel.EMAIL, Channel.RECEPTION, Channel.MOBILE_RECEPTION,
      Channel.ASAN, Channel.SUPERIOR};

  private final Random random;
  private final SampleCast.Crew crew;
  private final Instant now;
  private final LocalDate today;
  private final LocalDate day;
  private final Function<Basis, Term> terms;
  private final Instant received;
  private final List<Step> steps = new ArrayList<>();
  private @Nullable Appeal appeal;

  /// `terms` are those of what comes on that day.
  SampleLife(Random random, SampleCast.Crew crew, LocalDate day, Function<Basis, Term> terms) {
    this.random = random;
    this.crew = crew;
    this.now = crew.now().toInstant();
    this.today = crew.now().toLocalDate();
    this.day = day;
    this.terms = terms;
    this.received = moment(day);
  }

  @Override
  public Instant received() {
    return received;
  }

  @Override
  public Appeal appeal() {
    if (appeal == null) throw new IllegalStateException("not handed in");
    return appeal;
  }

  @Override
  public List<Step> steps() {
    return steps;
  }

  @Override
  public void live(String number) {
    var topic = crew.topic(random);
    var place = crew.settlement(random);
    var term = terms.apply(Basis.NORMAL);
    appeal = Appeal.registered(Ids.at(received), number, filing(topic, place, number), term);
    step(What.REGISTERED, received, NOBODY, null, term.due(), "");
    var unit = crew.unit(topic, place, random);
    var routed = moment(workday(day.plusDays(1)));
    if (unit == null || day.equals(today) || routed.isAfter(now)) return;
    if (random.nextInt(100) < 7) close(routed);
    else examine(unit, routed);
  }

  private void examine(UUID unit, Instant routed) {
    put(new State.Examined(unit, crew.executors().get(unit)), appeal().term());
    step(What.ROUTED, routed, registrar(), unit, null, "");
    if (random.nextInt(8) == 0 && routed.plusSeconds(86_400).isBefore(now)) {
      var longer = terms.apply(Basis.STUDY);
      put(appeal().state(), longer);
      step(What.STUDIED, routed.plusSeconds(80_000), executor(unit), null, longer.due(), TEXTS.phrase("study", random));
    }
    var at = moment(answerDay());
    if (at.isAfter(routed) && at.isBefore(now)) answer(unit, at);
  }

  /// Nine of ten are answered in the second half of their term, one late; some that fell due lately and what is due
  /// today still wait.
  private LocalDate answerDay() {
    var term = appeal().term();
    long length = term.due().toEpochDay() - term.from().toEpochDay();
    boolean late = term.due().isBefore(today) && term.due().isAfter(today.minusDays(50));
    if ((late && random.nextInt(6) == 0) || term.due().equals(today)) return today.plusDays(1);
    long after = random.nextInt(12) == 0
        ? length + 1 + random.nextInt(14)
        : length - Math.round(length * 0.7 * Math.pow(random.nextDouble(), 1.5));
    var day = term.from().plusDays(after);
    int weekend = day.getDayOfWeek().getValue() - 5;
    return weekend > 0 ? day.minusDays(weekend) : day;
  }

  private static LocalDate workday(LocalDate day) {
    int weekend = day.getDayOfWeek().getValue() - 5;
    return weekend > 0 ? day.plusDays(3 - weekend) : day;
  }

  private void answer(UUID unit, Instant at) {
    var results = new Result[]{Result.SATISFIED, Result.SATISFIED, Result.SATISFIED, Result.PARTLY_SATISFIED,
        Result.EXPLAINED, Result.EXPLAINED, Result.DECLINED};
    var result = results[random.nextInt(results.length)];
    var by = executor(unit);
    put(new State.Answered(unit, crew.executors().get(unit), result,
        TEXTS.answer(appeal().filing().topic(), result, random), by, at), appeal().term());
    step(What.ANSWERED, at, by, unit, null, "");
  }

  private void close(Instant at) {
    switch (random.nextInt(4)) {
      case 0 -> end(new State.LeftUnexamined(Ground.COURT_DECISION, TEXTS.phrase("unexamined", random), registrar(),
          at), What.LEFT_UNEXAMINED, at);
      case 1 -> end(new State.Withdrawn(registrar(), at), What.WITHDRAWN, at);
      default -> end(new State.Forwarded(List.of(TEXTS.phrase("body", random)),
          TEXTS.phrase("forward", random), null, registrar(), at), What.FORWARDED, at);
    }
  }

  private void end(State.Settled state, What what, Instant at) {
    put(state, appeal().term());
    step(what, at, registrar(), null, null, "");
  }

  /// Whether its unit has had it since before yesterday, and its term still runs.
  boolean waits() {
    return appeal().state() instanceof State.Examined && steps.getLast().at().isBefore(now.minusSeconds(86_400))
        && !appeal().term().over(today);
  }

  boolean unexamined() {
    return appeal().state() instanceof State.LeftUnexamined;
  }

  /// It turned out to be what a court decides.
  void refuse() {
    var at = steps.removeLast().at();
    end(new State.NotAccepted(Obstacle.COURT, TEXTS.phrase("notaccepted", new Random(1)), registrar(), at),
        What.NOT_ACCEPTED, at);
  }

  /// Its answer is written and waits for the other pair of eyes.
  void draft() {
    if (!(appeal().state() instanceof State.Examined lies)) return;
    var text = TEXTS.answer(appeal().filing().topic(), Result.EXPLAINED, new Random(1));
    var by = executor(lies.unit());
    put(new State.Drafted(lies.unit(), lies.executor(), Result.EXPLAINED, text, by, lately()), appeal().term());
    step(What.DRAFTED, lately(), by, lies.unit(), null, text);
  }

  /// Information is asked for elsewhere, and of its author, who has not answered yet.
  void extendAndAsk(Term longer) {
    put(appeal().state(), longer);
    step(What.EXTENDED, lately(), registrar(), appeal().unit(), longer.due(), TEXTS.phrase("extension", new Random(1)));
    step(What.ASKED, lately(), registrar(), appeal().unit(), null, TEXTS.phrase("question", new Random(1)));
  }

  /// The same person had written the same before: the two are answered as one.
  void merge(SampleLife earlier) {
    var is = appeal();
    var filing = is.filing();
    var before = earlier.appeal().filing();
    var again = new Filing(filing.submission(), before.kind(), filing.channel(), before.author(), before.topic(),
        before.settlement(), before.spot(), before.text(), filing.language(), before.account(), filing.receivedAt(),
        true);
    appeal = new Appeal(is.id(), is.number(), again, is.term(), is.marks(),
        new State.Merged(earlier.appeal().id(), registrar(), lately()), is.version() + 1);
    step(What.MERGED, lately(), registrar(), null, null, "");
  }

  private Instant lately() {
    return now.minusSeconds(7_200);
  }

  private Filing filing(String topic, @Nullable Settlement place, String number) {
    var written = TEXTS.appeal(topic, random);
    var channel = CHANNELS[random.nextInt(CHANNELS.length)];
    var tail = number.substring(number.length() - 4);
    boolean own = channel == Channel.PORTAL && random.nextInt(50) == 0;
    var contacts = new Contacts(place == null ? "" : place.name().az(), "sakin" + tail + "@demo.invalid", "");
    var author = random.nextInt(15) == 0
        ? new Author.Organisation("Nümunə MMC " + tail, contacts)
        : new Author.Person("Nümunə", "Sakin " + tail, "", contacts);
    return new Filing(new UUID(random.nextLong(), random.nextLong()), written.kind(), channel, author, topic,
        place == null ? null : place.code(), null, written.text(), Language.AZ,
        own ? crew.citizen().orElse(null) : null,
        received, true);
  }

  /// Some minute of the day between nine and six, and never later than now.
  private Instant moment(LocalDate day) {
    var zone = crew.now().getZone();
    var at = day.atTime(9, 0).plusMinutes(random.nextInt(540)).atZone(zone).toInstant();
    return at.isAfter(now) && day.equals(today) ? day.atStartOfDay(zone).toInstant() : at;
  }

  private UUID registrar() {
    return crew.registrar().orElse(NOBODY);
  }

  private UUID executor(UUID unit) {
    return crew.executors().getOrDefault(unit, NOBODY);
  }

  private void put(State state, Term term) {
    var before = appeal();
    appeal = new Appeal(before.id(), before.number(), before.filing(), term, before.marks(), state,
        before.version() + 1);
  }

  private void step(What what, Instant at, UUID by, @Nullable UUID unit, @Nullable LocalDate due, String note) {
    steps.add(new Step(Ids.at(at), appeal().id(), at, what, by, unit, due, note, null));
  }
}
