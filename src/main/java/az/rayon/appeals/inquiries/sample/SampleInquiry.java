package az.rayon.appeals.inquiries.sample;

import az.rayon.appeals.inquiries.Asking;
import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.appeals.inquiries.Asking.Wish;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.inquiries.Inquiry.Withheld;
import az.rayon.appeals.inquiries.Publication;
import az.rayon.appeals.inquiries.Term;
import az.rayon.appeals.inquiries.Terms;
import az.rayon.appeals.register.Author;
import az.rayon.appeals.register.Step;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/// The invented life of one request, from the moment it came to where it stands today.
final class SampleInquiry {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final Channel[] CHANNELS = {Channel.PORTAL, Channel.PORTAL, Channel.PORTAL, Channel.EMAIL,
      Channel.IN_PERSON, Channel.POST, Channel.PHONE};
  private static final Wish[] WISHES = {Wish.EFILE, Wish.EFILE, Wish.EFILE, Wish.COPY, Wish.CERTIFIED,
      Wish.INSPECTION};

  /// What was asked for on the pages of open data: of a dataset that is there, or of the catalogue one that is not.
  private static final Map<String, String> DATASETS = Map.of("roads", Asking.CATALOGUE, "waste", Asking.CATALOGUE,
      "lighting", Asking.CATALOGUE, "buildings", Asking.CATALOGUE, "staff", "staff_contacts", "reception",
      "receptions");

  private final Random random;
  private final Crew crew;
  private final Terms terms;
  private final Instant now;
  private final List<Step> steps = new ArrayList<>();
  private @Nullable Inquiry inquiry;
  private @Nullable Publication publication;

  SampleInquiry(Random random, Crew crew, Terms terms, Instant now) {
    this.random = random;
    this.crew = crew;
    this.terms = terms;
    this.now = now;
  }

  /// Who appears: the responsible official, a citizen with an account, and the units.
  record Crew(UUID responsible, UUID citizen, List<UUID> units) {}

  /// A question and its answer; a title where the answer can be made public.
  record Text(String topic, String wanted, String answer, String title) {}

  Inquiry inquiry() {
    if (inquiry == null) throw new IllegalStateException("not asked");
    return inquiry;
  }

  List<Step> steps() {
    return steps;
  }

  Optional<Publication> publication() {
    return Optional.ofNullable(publication);
  }

  void live(String number, Instant received, Text text, Urgency urgency) {
    var term = terms.of(urgency, received);
    inquiry = Inquiry.registered(Ids.at(received), number, asking(number, received, text, urgency), term);
    step(What.REGISTERED, received, NOBODY, term);
    var routed = received.plus(Duration.ofHours(1 + random.nextInt(urgency.inHours() ? 3 : 20)));
    if (received.isAfter(now.minus(Duration.ofDays(1))) || waits(received)) return;
    if (text.topic().equals("transport") && random.nextBoolean()) {
      end(new State.Forwarded("Azərbaycan Yerüstü Nəqliyyat Agentliyi", "Məlumat bu agentlikdədir.",
          crew.responsible(), routed), What.FORWARDED);
      return;
    }
    var unit = crew.units().get(random.nextInt(crew.units().size()));
    put(new State.Assigned(unit, null), term);
    step(What.ROUTED, routed, crew.responsible(), term);
    if (!urgency.inHours() && random.nextInt(9) == 0) extend(routed.plusSeconds(600));
    settle(text, unit);
  }

  /// What came within a day is not routed yet, nor are some of those that came in the last days; others wait for the
  /// requester.
  private boolean waits(Instant received) {
    if (received.isBefore(now.minus(Duration.ofDays(6))) || inquiry().asking().urgency().inHours()) return false;
    if (random.nextBoolean()) return true;
    var at = received.plus(Duration.ofHours(2));
    var missing = "Hansı dövr üçün lazım olduğunu yazın.";
    put(new State.Incomplete(missing, null, at), inquiry().term());
    steps.add(new Step(Ids.at(at), inquiry().id(), at, What.COMPLETION_ASKED, crew.responsible(), null, null, missing,
        null));
    return true;
  }

  private void extend(Instant at) {
    if (at.isAfter(now)) return;
    put(inquiry().state(), terms.extended(inquiry().term()));
    step(What.EXTENDED, at, crew.responsible(), inquiry().term());
  }

  /// Most end in the second half of their term; one in nine late; a few that fell due lately still wait.
  private void settle(Text text, UUID unit) {
    var term = inquiry().term();
    var length = Duration.between(term.from(), term.before());
    boolean lately = term.before().isAfter(now.minus(Duration.ofDays(45)));
    if (lately && term.over(now) && random.nextInt(3) == 0) return;
    double share = random.nextInt(9) == 0 ? 1.05 + random.nextDouble() / 2 : 0.45 + random.nextDouble() / 2;
    var at = term.from().plusSeconds((long) (length.toSeconds() * share));
    if (at.isAfter(now)) return;
    var by = crew.responsible();
    switch (text.topic()) {
      case "queue" -> end(new State.Declined(unit, "PRIVATE_LIFE", text.answer(), null, by, at), What.DECLINED);
      case "buildings" ->
        end(new State.Declined(unit, "ALREADY_PUBLIC", text.answer(), "https://example.invalid/binalar",
            by, at), What.DECLINED);
      case "procurement" -> end(new State.PartlyAnswered(unit, null, text.answer(),
          new Withheld("Qiymət hesablamaları", "PROTECTED_SECRET"), by, at), What.PARTLY_ANSWERED);
      default -> end(new State.Answered(unit, null, text.answer(), by, at), What.ANSWERED);
    }
    if (!(inquiry().state() instanceof State.Declined) && random.nextInt(5) < 2) publish(text, at.plusSeconds(90_000));
  }

  private void publish(Text text, Instant at) {
    if (at.isAfter(now)) return;
    publication = new Publication(inquiry().id(), text.title(), text.wanted(), text.answer(), List.of(),
        crew.responsible(), at);
    step(What.PUBLISHED, at, crew.responsible(), inquiry().term());
  }

  private Asking asking(String number, Instant received, Text text, Urgency urgency) {
    var channel = CHANNELS[random.nextInt(CHANNELS.length)];
    var tail = number.substring(number.length() - 4);
    var contacts = new Author.Contacts("", "oxucu" + tail + "@demo.invalid", "");
    var author = random.nextInt(8) == 0
        ? new Author.Organisation("Nümunə Media MMC " + tail, contacts)
        : new Author.Person("Nümunə", "Oxucu " + tail, "", contacts);
    boolean own = channel == Channel.PORTAL && random.nextInt(20) == 0 && !crew.citizen().equals(NOBODY);
    var dataset = channel == Channel.PORTAL ? DATASETS.get(text.topic()) : null;
    var reason = urgency.inHours() ? "Nümunə: məlumat sabahkı ictimai müzakirə üçün lazımdır." : "";
    return new Asking(new UUID(random.nextLong(), random.nextLong()), channel, author, text.wanted(),
        WISHES[random.nextInt(WISHES.length)], urgency, reason, dataset, Language.AZ, own ? crew.citizen() : null,
        received, true);
  }

  private void end(State.Settled state, What what) {
    put(state, inquiry().term());
    step(what, state.at(), crew.responsible(), inquiry().term());
  }

  private void put(State state, Term term) {
    var before = inquiry();
    inquiry = new Inquiry(before.id(), before.number(), before.asking(), term, state, before.version() + 1);
  }

  private void step(What what, Instant at, UUID by, Term term) {
    var unit = what == What.ROUTED && inquiry().state() instanceof State.Assigned(var assigned, _) ? assigned : null;
    boolean sets = what == What.REGISTERED || what == What.EXTENDED;
    steps.add(new Step(Ids.at(at), inquiry().id(), at, what, by, unit, sets ? term.due() : null, "", null));
  }

  static List<Text> texts() {
    var file = new ClassPathResource("demonstration/appeals/inquiries.tsv");
    try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> line.split("\t", -1))
          .map(parts -> new Text(parts[0], parts[1], parts[2], parts[3])).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
