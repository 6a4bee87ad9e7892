package az.rayon.appeals.inquiries.desk;

import az.rayon.appeals.inquiries.Check;
import az.rayon.appeals.inquiries.CheckingInquiries;
import az.rayon.appeals.inquiries.Grounds;
import az.rayon.appeals.inquiries.Ground;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.Views;
import az.rayon.appeals.page.InquiryActPage;
import az.rayon.appeals.page.InquiryActPage.Offer;
import az.rayon.appeals.page.InquiryCasePage;
import az.rayon.appeals.page.InquiryCasePage.Checked;
import az.rayon.appeals.page.Seen;
import az.rayon.appeals.register.Executors;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.site.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What an official is shown of a request on the desk.
@Component
class CaseViews {

  private final Views views;
  private final CheckingInquiries checking;
  private final Executors executors;
  private final Grounds grounds;
  private final Allowed allowed;
  private final Limits limits;

  CaseViews(Views views, CheckingInquiries checking, Executors executors, Grounds grounds, Allowed allowed,
      Limits limits) {
    this.views = views;
    this.checking = checking;
    this.executors = executors;
    this.grounds = grounds;
    this.allowed = allowed;
    this.limits = limits;
  }

  InquiryCasePage of(Inquiry inquiry, Official by, Language language) {
    var answers = checking.of(inquiry.id());
    var checks = Arrays.stream(Check.values()).map(check -> new Checked(check.name(), answers.get(check))).toList();
    var acts = allowed.acts(inquiry, by);
    return new InquiryCasePage(views.forStaff(inquiry, language), acts.stream().map(Act::word).toList(), checks,
        limits.of(inquiry, acts), allowed.answer(inquiry, by), limits.publishing(inquiry, by));
  }

  boolean offers(Act act, Inquiry inquiry, Official by) {
    return allowed.acts(inquiry, by).contains(act);
  }

  InquiryActPage act(Act act, Inquiry inquiry, Map<String, String> typed, List<Problem> problems, Language language) {
    boolean routing = act == Act.ROUTE;
    var offer = new Offer(routing ? executors.units(language) : List.of(),
        routing ? executors.people(language) : List.of(), grounds.choices(_ -> true, language),
        grounds.choices(Ground::withholds, language));
    var view = views.forStaff(inquiry, language);
    var seen = Seen.of(inquiry.version(), view.steps(), typed, problems);
    return new InquiryActPage(act.word(), view, seen, typed, offer,
        Arrays.stream(Check.values()).map(Check::name).toList(), problems);
  }

  /// What a form begins with: the checks as they were answered before.
  Map<String, String> known(Inquiry inquiry) {
    var known = new HashMap<String, String>();
    checking.of(inquiry.id()).forEach((check, answer) -> known.put(check.name(), answer ? "YES" : "NO"));
    return known;
  }
}
