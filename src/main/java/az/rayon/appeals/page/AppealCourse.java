package az.rayon.appeals.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of an appeal beside where it stands: whom it complains of, what it has to do with others, what was
/// asked for, how it had ended before, who was told of what. What does not apply is empty.
public record AppealCourse(String against, Kin kin, Asked asked, List<Former> former, List<Told> told,
    @Nullable Draft draft, @Nullable Forward forward, boolean unconfirmed) {

  /// Other appeals of the same person, by their numbers. `answers` are those that the chain of repeats had in a year.
  public record Kin(List<String> chain, boolean news, List<Answer> answers, String about, List<String> complaints,
      String mergedInto, List<String> mergedHere) {

    public boolean any() {
      return !chain.isEmpty() || !about.isEmpty() || !complaints.isEmpty() || !mergedInto.isEmpty()
          || !mergedHere.isEmpty();
    }
  }

  /// An answer on the merits to an appeal of the chain.
  public record Answer(String number, String result, LocalDate on) {}

  /// What the person or a superior body has asked for.
  public record Asked(boolean confidential, boolean personal, boolean serviceman, String control, String controlNumber,
      @Nullable LocalDate controlOn) {

    public boolean any() {
      return confidential || personal || serviceman || !control.isEmpty();
    }
  }

  /// How it had ended before it was opened again.
  public record Former(String state, String result, String ground, String words, Instant at) {}

  /// Word of a step: owed until `due` while `on` is null, and then given. `whom` is the body that a letter went to.
  public record Told(String key, String what, String whom, LocalDate due, boolean provisional, boolean late,
      String how, @Nullable LocalDate on, String letter) {

    public boolean owed() {
      return on == null;
    }
  }

  /// An answer that waits for approval.
  public record Draft(String result, String text, String by, Instant at) {}

  /// By when a new appeal must be sent on, where it is not this authority's matter.
  public record Forward(LocalDate due, String reason, boolean over) {}

  public List<Told> owed() {
    return told.stream().filter(Told::owed).toList();
  }

  public List<Told> given() {
    return told.stream().filter(each -> !each.owed()).toList();
  }
}
