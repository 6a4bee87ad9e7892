package az.rayon.appeals.desk;

import az.rayon.appeals.following.AppealReceipts;
import az.rayon.appeals.page.EnterPage;
import az.rayon.appeals.page.HandInPage.Offer;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Files;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.writing.Draft;
import az.rayon.appeals.writing.Picking;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The form of the counter: empty after the last paper, or as it was sent with what has to be put right. Topic and
/// place are typed, and shown, by their names.
@Component
class EnterForms {

  private final Names names;
  private final Files files;
  private final AppealReceipts receipts;
  private final Clock clock;

  EnterForms(Names names, Files files, AppealReceipts receipts, Clock clock) {
    this.names = names;
    this.files = files;
    this.receipts = receipts;
    this.clock = clock;
  }

  EnterPage empty(UUID form, @Nullable Appeal last, Language language) {
    var offer = offer(language);
    var values = new HashMap<>(Map.of("channel", "PAPER", "arrived", Typed.day(LocalDate.now(clock))));
    if (last == null) return page(form, values, offer, EnterPage.Kept.NOTHING, List.of());
    var filing = last.filing();
    values.put("channel", filing.channel().name());
    values.put("settlement", filing.settlement() == null ? "" : filing.settlement());
    var done = new EnterPage.Done(receipts.of(last, language), filing.submission().toString(), filing.author().name());
    return page(form, values, offer, new EnterPage.Kept(List.of(), done), List.of());
  }

  EnterPage again(Draft draft, Map<String, String> typed, List<Problem> problems, Language language) {
    return page(draft.key(), typed, offer(language), new EnterPage.Kept(files.list(draft.files()), null), problems);
  }

  /// What was sent, with the codes of the topic and place that were meant by what was typed.
  Map<String, String> picked(Map<String, String> sent, Language language) {
    var offer = offer(language);
    var picked = new HashMap<>(sent);
    picked.put("topic", Picking.code(Typed.line(sent.getOrDefault("topic", "")), offer.topics()));
    picked.put("settlement", Picking.code(Typed.line(sent.getOrDefault("settlement", "")), offer.settlements()));
    return picked;
  }

  private static EnterPage page(UUID submission, Map<String, String> typed, Offer offer, EnterPage.Kept kept,
      List<Problem> problems) {
    var values = new HashMap<>(typed);
    values.computeIfPresent("topic", (_, code) -> Picking.label(code, offer.topics()));
    values.computeIfPresent("settlement", (_, code) -> Picking.label(code, offer.settlements()));
    var channels = Arrays.stream(Channel.values()).filter(Channel::entered).map(Channel::name).toList();
    return new EnterPage(submission.toString(), values, channels, offer, kept, problems);
  }

  private Offer offer(Language language) {
    return new Offer(
        names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language))).toList());
  }
}
