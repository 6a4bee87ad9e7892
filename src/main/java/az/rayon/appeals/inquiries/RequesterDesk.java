package az.rayon.appeals.inquiries;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.page.InquiryStatusPage;
import az.rayon.appeals.page.Seen;
import az.rayon.appeals.register.Claimant;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What whoever asked does with their request, whether they came with number and PIN or from their account.
@Component
class RequesterDesk {

  private final CompletingInquiries completing;
  private final Inquiries inquiries;
  private final Publications publications;
  private final Views views;

  RequesterDesk(CompletingInquiries completing, Inquiries inquiries, Publications publications, Views views) {
    this.completing = completing;
    this.inquiries = inquiries;
    this.publications = publications;
    this.views = views;
  }

  /// Somebody who has shown that the request is theirs, and the address at which they see it.
  record Visit(Inquiry inquiry, Actor by, String path) {}

  /// `deed` is the last word of the address.
  ModelAndView act(Visit visit, String deed, Map<String, String> typed, Language language) {
    return deed.equals("complete")
        ? complete(visit, typed, language)
        : done(visit, typed, language, () -> completing.withdraw(visit.inquiry().number(), Typed.version(typed),
            new Claimant(visit.by(), true)));
  }

  private ModelAndView complete(Visit visit, Map<String, String> typed, Language language) {
    var addition = addition(typed);
    if (addition.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, visit, typed, language,
          new Problem("addition", "appeals.inquiry.problem.addition"));
    }
    int over = Typed.length(addition) - Asking.LONGEST_WANTED;
    if (over > 0) {
      return show(UNPROCESSABLE_CONTENT, visit, typed, language,
          new Problem("addition", "appeals.inquiry.problem.long", Asking.LONGEST_WANTED, over));
    }
    return done(visit, typed, language, () -> completing.complete(visit.inquiry().number(), Typed.version(typed),
        addition, new Claimant(visit.by(), true)));
  }

  private static String addition(Map<String, String> typed) {
    return Typed.text(typed.getOrDefault("addition", ""));
  }

  private ModelAndView done(Visit visit, Map<String, String> typed, Language language,
      Supplier<Outcome<Inquiry, Refusal>> deed) {
    try {
      return switch (deed.get()) {
        case Done(var _) -> redirect(visit.path());
        case Refused(var why) -> show(CONFLICT, visit, typed, language,
            new Problem("", "appeals.inquiry.refused." + why));
      };
    } catch (OptimisticLockingFailureException e) {
      var now = new Visit(inquiries.get(visit.inquiry().number()), visit.by(), visit.path());
      return show(CONFLICT, now, typed, language, new Problem("", "appeals.refused.faster"));
    }
  }

  ModelAndView show(HttpStatus status, Visit visit, Language language) {
    return show(status, visit, Map.of(), language);
  }

  private ModelAndView show(HttpStatus status, Visit visit, Map<String, String> typed, Language language,
      Problem... problems) {
    var inquiry = visit.inquiry();
    boolean signedIn = !(visit.by() instanceof Actor.Visitor);
    UnaryOperator<FileLine> reach = signedIn
        ? UnaryOperator.identity()
        : file -> file.below("/" + language.code() + visit.path());
    var view = views.forRequester(inquiry, language, reach);
    return page(status, "appeals/inquiries/status",
        new InquiryStatusPage(view, signedIn, visit.path(),
            Seen.of(inquiry.version(), view.steps(), typed, List.of(problems)), addition(typed),
            publications.find(inquiry.id()).isPresent(), List.of(problems)));
  }
}
