package az.rayon.accounts.own;

import az.rayon.accounts.entering.Entering;
import az.rayon.accounts.entering.Entry;
import az.rayon.accounts.page.SecurityPage.Place;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.secondstep.RecoveryCodes;
import az.rayon.accounts.sessions.Session;
import az.rayon.accounts.sessions.SessionContexts;
import az.rayon.accounts.sessions.Sessions;
import az.rayon.accounts.sessions.Visit;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The browsers in which a person is signed in, and the codes on their paper.
@Service
class OwnSessions {

  private final Sessions sessions;
  private final SessionContexts contexts;
  private final Entering entering;
  private final RecoveryCodes paper;
  private final Audit audit;
  private final Clock clock;

  OwnSessions(Sessions sessions, SessionContexts contexts, Entering entering, RecoveryCodes paper, Audit audit,
      Clock clock) {
    this.sessions = sessions;
    this.contexts = contexts;
    this.entering = entering;
    this.paper = paper;
    this.audit = audit;
    this.clock = clock;
  }

  List<Place> list(Actor actor, HttpServletRequest request) {
    var here = contexts.find(request).map(Session::id);
    return sessions.listOf(actor.id(), clock.instant()).stream()
        .map(session -> new Place(session.id().toString(), session.device(), session.startedAt(), session.seenAt(),
            here.filter(session.id()::equals).isPresent()))
        .toList();
  }

  /// A new session for who has just shown the password again, in place of all that were ended.
  Entry again(Account account, HttpServletRequest request) {
    return entering.afterAll(account, Visit.of(request).device());
  }

  @Transactional
  void end(Actor actor, UUID session) {
    sessions.end(actor.id(), session);
    audit.record(actor, "account.sessionEnded", actor.id());
  }

  @Transactional
  void endOthers(Actor actor, HttpServletRequest request) {
    contexts.find(request).ifPresent(here -> sessions.endOthers(actor.id(), here.id()));
    audit.record(actor, "account.sessionEnded", actor.id());
  }

  int countPaper(Actor actor) {
    return paper.countLeft(actor.id());
  }
}
