package az.rayon.services.certificates.own;

import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Language;
import az.rayon.services.certificates.Certificate.State;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.CheckCode;
import az.rayon.services.certificates.Standing;
import az.rayon.services.certificates.Templates;
import az.rayon.services.certificates.page.MyDocumentsPage.Link;
import az.rayon.services.certificates.page.MyDocumentsPage.Mine;
import az.rayon.services.certificates.page.MyDocumentsPage;
import az.rayon.services.certificates.page.SharedPage.Shown;
import az.rayon.site.Messages;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// A person's certificates as their pages show them.
@Component
class OwnViews {

  private final Certificates certificates;
  private final Shares shares;
  private final Templates templates;
  private final Messages messages;
  private final Clock clock;

  OwnViews(Certificates certificates, Shares shares, Templates templates, Messages messages, Clock clock) {
    this.certificates = certificates;
    this.shares = shares;
    this.templates = templates;
    this.messages = messages;
    this.clock = clock;
  }

  MyDocumentsPage mine(Citizen person, Language language, String link, String linked) {
    var open = shares.listOpen(person.id(), clock.instant());
    var mine = certificates.listOf(person.id()).stream().map(each -> mine(each, open, language)).toList();
    var terms = Arrays.stream(Share.Term.values()).map(term -> new Choice(term.name(), messages.say(language,
        "services.certificates.share.term." + term))).toList();
    return new MyDocumentsPage(mine, terms, link, linked);
  }

  private Mine mine(Certificate certificate, List<Share> open, Language language) {
    var content = certificate.content();
    var reason = switch (certificate.state()) {
      case State.Valid _ -> "";
      case State.Revoked(var _, var _, var why) -> why;
      case State.Replaced(var _, var _, var why, var _) -> why;
    };
    return new Mine(content.number(), templates.name(content.kind()).in(language), content.issued(), content.until(),
        Standing.of(certificate, LocalDate.now(clock)).name(), reason, certificate.invented(), open.stream().filter(
            share -> share.certificate().equals(certificate.id())).map(
                share -> new Link(share.id().toString(), share
                    .endsAt(), share.opened()))
            .toList());
  }

  Shown shown(Certificate certificate, String paper, Language language) {
    var content = certificate.content();
    return new Shown(content.number(), CheckCode.shown(content.check()), templates.name(content.kind()).in(language),
        content.holder().name(), content.issued(), content.until(), Standing.of(certificate, LocalDate.now(clock))
            .name(),
        paper);
  }
}
