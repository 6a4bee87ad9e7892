package az.rayon.services.applications;

import az.rayon.kernel.Language;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.services.catalogue.Passports;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.time.LocalDate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What whoever applied is written at each step, in their language. A letter holds neither the PIN nor what was typed
/// nor the decision: it names number, service and day, and leads to the page.
@Component
class ApplicationLetters {

  private final Applications applications;
  private final Steps steps;
  private final Passports passports;
  private final Messages messages;
  private final Post post;

  ApplicationLetters(Applications applications, Steps steps, Passports passports, Messages messages, Post post) {
    this.applications = applications;
    this.steps = steps;
    this.passports = passports;
    this.messages = messages;
    this.post = post;
  }

  @ApplicationModuleListener
  void on(StepTaken event) {
    var step = steps.get(event.step());
    var application = applications.get(step.application());
    var asking = application.asking();
    if (!step.what().written() || asking.invented()) return;
    Recipient.of(asking.applicant().account(), asking.applicant().email(), asking.language())
        .ifPresent(to -> post.send(letter(to, step, application)));
  }

  private Letter letter(Recipient to, Step step, Application application) {
    var language = application.asking().language();
    var key = "services.applications.letter." + step.what();
    var service = passports.get(application.asking().wanted().passport()).name().in(language);
    var day = day(language, step.day() == null ? application.term().due() : step.day());
    return new Letter(to, messages.say(language, key, application.number()),
        messages.say(language, key + ".text", application.number(), service, day, hours(application, language)),
        "/" + language.code() + "/applications/" + application.number());
  }

  /// Between which hours somebody comes, while that lies ahead.
  private String hours(Application application, Language language) {
    return application.state() instanceof State.Inspection(_, var visit) && visit.window() != null
        ? messages.say(language, "services.applications.visit.between", visit.hours())
        : "";
  }

  private static String day(Language language, LocalDate day) {
    return Words.date(language, day);
  }
}
