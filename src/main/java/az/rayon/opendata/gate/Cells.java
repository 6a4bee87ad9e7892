package az.rayon.opendata.gate;

import az.rayon.kernel.PersonalDetails;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.gate.Examination.Trace;
import az.rayon.opendata.gate.Examination.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one column for traces of persons.
final class Cells {

  private static final Set<Trace> BLOCKING = Set.of(Trace.FIN, Trace.PHONE, Trace.ID_CARD, Trace.EMAIL, Trace.PLATE,
      Trace.NAME, Trace.CARD, Trace.IBAN);
  /// A cell of only these letters can hold nothing that the patterns look for.
  private static final Pattern PLAIN = Pattern.compile("[\\p{Ll} ,]{0,200}|\\d{1,6}");
  private static final Pattern SEVEN_DIGITS = Pattern.compile("(?:\\D*\\d){7,15}\\D*");
  /// A telephone that lost its zero when a table took it for a number.
  private static final Pattern NUMBER_OF_TELEPHONE = Pattern.compile("(?:10|12|50|51|55|60|70|77|99)\\d{7}|994\\d{9}");
  private static final Pattern PATRONYMIC = Pattern.compile("(?iu).*(?:oğlu|qızı|оглы|кызы|гызы|ович|евич|овн|евн).*");

  private final Column column;
  private final @Nullable Heading heading;
  private final NameTraces names;

  Cells(Column column, NameTraces names) {
    this.column = column;
    this.heading = Heading.of(column).orElse(null);
    this.names = names;
  }

  /// What was found at which place of the cell, and how much it weighs.
  record Hit(Trace trace, Weight weight, int from, int to) {}

  Column column() {
    return column;
  }

  /// What the heading alone says.
  Optional<Trace> heading() {
    return Optional.ofNullable(heading).map(Heading::trace);
  }

  List<Hit> hits(String cell) {
    return switch (column.holds()) {
      case TEXT -> text(cell);
      case NUMBER -> number(cell);
      case DAY, MOMENT -> heading == Heading.BIRTH ? whole(cell, Trace.BIRTH_DATE, Weight.BLOCKS) : List.of();
      case TRUTH -> List.of();
    };
  }

  private List<Hit> text(String cell) {
    if (heading == Heading.PHONE && SEVEN_DIGITS.matcher(cell).matches())
      return whole(cell, Trace.PHONE, Weight.BLOCKS);
    if (heading == Heading.PERSON && cell.codePoints().anyMatch(Character::isLetter))
      return whole(cell, Trace.NAME, Weight.BLOCKS);
    if (heading != Heading.BIRTH && PLAIN.matcher(cell).matches()) return List.of();
    var hits = new ArrayList<Hit>();
    for (var span : names.in(cell)) {
      var trace = span.sure() ? Trace.NAME : Trace.PERHAPS_NAME;
      hits.add(new Hit(trace, weight(trace), span.from(), span.to()));
    }
    for (var found : PersonalDetails.in(cell, List.of())) {
      if (found.kind() != PersonalDetails.Kind.NAME) hits.add(hit(Trace.valueOf(found.kind().name()), found));
      else
        if (PATRONYMIC.matcher(found.in(cell)).matches() && hits.stream().noneMatch(hit -> touches(hit, found)))
          hits.add(hit(Trace.NAME, found));
    }
    return hits;
  }

  private Hit hit(Trace trace, PersonalDetails.Found found) {
    return new Hit(trace, weight(trace), found.from(), found.to());
  }

  private static boolean touches(Hit hit, PersonalDetails.Found found) {
    return hit.from() < found.to() && found.from() < hit.to();
  }

  /// The day somebody was born is any day of the last century until something says that it is a birth.
  private Weight weight(Trace trace) {
    boolean born = trace == Trace.BIRTH_DATE && heading == Heading.BIRTH;
    return born || BLOCKING.contains(trace) ? Weight.BLOCKS : Weight.ADVICE;
  }

  private List<Hit> number(String cell) {
    if (heading == Heading.PHONE && SEVEN_DIGITS.matcher(cell).matches())
      return whole(cell, Trace.PHONE, Weight.BLOCKS);
    if (heading == Heading.ID_CARD && SEVEN_DIGITS.matcher(cell).matches())
      return whole(cell, Trace.ID_CARD, Weight.BLOCKS);
    return NUMBER_OF_TELEPHONE.matcher(cell).matches() ? whole(cell, Trace.PHONE, Weight.ADVICE) : List.of();
  }

  private static List<Hit> whole(String cell, Trace trace, Weight weight) {
    return List.of(new Hit(trace, weight, 0, cell.length()));
  }

  /// The place that was found, its first letter as it is and every other letter and digit hidden.
  static String masked(String cell, Hit hit) {
    var masked = new StringBuilder();
    for (int at = hit.from(); at < hit.to() && at < cell.length() && masked.length() < 40; at++) {
      char sign = cell.charAt(at);
      boolean first = at == hit.from();
      masked.append(Character.isLetterOrDigit(sign) && !first ? '•' : sign);
    }
    return masked.toString();
  }

  /// The whole cell, with every place that was found hidden.
  String shown(String cell) {
    var shown = new StringBuilder(cell);
    for (var hit : hits(cell)) {
      for (int at = hit.from() + 1; at < hit.to() && at < shown.length(); at++) {
        if (Character.isLetterOrDigit(shown.charAt(at))) shown.setCharAt(at, '•');
      }
    }
    return shown.length() > 80 ? shown.substring(0, 80) + "…" : shown.toString();
  }

  /// Days and truths are not read unless the heading asks for it.
  boolean worthReading() {
    return column.holds() == Holds.TEXT || column.holds() == Holds.NUMBER || heading == Heading.BIRTH;
  }
}
