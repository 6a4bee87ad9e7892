package az.rayon.appeals.register;

import az.rayon.appeals.page.AppealCourse;
import az.rayon.appeals.page.AppealCourse.Answer;
import az.rayon.appeals.page.AppealCourse.Asked;
import az.rayon.appeals.page.AppealCourse.Draft;
import az.rayon.appeals.page.AppealCourse.Former;
import az.rayon.appeals.page.AppealCourse.Forward;
import az.rayon.appeals.page.AppealCourse.Kin;
import az.rayon.appeals.page.AppealCourse.Told;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what is known of an appeal beside where it stands.
@Component
class Courses {

  private final Appeals appeals;
  private final Repeats repeats;
  private final Notices notices;
  private final Terms terms;
  private final Names names;
  private final Clock clock;

  Courses(Appeals appeals, Repeats repeats, Notices notices, Terms terms, Names names, Clock clock) {
    this.appeals = appeals;
    this.repeats = repeats;
    this.notices = notices;
    this.terms = terms;
    this.names = names;
    this.clock = clock;
  }

  AppealCourse forStaff(Appeal appeal, Language language) {
    return new AppealCourse(against(appeal.marks().against(), language), kin(appeal), asked(appeal.marks()),
        former(appeal), told(appeal), draft(appeal), forward(appeal, language), terms.unconfirmed(appeal.term()));
  }

  /// Drafts and what the house still owes are its own affair.
  AppealCourse forAuthor(Appeal appeal, Language language) {
    return new AppealCourse(against(appeal.marks().against(), language), kin(appeal), asked(appeal.marks()),
        former(appeal), told(appeal).stream().filter(each -> !each.owed()).toList(), null, null,
        terms.unconfirmed(appeal.term()));
  }

  Appeal answering(Appeal appeal) {
    return appeals.answering(appeal);
  }

  private String against(Marks.Against against, Language language) {
    var unit = against.unit() == null ? "" : names.unit(against.unit()).in(language);
    var official = names.official(against.official()).orElse("");
    var body = names.body(against.body()).map(name -> name.in(language)).orElse("");
    return Stream.of(unit, official, body, against.name()).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private Kin kin(Appeal appeal) {
    var kin = appeal.marks().kin();
    var chain = repeats.chain(Objects.requireNonNullElse(kin.root(), appeal.id()));
    var answers = repeats.answers(appeal).stream()
        .map(answer -> new Answer(answer.number(), answer.result(), answer.on())).toList();
    return new Kin(chain.size() > 1 ? chain : List.of(), kin.news(), answers, number(kin.about()),
        appeals.listComplaintsAbout(appeal.id()),
        appeal.state() instanceof State.Merged merged ? number(merged.into()) : "",
        appeals.listMergedInto(appeal.id()).stream().map(Appeal::number).toList());
  }

  private String number(@Nullable UUID id) {
    return id == null ? "" : appeals.get(id).number();
  }

  private static Asked asked(Marks marks) {
    var control = marks.control();
    return control == null
        ? new Asked(marks.confidential(), marks.personal(), marks.serviceman(), "", "", null)
        : new Asked(marks.confidential(), marks.personal(), marks.serviceman(), control.body(), control.number(),
            control.on());
  }

  private List<Former> former(Appeal appeal) {
    if (appeal.marks().reopened().times() == 0) return List.of();
    return appeals.listFormerEnds(appeal.id()).stream()
        .map(end -> new Former(end.state(), end.result(), end.ground(), end.words(), end.at())).toList();
  }

  private List<Told> told(Appeal appeal) {
    var today = LocalDate.now(clock);
    return notices.of(appeal.id()).stream().map(notice -> {
      var told = notice.told();
      var due = notice.clock();
      return new Told(notice.id().toString(), notice.about().name(), notice.whom(), due.due(), due.provisional(),
          due.due().isBefore(told == null ? today : told.on()), told == null ? "" : told.how().name(),
          told == null ? null : told.on(), told == null ? "" : Objects.requireNonNullElse(told.letter(), ""));
    }).toList();
  }

  private @Nullable Draft draft(Appeal appeal) {
    return appeal.state() instanceof State.Drafted draft
        ? new Draft(draft.result().name(), draft.text(), names.official(draft.by()).orElse(""), draft.at())
        : null;
  }

  private @Nullable Forward forward(Appeal appeal, Language language) {
    if (!(appeal.state() instanceof State.Registered)) return null;
    var due = terms.due(Terms.FORWARD, appeal.term().from());
    return new Forward(due.due(), due.explanation().in(language), due.due().isBefore(LocalDate.now(clock)));
  }
}
