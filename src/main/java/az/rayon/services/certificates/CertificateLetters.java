package az.rayon.services.certificates;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.kernel.Language;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.services.CertificateIssued;
import az.rayon.site.Messages;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What the holder is written: that a certificate which nobody applied for lies ready, and that one no longer holds. Of
/// one that was applied for, the application's own letters tell. The letter holds a number and a link, nothing else.
@Component
class CertificateLetters {

  private final Certificates certificates;
  private final Templates templates;
  private final Profiles profiles;
  private final Messages messages;
  private final Post post;

  CertificateLetters(Certificates certificates, Templates templates, Profiles profiles, Messages messages, Post post) {
    this.certificates = certificates;
    this.templates = templates;
    this.profiles = profiles;
    this.messages = messages;
    this.post = post;
  }

  @ApplicationModuleListener
  void on(CertificateIssued event) {
    var certificate = certificates.get(event.certificate());
    if (certificate.content().application().isEmpty()) write(certificate, "issued");
  }

  /// Within the deed's own transaction.
  void ended(Certificate certificate) {
    write(certificate, certificate.state() instanceof Certificate.State.Replaced ? "replaced" : "revoked");
  }

  private void write(Certificate certificate, String what) {
    var account = certificate.account();
    if (account == null || certificate.invented()) return;
    var language = profiles.find(account).map(Profile::language).orElse(Language.AZ);
    var kind = templates.name(certificate.content().kind()).in(language);
    var key = "services.certificates.letter." + what;
    post.send(new Letter(new Recipient.Account(account), messages.say(language, key, certificate.number()),
        messages.say(language, key + ".text", certificate.number(), kind), "/" + language.code() + "/me/documents"));
  }
}
