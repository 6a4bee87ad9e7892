package az.rayon.appeals.mail;

import az.rayon.appeals.mail.MailItem.Fate;
import az.rayon.appeals.page.HandInPage.Offer;
import az.rayon.appeals.page.MailItemPage;
import az.rayon.appeals.page.MailPage;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Turns messages into what the desk is shown of them.
@Component
class MailViews {

  private static final List<String> TABS = List.of("WAITING", "APPEAL", "INQUIRY", "ADDED", "NOT_AN_APPEAL",
      "UNREADABLE");

  private final MailItems items;
  private final MailConnection connection;
  private final SettlingMail settling;
  private final Numbering numbers;
  private final Names names;
  private final Messages messages;

  MailViews(MailItems items, MailConnection connection, SettlingMail settling, Numbering numbers, Names names,
      Messages messages) {
    this.items = items;
    this.connection = connection;
    this.settling = settling;
    this.numbers = numbers;
    this.names = names;
    this.messages = messages;
  }

  MailPage list(String show, int page, Official official, Language language, List<Problem> problems) {
    var counts = items.counts();
    var asked = show.toUpperCase(Locale.ROOT).replace('-', '_');
    var tab = TABS.contains(asked)
        ? asked
        : TABS.stream().filter(each -> counts.getOrDefault(each, 0L) > 0).findFirst().orElse("WAITING");
    var paging = Paging.of(page, counts.getOrDefault(tab, 0L));
    var tabs = TABS.stream()
        .map(each -> new Case(messages.say(language, "appeals.mail.tab." + each),
            MailPages.PATH + "?show=" + each.toLowerCase(Locale.ROOT).replace('_', '-'),
            counts.getOrDefault(each, 0L), each.equals(tab)))
        .toList();
    return new MailPage(tabs, tab, items.list(tab, paging).stream().map(this::line).toList(), paging,
        connection.shown(), SettlingMail.maySettle(official), problems);
  }

  MailItemPage item(UUID id, Map<String, String> typed, Official official, Language language, List<Problem> problems) {
    var item = items.get(id);
    var mail = settling.mail(item);
    var offer = new Offer(
        names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language))).toList());
    var original = item.original() == null ? "" : "/documents/" + item.original();
    return new MailItemPage(line(item), mail.text(), mail.files().stream().map(Mail.Enclosure::name).toList(),
        item.leftOut(), original, item.undecided() && SettlingMail.maySettle(official), values(item, mail, typed),
        offer, reasons(item.fate()).stream().map(Enum::name).toList(), problems);
  }

  /// What can be said of a message that waits and is no appeal.
  List<Reason> reasons(UUID id) {
    return reasons(items.get(id).fate());
  }

  private static List<Reason> reasons(Fate fate) {
    return fate instanceof Fate.Waiting(var reason, _) ? reason.said() : List.of();
  }

  /// What is written in the message, as an appeal keeps it.
  String text(UUID id) {
    return KeepingMail.text(settling.mail(items.get(id)));
  }

  /// What the form begins with: all that the message tells.
  private Map<String, String> values(MailItem item, Mail mail, Map<String, String> typed) {
    var values = new HashMap<>(Map.of("kind", "APPLICATION", "who", "person", "email", mail.address(), "number",
        numbers.of(item.fate())));
    MailAuthor.of(mail).ifPresentOrElse(author -> {
      values.put("surname", author.surname());
      values.put("name", author.givenName());
      values.put("patronymic", author.patronymic());
    }, () -> values.put("name", mail.name()));
    values.putAll(typed);
    return values;
  }

  private MailPage.Line line(MailItem item) {
    return new MailPage.Line(item.id().toString(), item.name(), item.address(), item.subject(), item.takenAt(),
        item.source().name(), MailItems.word(item.fate()), reason(item.fate()), numbers.of(item.fate()));
  }

  private static String reason(Fate fate) {
    return switch (fate) {
      case Fate.BecameAppeal _,Fate.BecameInquiry _,Fate.Added _ -> "";
      case Fate.Waiting(var reason, _) -> reason.name();
      case Fate.NotAnAppeal(var reason) -> reason.name();
      case Fate.NotRead(var reason) -> reason.name();
    };
  }
}
