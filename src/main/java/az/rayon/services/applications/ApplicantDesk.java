package az.rayon.services.applications;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.services.applications.Application.Refusal;
import az.rayon.services.applications.Enclosures.Enclosed;
import az.rayon.services.applications.Enclosures.Part;
import az.rayon.services.applications.HandlingApplications.Seen;
import az.rayon.services.applications.page.ApplicationStatusPage;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// What whoever applied does with their application, whether they came with number and PIN or from their account.
@Component
class ApplicantDesk {

  /// What they can do, as the last word of the address.
  static final String DEEDS = "send|remove|write|withdraw|object";

  private final HearingApplicants hearing;
  private final Applications applications;
  private final KeepingFiles files;
  private final ApplicationViews views;
  private final Terms terms;

  ApplicantDesk(HearingApplicants hearing, Applications applications, KeepingFiles files, ApplicationViews views,
      Terms terms) {
    this.hearing = hearing;
    this.applications = applications;
    this.files = files;
    this.views = views;
    this.terms = terms;
  }

  /// Somebody who has shown that the application is theirs, and the address at which they see it.
  record Visit(Application application, Actor by, String path) {

    Hand hand() {
      return new Hand(by, true);
    }

    boolean signedIn() {
      return !(by instanceof Actor.Visitor);
    }
  }

  /// What they sent: the last word of the address, what was typed, and the files.
  record Sent(String deed, Map<String, String> fields, List<MultipartFile> uploaded) {}

  ModelAndView show(Visit visit, Language language) {
    return show(OK, visit, Map.of(), List.of(), language);
  }

  ModelAndView act(Visit visit, Sent sent, Language language) {
    var typed = new HashMap<String, String>();
    sent.fields().forEach((field, value) -> typed.put(field, Typed.text(value)));
    if (!sent.deed().equals("write") && Typed.version(typed) != visit.application().version()) {
      return faster(visit, typed, language);
    }
    var problems = new ArrayList<Problem>();
    var kept = List.<Enclosed>of();
    switch (sent.deed()) {
      case "send" -> {
        problems.addAll(Act.tooLong(typed, "note", Act.LONGEST_NOTE));
        problems.addAll(chosen(visit, sent));
        kept = files.looked(files.keep(sent.uploaded(), Part.SENT, CasePages.wanted(visit.application()), visit.by(),
            problems));
      }
      case "remove" -> {
        return remove(visit, typed);
      }
      case "write" -> problems.addAll(Act.needed(typed, "text", Act.LONGEST_NOTE));
      case "object" -> problems.addAll(Act.needed(typed, "objection", Act.LONGEST_TEXT));
      default -> {}
    }
    return problems.isEmpty()
        ? done(visit, sent.deed(), typed, kept, language)
        : show(UNPROCESSABLE_CONTENT, visit, typed, problems, language);
  }

  private ModelAndView done(Visit visit, String deed, Map<String, String> typed, List<Enclosed> kept,
      Language language) {
    try {
      return switch (deed(visit, deed, typed, kept)) {
        case Done(_) when advised(kept) -> show(OK, now(visit), typed, List.of(), language);
        case Done(_) -> redirect(visit.path());
        case Refused(var why) -> {
          files.forget(kept);
          yield show(CONFLICT, now(visit), typed,
              List.of(new Problem("", "services.applications.refused." + why)), language);
        }
      };
    } catch (OptimisticLockingFailureException e) {
      files.forget(kept);
      return faster(now(visit), typed, language);
    }
  }

  /// Said before all else: what was sent was meant for the application as it was.
  private ModelAndView faster(Visit visit, Map<String, String> typed, Language language) {
    return show(CONFLICT, visit, typed, List.of(new Problem("", "services.applications.refused.faster")), language);
  }

  private Outcome<Application, Refusal> deed(Visit visit, String deed, Map<String, String> typed,
      List<Enclosed> kept) {
    var number = visit.application().number();
    var seen = new Seen(number, Typed.version(typed));
    return switch (deed) {
      case "send" -> advised(kept)
          ? hearing.hold(seen, kept, visit.hand())
          : hearing.complete(seen, kept, typed.getOrDefault("note", ""), visit.hand());
      case "write" -> hearing.write(number, typed.getOrDefault("text", ""), visit.hand());
      case "object" -> hearing.object(seen, typed.getOrDefault("objection", ""), visit.hand());
      default -> hearing.withdraw(seen, visit.hand());
    };
  }

  /// What is wrong with how much was chosen. What is held already may be sent as it is.
  private List<Problem> chosen(Visit visit, Sent sent) {
    long fresh = sent.uploaded().stream().filter(file -> !file.isEmpty()).count();
    long held = files.held(visit.application());
    if (fresh == 0 && (held == 0 || !sent.fields().containsKey("anyway"))) {
      return List.of(new Problem("files", "services.applications.problem.nothing"));
    }
    return fresh > 0 && held + fresh > KeepingFiles.MOST
        ? List.of(new Problem("files", "services.applications.problem.files", KeepingFiles.MOST))
        : List.of();
  }

  /// Whoever sends it is told first, and says then whether it shall be this one.
  private static boolean advised(List<Enclosed> kept) {
    return kept.stream().anyMatch(file -> !file.advice().isEmpty());
  }

  private ModelAndView remove(Visit visit, Map<String, String> typed) {
    Typed.id(typed.getOrDefault("document", "")).filter(document -> hearing.takeOff(visit.application(), document))
        .ifPresent(files::forget);
    return redirect(visit.path());
  }

  private Visit now(Visit visit) {
    return new Visit(applications.get(visit.application().number()), visit.by(), visit.path());
  }

  private ModelAndView show(HttpStatus status, Visit visit, Map<String, String> typed, List<Problem> problems,
      Language language) {
    var application = visit.application();
    var view = views.forApplicant(application, language, document -> visit.signedIn()
        ? "/documents/" + document
        : "/" + language.code() + visit.path() + "/files/" + document);
    boolean mayObject = application.state() instanceof State.Declined declined
        && !terms.today().isAfter(terms.objection(declined.at()));
    return page(status, "services/applications/status", new ApplicationStatusPage(view, visit.signedIn(),
        visit.path(), application.version(), typed, mayObject, problems));
  }
}
