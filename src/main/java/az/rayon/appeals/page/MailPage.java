package az.rayon.appeals.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Case;
import az.rayon.site.page.Paging;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The messages that came by e-mail, by what became of them.
public record MailPage(List<Case> tabs, String tab, List<Line> lines, Paging paging, Connection connection,
    boolean mayBring, List<Problem> problems) {

  /// The mailbox that is read, empty where none is; when last, and what went wrong.
  public record Connection(String address, @Nullable Instant looked, String trouble) {}

  /// One message. `number` is the appeal's that it became, was added to or names.
  public record Line(String id, String name, String address, String subject, Instant takenAt, String source,
      String fate, String reason, String number) {}
}
