package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registrar puts down whom an appeal complains of and what is asked for in it, and corrects what was registered
/// wrongly.
@Service
public class MarkingAppeals {

  private final Appeals appeals;
  private final Progress progress;
  private final Terms terms;
  private final Names names;
  private final Messages messages;

  MarkingAppeals(Appeals appeals, Progress progress, Terms terms, Names names, Messages messages) {
    this.appeals = appeals;
    this.progress = progress;
    this.terms = terms;
    this.names = names;
    this.messages = messages;
  }

  /// Kinship and the count of re-openings stay as they are. For servicemen another term runs, from the same day.
  @Transactional
  public Outcome<Appeal, Refusal> mark(String number, int version, Marks known, Actor by) {
    var appeal = progress.seen(number, version);
    var before = appeal.marks();
    var marks = new Marks(known.against(), before.kin(), known.confidential(), known.personal(), known.serviceman(),
        known.control(), before.reopened());
    var again = term(appeal.term(), marks.serviceman());
    return progress.move(appeal.mark(marks, again, by), What.MARKED, "", by, null);
  }

  /// As above; and what is asked for in a message that came by e-mail, and about what.
  @Transactional
  public Outcome<Appeal, Refusal> mark(String number, int version, Marks known, Subject read, Actor by) {
    var outcome = mark(number, version, known, by);
    if (outcome instanceof Done(var appeal) && !appeal.filing().classified()) {
      appeals.classify(appeal.id(), read.kind(), read.topic());
    }
    return outcome;
  }

  /// Whoever wrote the appeal demands confidentiality, or no longer does. The desk reads it in the history.
  @Transactional
  public Outcome<Appeal, Refusal> demandConfidentiality(String number, int version, boolean demanded, Claimant by) {
    var appeal = progress.seen(number, version);
    var note = messages.say(Language.AZ, demanded ? "appeals.asked.confidential" : "appeals.asked.open");
    return progress.move(by.demandConfidentiality(demanded, appeal), What.MARKED, note, by.actor(), null);
  }

  /// What somebody asks for, and on which topic of the list.
  public record Subject(Kind kind, String topic) {}

  /// What it was before stands in the history, with the reason.
  @Transactional
  public Outcome<Appeal, Refusal> correct(String number, int version, Correction correction, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    var outcome = correction.in(appeal, by);
    if (outcome instanceof Done(var corrected)) {
      appeals.correct(corrected);
      appeals.showEarlier(corrected.filing());
    }
    return progress.move(outcome, What.CORRECTED, changes(Correction.of(appeal.filing()), correction, reason), by,
        null);
  }

  /// In the state language, in which the register is kept.
  private String changes(Correction was, Correction is, String reason) {
    return Stream.of(change(kind(was), kind(is)), change(topic(was), topic(is)), change(place(was), place(is)),
        change(was.author().name(), is.author().name()), reason).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String change(String was, String is) {
    return was.equals(is) ? "" : was + " → " + is;
  }

  private String kind(Correction correction) {
    return messages.say(Language.AZ, "appeals.kind." + correction.kind());
  }

  private String topic(Correction correction) {
    return names.topics().getOrDefault(correction.topic(), Translated.az(correction.topic())).az();
  }

  private String place(Correction correction) {
    var place = correction.settlement();
    return place == null ? "—" : names.settlements().getOrDefault(place, Translated.az(place)).az();
  }

  private Term term(Term runs, boolean serviceman) {
    if (serviceman == (runs.basis() == Basis.MILITARY)) return runs;
    return terms.of(serviceman ? Basis.MILITARY : Basis.NORMAL, runs.from());
  }
}
