package az.rayon.accounts.entering;

import az.rayon.accounts.Secret;
import az.rayon.accounts.sessions.Session;
import az.rayon.accounts.sessions.SessionCookie;
import az.rayon.accounts.sessions.Sessions;
import az.rayon.kernel.Actor;
import az.rayon.site.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What the browser holds when somebody goes in or out, and where they go on to.
@Component
public class Doorway {

  private final Sessions sessions;
  private final Clock clock;

  Doorway(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /// For entries that have succeeded, whole or half.
  public ModelAndView enter(Entry entry, String next, HttpServletRequest request, HttpServletResponse response) {
    return switch (entry) {
      case Entry.Open(var cookie) -> in(cookie, next, request, response);
      case Entry.Halfway(var cookie, var known) -> halfway(cookie, known, next, request, response);
      case Entry.Wrong _,Entry.Locked _,Entry.Busy _ -> throw new IllegalArgumentException("nobody entered");
    };
  }

  private ModelAndView in(Secret cookie, String next, HttpServletRequest request, HttpServletResponse response) {
    exchange(cookie, request, response);
    var actor = sessions.find(cookie, clock.instant()).map(Session::actor).orElseGet(Actor.Visitor::new);
    return Pages.redirect(onward(actor, next));
  }

  private ModelAndView halfway(Secret cookie, boolean known, String next, HttpServletRequest request,
      HttpServletResponse response) {
    exchange(cookie, request, response);
    return Pages.redirect(Next.after(known ? "/sign-in/code" : "/sign-in/set-up", next));
  }

  void out(HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.read(request).ifPresent(sessions::end);
    SessionCookie.erase(request, response);
    response.setHeader("Clear-Site-Data", "\"cache\"");
  }

  /// To where they wanted to go, or to their own first page.
  public static String onward(Actor actor, String next) {
    if (!next.isEmpty()) return next;
    return actor instanceof Actor.Official ? "/desk" : "/me";
  }

  /// Minutes to wait, never fewer than one.
  public long minutesTo(Instant until) {
    return Math.max(1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
  }

  private void exchange(Secret cookie, HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.read(request).ifPresent(sessions::end);
    SessionCookie.write(cookie, request, response);
  }
}
