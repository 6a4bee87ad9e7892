package az.rayon.appeals.receptions.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who receives when and where, and which villages the authority comes to.
public record ReceptionsPage(List<OfficialLine> officials, List<MobileLine> coming, List<MobileLine> held,
    boolean signedIn) {

  /// `next` is the next day that can be booked, or else the next one at all; null where there is none within a month.
  public record OfficialLine(String code, String title, String holder, @Nullable DayView next) {}
}
