package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Book.Taken;
import az.rayon.appeals.open311.Seen.Moved;
import az.rayon.appeals.open311.Seen.Own;
import az.rayon.appeals.open311.Services.Extra;
import az.rayon.appeals.open311.Wire.Extended;
import az.rayon.appeals.open311.Wire.Filled;
import az.rayon.appeals.open311.Wire.Made;
import az.rayon.appeals.open311.Wire.Note;
import az.rayon.appeals.open311.Wire.Request;
import az.rayon.appeals.open311.Wire.Update;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts what a reader may see into the words of the specification and of the reader's language.
@Component
class Showing {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final Names names;
  private final Services services;
  private final Imprint imprint;
  private final Messages messages;

  Showing(Names names, Services services, Imprint imprint, Messages messages) {
    this.names = names;
    this.services = services;
    this.imprint = imprint;
    this.messages = messages;
  }

  Made made(Taken taken, Call call) {
    return new Made(taken.number(), Stream.concat(Stream.of(notice(taken.due(), call)),
        taken.leftOut().stream()).collect(Collectors.joining(" ")), null);
  }

  /// What codes are called, asked for once for the whole list.
  private record Called(Map<String, Translated> topics, Map<String, Translated> settlements,
      Map<UUID, Translated> units, Language language) {

    String topic(String code) {
      return topics.getOrDefault(code, Translated.az(code)).in(language);
    }

    String settlement(@Nullable String code) {
      return code == null ? "" : settlements.getOrDefault(code, Translated.az(code)).in(language);
    }
  }

  List<Request> requests(List<Seen> all, Call call, boolean extensions) {
    var called = new Called(names.topics(), names.settlements(), names.units(), call.language());
    return all.stream().map(seen -> request(seen, call, called, extensions)).toList();
  }

  private Request request(Seen seen, Call call, Called called, boolean extensions) {
    var language = call.language();
    var own = seen.own();
    var place = called.settlement(own == null ? seen.settlement() : own.settlement());
    var address = own == null || own.address().isEmpty() ? place : own.address();
    return new Request(seen.number(), seen.open() ? "open" : "closed", notes(seen, language),
        called.topic(seen.topic()), seen.topic(),
        own == null ? null : own.description(), agency(own, called), notice(seen.due(), call),
        own == null ? day(seen.registered()) : moment(own.receivedAt()), updated(seen), expected(seen),
        orNull(address), own == null ? null : orNull(own.addressId()), null, own == null ? null : own.latitude(),
        own == null ? null : own.longitude(), own == null ? null : orNull(own.media()),
        extensions ? filled(seen, called) : null, extensions ? extended(seen, call) : null,
        extensions ? history(seen, language) : null);
  }

  Update update(Moved moved, Language language) {
    return new Update(moved.id().toString(), moved.number(), moved.status(), moment(moved.at()),
        said(moved, language), orNull(moved.media()), moved.what().toLowerCase(Locale.ROOT));
  }

  /// By when the law wants an answer; and on the test address that none will come.
  private String notice(LocalDate due, Call call) {
    var language = call.language();
    return messages.say(language, call.test() ? "appeals.open311.notice.test" : "appeals.open311.notice",
        Words.date(language, due));
  }

  /// What everybody may know of how it stands; below it the answer, for whoever sent the request.
  private String notes(Seen seen, Language language) {
    var words = new StringBuilder(messages.say(language, "appeals.state." + upper(seen.state())));
    if (seen.result() != null)
      words.append(": ").append(messages.say(language, "appeals.result."
          + upper(seen.result())));
    if (seen.ground() != null)
      words.append(": ").append(messages.say(language, "appeals.ground."
          + upper(seen.ground())));
    if (seen.own() != null && !seen.own().answer().isEmpty()) words.append("\n\n").append(seen.own().answer());
    return words.toString();
  }

  private String agency(@Nullable Own own, Called called) {
    var unit = own == null || own.unit() == null ? null : called.units().get(own.unit());
    return (unit == null ? imprint.authority() : unit).in(called.language());
  }

  private static String updated(Seen seen) {
    var own = seen.own();
    var settled = seen.settled();
    if (own == null) return day(settled == null ? seen.registered() : settled);
    return moment(own.settledAt() == null ? own.movedAt() : own.settledAt());
  }

  private List<Filled> filled(Seen seen, Called called) {
    var language = called.language();
    var filled = new ArrayList<Filled>();
    var kind = upper(seen.kind());
    filled.add(new Filled(services.label(Extra.KIND, language), Extra.KIND.name(),
        messages.say(language, "appeals.kind." + kind), kind));
    var settlement = seen.own() == null ? seen.settlement() : seen.own().settlement();
    if (settlement != null) {
      filled.add(new Filled(services.label(Extra.SETTLEMENT, language), Extra.SETTLEMENT.name(),
          called.settlement(settlement), settlement));
    }
    return filled;
  }

  private static Extended extended(Seen seen, Call call) {
    return new Extended(seen.channel(), seen.state(), seen.result(), seen.ground(), seen.term(), seen.provisional(),
        seen.invented(), call.test());
  }

  private List<Note> history(Seen seen, Language language) {
    var own = seen.own();
    if (own != null) {
      return own.moves().stream().map(moved -> new Note(moment(moved.at()), said(moved, language),
          moved.what().toLowerCase(Locale.ROOT))).toList();
    }
    var notes = new ArrayList<Note>();
    notes.add(new Note(day(seen.registered()), messages.say(language, "appeals.step.REGISTERED"), "registered"));
    if (seen.settled() != null) notes.add(new Note(day(seen.settled()), notes(seen, language), seen.state()));
    return notes;
  }

  /// What the program itself has added comes back as it was; the authority's steps are named first.
  private String said(Moved moved, Language language) {
    if (List.of("PAPERS_ADDED", "REPLIED").contains(moved.what())) return moved.text();
    var step = messages.say(language, "appeals.step." + moved.what());
    return moved.text().isEmpty() ? step : step + "\n\n" + moved.text();
  }

  private static String expected(Seen seen) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(seen.due().atTime(END_OF_DAY).atOffset(Window.BAKU));
  }

  private static String moment(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS).atOffset(Window.BAKU));
  }

  /// The public knows the day and not the hour.
  private static String day(LocalDate day) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay().atOffset(Window.BAKU));
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
