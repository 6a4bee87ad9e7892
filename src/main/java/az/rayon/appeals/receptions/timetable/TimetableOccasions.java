package az.rayon.appeals.receptions.timetable;

import az.rayon.appeals.receptions.calendar.Occasion;
import az.rayon.appeals.receptions.calendar.Occasions;
import az.rayon.appeals.receptions.timetable.Officials.Official;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The officials' receptions as calendars show them.
@Component
class TimetableOccasions implements Occasions {

  private final Receptions receptions;
  private final Officials officials;
  private final Messages messages;

  TimetableOccasions(Receptions receptions, Officials officials, Messages messages) {
    this.receptions = receptions;
    this.officials = officials;
    this.messages = messages;
  }

  @Override
  public List<Occasion> list(Scope scope, LocalDate since, Language language) {
    var known = officials.byPost();
    return receptions.list(null, since, since.plusYears(1)).stream()
        .flatMap(each -> Optional.ofNullable(known.get(each.post())).filter(official -> within(scope, official))
            .map(official -> occasion(each, official, language)).stream())
        .toList();
  }

  private static boolean within(Scope scope, Official official) {
    return switch (scope) {
      case Scope.All _ -> true;
      case Scope.OfPost(var post) -> official.post().equals(post);
      case Scope.OfSettlement(_, var office) -> official.unit().equals(office);
    };
  }

  private Occasion occasion(Reception reception, Official official, Language language) {
    var summary = messages.say(language, "appeals.reception.summary", official.title().in(language));
    return new Occasion(reception.id(), reception.day(), reception.hours().opens(), reception.hours().closes(), summary,
        reception.hours().place(), reception.reason(),
        "/" + language.code() + "/receptions/officials/" + official.code(), reception.cancelled(),
        reception.sequence(), reception.changed());
  }
}
