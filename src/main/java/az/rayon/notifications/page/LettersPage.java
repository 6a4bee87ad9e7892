package az.rayon.notifications.page;

import az.rayon.site.page.Paging;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the post is doing: the lines by which it leaves, and what does not arrive.
public record LettersPage(boolean demo, List<Line> lines, List<Troubled> troubled, Paging paging, boolean mayChange) {

  /// One way out. `channel` is the end of a message key; `brokenSince` is set while nobody answers there.
  public record Line(String channel, boolean connected, long waiting, @Nullable Instant oldest,
      @Nullable Instant brokenSince, String trouble) {}

  /// What was given up or is tried again: to an account (by id) or to an address that is shown in part.
  public record Troubled(String id, String channel, String account, String address, String state, int attempts,
      String trouble, Instant created, @Nullable Instant next) {}
}
