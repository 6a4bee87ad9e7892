package az.rayon.appeals.receptions.page;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.site.Problem;
import java.time.LocalTime;
import java.util.List;

/// One official's day with everybody who is awaited, to be printed or worked through. `keeps` says whether the reader
/// writes down what happens, `runs` whether they may move the day; `today` whether it has come.
public record DayPage(DayView day, String official, List<Awaited> awaited, boolean keeps, boolean runs, boolean today,
    List<Problem> problems) {

  public record Awaited(String number, LocalTime slot, String name, String phone, List<String> needs, String note,
      String state, boolean confirmed, List<Asked> questions, List<FileLine> files, boolean invented) {}

  /// `appeal` is the number of the oral appeal it became, `receipt` what the person takes home of it.
  public record Asked(int place, String topic, String text, String appeal, String receipt, String appealState) {}
}
