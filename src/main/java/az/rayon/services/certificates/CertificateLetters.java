package az.rayon.services.certificates;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.kernel.Language;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.services.CertificateIssued;
import az.rayon.site.Messages;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What the holder is written: that a certificate which nobody applied for lies ready, and that one no longer holds. Of
/// one that was applied for, the application's own letters tell. The letter holds a number and a link, nothing else.
@Component
class CertificateLetters {

  private final Certificates certificates;
  private final Templates templates;
  private final HolderAddresses addresses;
  private final Profiles profiles;
  private final Messages messages;
  private final Post post;

  CertificateLetters(Certificates certificates, Templates templates, HolderAddresses addresses, Profiles profiles,
      Messages messages, Post post) {
    this.certificates = certificates;
    this.templates = templates;
    this.addresses = addresses;
    this.profiles = profiles;
    this.messages = messages;
    this.post = post;
  }

  /// Who is written to, in which language, and which page tells them more.
  private record Reader(Recipient recipient, Language language, String page) {}

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
    if (certificate.invented()) return;
    reader(certificate).ifPresent(to -> {
      var kind = templates.name(certificate.content().kind()).in(to.language());
      var key = "services.certificates.letter." + what;
      post.send(new Letter(to.recipient(), messages.say(to.language(), key, certificate.number()),
          messages.say(to.language(), key + ".text", certificate.number(), kind),
          "/" + to.language().code() + to.page()));
    });
  }

  /// The holder's account; or whoever applied for it without one, who reads the reason where they follow it.
  private Optional<Reader> reader(Certificate certificate) {
    var account = certificate.account();
    var application = certificate.content().application();
    return account == null
        ? addresses.find(application).map(to -> new Reader(to, to.language(), "/applications/" + application))
        : Optional.of(new Reader(new Recipient.Account(account),
            profiles.find(account).map(Profile::language).orElse(Language.AZ), "/me/documents"));
  }
}
