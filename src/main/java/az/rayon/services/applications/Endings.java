package az.rayon.services.applications;

import az.rayon.kernel.Language;
import az.rayon.services.applications.Application.Paper;
import az.rayon.services.applications.page.ApplicationView.Ending;
import az.rayon.services.applications.page.ApplicationView.Given;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a reader is shown of how an application ended, and of what became of the certificate since.
@Component
class Endings {

  private final Grounds grounds;
  private final Terms terms;
  private final Giving giving;

  Endings(Grounds grounds, Terms terms, Giving giving) {
    this.grounds = grounds;
    this.terms = terms;
    this.giving = giving;
  }

  Ending of(Application application, Language language) {
    return switch (application.state()) {
      case State.Granted s ->
        new Ending(s.at(), s.decision(), "", s.paper().number(), given(s.paper()), null, "", "");
      case State.Declined s -> declined(s, "", "", language);
      case State.Objected s -> declined(s.declined(), s.objection(), "", language);
      case State.Upheld s -> declined(s.declined(), s.objection(), s.reply(), language);
      case State.Withdrawn s -> new Ending(s.at(), "", "", "", List.of(), null, "", "");
      case State.Submitted _,State.UnderReview _,State.Waiting _,State.Inspection _,State.AtCommission _ ->
        Ending.NONE;
    };
  }

  private List<Given> given(Paper paper) {
    var certificate = paper.certificate();
    return certificate == null
        ? List.of()
        : giving.list(certificate).stream()
            .map(it -> new Given(it.number(), it.check(), it.standing().name(), it.reason())).toList();
  }

  private Ending declined(State.Declined declined, String objection, String reply, Language language) {
    var ground = grounds.find(declined.ground()).map(it -> it.name().in(language)
        + (it.article().isEmpty() ? "" : " (" + it.article() + ")")).orElse(declined.ground());
    return new Ending(declined.at(), declined.decision(), ground, "", List.of(), terms.objection(declined.at()),
        objection, reply);
  }
}
