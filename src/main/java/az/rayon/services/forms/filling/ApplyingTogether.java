package az.rayon.services.forms.filling;

import az.rayon.kernel.Language;
import az.rayon.kernel.Sha256;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.services.forms.Submission.Way;
import az.rayon.services.forms.definition.Answers;
import az.rayon.services.forms.definition.OwnSteps;
import az.rayon.services.forms.filling.Consent.State;
import az.rayon.site.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Those who apply together each confirm for themselves. A confirmation holds for the answers as they were: whoever
/// changes one asks everybody again.
@Service
class ApplyingTogether {

  static final int MOST_LETTERS = 5;

  private final Consents consents;
  private final Fillings fillings;
  private final FillingForms filling;
  private final Post post;
  private final Messages messages;
  private final Clock clock;

  ApplyingTogether(Consents consents, Fillings fillings, FillingForms filling, Post post, Messages messages,
      Clock clock) {
    this.consents = consents;
    this.fillings = fillings;
    this.filling = filling;
    this.post = post;
    this.messages = messages;
    this.clock = clock;
  }

  /// Whether others must confirm by letter. At the counter they stand before the clerk, who has seen their cards.
  boolean concerns(Filling draft) {
    return draft.way() == Way.ONLINE && filling.form(draft).together()
        && !draft.answers().items(OwnSteps.OTHERS).isEmpty();
  }

  /// The consents to the answers as they are now.
  List<Consent> list(Filling draft) {
    var seal = seal(draft);
    return consents.list(draft.key()).stream().filter(consent -> consent.seal().equals(seal)).toList();
  }

  boolean allGiven(Filling draft) {
    var given = list(draft).stream().filter(consent -> consent.state() == State.GIVEN).count();
    return given == draft.answers().items(OwnSteps.OTHERS).size();
  }

  /// Sends everybody a link of their own. False when too many letters went out already.
  @Transactional
  boolean ask(Filling draft, String title, Language language) {
    if (draft.mailed() >= MOST_LETTERS) return false;
    var others = draft.answers().items(OwnSteps.OTHERS);
    var asked = IntStream.range(0, others.size())
        .mapToObj(at -> new Consent(UUID.randomUUID(), draft.key(), at, others.get(at).getOrDefault(OwnSteps.OTHER_NAME,
            ""), others.get(at).getOrDefault(OwnSteps.OTHER_EMAIL, ""), seal(draft), State.ASKED))
        .toList();
    consents.replace(draft.key(), asked);
    filling.put(draft.mailedOnceMore());
    for (var consent : asked) post.send(letter(draft, consent, title, language));
    return true;
  }

  private Letter letter(Filling draft, Consent consent, String title, Language language) {
    var who = draft.answers().get(OwnSteps.NAME);
    return new Letter(new Recipient.Address(consent.email(), language),
        messages.say(language, "services.forms.consent.subject", title),
        messages.say(language, "services.forms.consent.letter", consent.name(), who, title),
        "/" + language.code() + "/services/" + draft.service() + "/apply/consent/" + consent.token());
  }

  Optional<Consent> find(UUID token) {
    return consents.find(token);
  }

  Optional<Filling> filling(Consent consent) {
    return fillings.find(consent.filling(), clock.instant());
  }

  boolean holds(Consent consent, Filling draft) {
    return consent.seal().equals(seal(draft));
  }

  /// The consent as it is after the answer; nothing when the answers have changed meanwhile, or the form is gone.
  @Transactional
  Optional<Consent> answer(UUID token, boolean agrees, String title) {
    var found = consents.find(token);
    found.ifPresent(consent -> fillings.await(consent.filling()));
    var draft = found.flatMap(this::filling);
    if (found.isEmpty() || draft.isEmpty() || !holds(found.get(), draft.get())) return Optional.empty();
    if (found.get().state() == State.GIVEN && agrees) return found;
    consents.answer(found.get(), agrees ? State.GIVEN : State.REFUSED, clock.instant());
    tell(draft.get(), found.get(), agrees, title);
    return consents.find(token);
  }

  /// Whoever waits for the others hears of each.
  private void tell(Filling draft, Consent consent, boolean agrees, String title) {
    var email = draft.answers().get(OwnSteps.EMAIL);
    if (email.isEmpty()) return;
    var language = draft.language();
    post.send(new Letter(new Recipient.Address(email, language),
        messages.say(language,
            agrees ? "services.forms.consent.given.subject" : "services.forms.consent.refused.subject",
            title),
        messages.say(language, agrees ? "services.forms.consent.given.letter" : "services.forms.consent.refused.letter",
            consent.name(), title),
        "/" + language.code() + "/services/" + draft.service() + "/apply/" + draft.key()));
  }

  /// The answers in one order, whatever the order they came in.
  private static String seal(Filling draft) {
    return seal(draft.version(), draft.answers());
  }

  static String seal(int version, Answers answers) {
    var all = new StringBuilder().append(version).append(new TreeMap<>(answers.fields()));
    new TreeMap<>(answers.groups())
        .forEach((name, items) -> all.append(name).append(items.stream().map(TreeMap::new).toList()));
    new TreeMap<>(answers.files())
        .forEach((name, files) -> all.append(name).append(files.stream().map(file -> file.document()).toList()));
    return Sha256.hex(all.toString());
  }
}
