package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.booking.Booking.Seat;
import az.rayon.appeals.receptions.booking.Guest.Name;
import az.rayon.appeals.receptions.booking.Guest.Need;
import az.rayon.appeals.receptions.booking.Guest.Reach;
import az.rayon.appeals.writing.Answers;
import az.rayon.appeals.writing.Draft;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What somebody has typed while booking so far, right or wrong. `post` is the official's code; `seat` is
/// "reception/10:15" or "wait"; questions are "topic-1" and "text-1" and so on, without gaps.
record BookingAnswers(Map<String, String> fields) {

  static final String WAIT = "wait";
  /// The form goes one part at a time.
  enum Part {
    SLOT, QUESTIONS, PERSON;

    List<String> fields() {
      return switch (this) {
        case SLOT -> List.of("post", "seat");
        case QUESTIONS -> IntStream.rangeClosed(1, Question.MOST).boxed()
            .flatMap(place -> List.of("topic-" + place, "text-" + place).stream()).toList();
        case PERSON -> List.of("surname", "name", "patronymic", "address", "email", "phone", "needs", "note");
      };
    }
  }

  BookingAnswers {
    fields = Map.copyOf(fields);
  }

  static BookingAnswers none() {
    return new BookingAnswers(Map.of());
  }

  static BookingAnswers of(Draft draft) {
    return new BookingAnswers(draft.answers().fields());
  }

  /// The draft with these in place of what it held.
  Draft in(Draft draft) {
    return draft.with(new Answers(fields));
  }

  String get(String field) {
    return fields.getOrDefault(field, "");
  }

  /// These answers with what was now typed into one part. A field that was not sent is taken as left empty; a question
  /// of which nothing was typed is dropped, and those after it move up.
  BookingAnswers with(Part part, Map<String, String> typed) {
    var all = new HashMap<>(fields);
    for (var field : part.fields()) {
      var sent = typed.getOrDefault(field, "");
      all.put(field, field.startsWith("text-") ? Typed.text(sent) : Typed.line(sent));
    }
    var next = new BookingAnswers(all);
    return part == Part.QUESTIONS
        ? next.without(question -> question.topic().isEmpty() && question.text().isEmpty())
        : next;
  }

  /// A question as it was typed.
  record Asked(int place, String topic, String text) {}

  List<Asked> questions() {
    return IntStream.rangeClosed(1, Question.MOST)
        .mapToObj(place -> new Asked(place, get("topic-" + place), get("text-" + place)))
        .filter(asked -> !asked.topic().isEmpty() || !asked.text().isEmpty()).toList();
  }

  BookingAnswers without(Predicate<Asked> unwanted) {
    var all = new HashMap<>(fields);
    Part.QUESTIONS.fields().forEach(all::remove);
    int place = 0;
    for (var asked : questions()) {
      if (unwanted.test(asked)) continue;
      place++;
      all.put("topic-" + place, asked.topic());
      all.put("text-" + place, asked.text());
    }
    return new BookingAnswers(all);
  }

  boolean waits() {
    return get("seat").equals(WAIT);
  }

  Optional<Seat> seat() {
    return seat(get("seat"));
  }

  static Optional<Seat> seat(String typed) {
    var parts = typed.split("/", -1);
    try {
      return parts.length == 2
          ? Optional.of(new Seat(UUID.fromString(parts[0]), LocalTime.parse(parts[1])))
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  List<String> needs() {
    var known = Arrays.stream(Need.values()).map(Need::name).collect(Collectors.toSet());
    return Arrays.stream(get("needs").split(",")).filter(known::contains).toList();
  }

  /// The person that complete and right answers tell of.
  Guest guest(Language language, @Nullable UUID account) {
    return new Guest(new Name(get("surname"), get("name"), get("patronymic")),
        new Reach(get("address"), get("email"), get("phone")), language, account,
        needs().stream().map(Need::valueOf).collect(Collectors.toSet()), get("note"));
  }
}
