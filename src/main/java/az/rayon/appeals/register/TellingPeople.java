package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Notice.How;
import az.rayon.appeals.register.Notice.Told;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A clerk records that somebody whom the program can't write to was told: by a letter on paper with its number and
/// date, or by word of mouth; and under which number an appeal went to another body.
@Service
public class TellingPeople {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private final Appeals appeals;
  private final Notices notices;
  private final Progress progress;

  TellingPeople(Appeals appeals, Notices notices, Progress progress) {
    this.appeals = appeals;
    this.notices = notices;
    this.progress = progress;
  }

  /// The notice, where it belongs to this appeal.
  public Notice get(Appeal appeal, UUID id) {
    return notices.find(id).filter(notice -> notice.appeal().equals(appeal.id()))
        .orElseThrow(() -> new NotFound("notice"));
  }

  @Transactional
  public Outcome<Appeal, Refusal> tell(String number, UUID id, Told told, Actor by) {
    var appeal = appeals.get(number);
    var notice = get(appeal, id);
    if (!mayTell(appeal, by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!notices.tell(id, told)) return new Refused<>(Refusal.TOLD_ALREADY);
    progress.write(appeal, What.TOLD, note(notice, told), by);
    return new Done<>(appeal);
  }

  /// The registrar, and the unit that examined the appeal.
  public static boolean mayTell(Appeal appeal, Actor by) {
    return by.holds(Role.REGISTRAR) || Examining.may(by, appeal.unit());
  }

  /// Names, numbers and days only, so that it reads the same in every language.
  private static String note(Notice notice, Told told) {
    var letter = told.how() == How.PAPER ? "№ " + told.letter() : "";
    return Stream.of(notice.whom(), letter, DAY.format(told.on())).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
