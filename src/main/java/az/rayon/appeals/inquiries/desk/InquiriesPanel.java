package az.rayon.appeals.inquiries.desk;

import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.desk.DeskQuery.Tab;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.site.DeskPanel;
import az.rayon.site.Messages;
import az.rayon.site.Tabs;
import az.rayon.site.page.Case;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the first page of the desk: what is pressing among the requests for information that the reader sees.
@Component
class InquiriesPanel implements DeskPanel {

  private static final List<Tab> PRESSING = List.of(Tab.OVERDUE, Tab.TODAY, Tab.NEW);

  private final DeskLists lists;
  private final Messages messages;
  private final Clock clock;

  InquiriesPanel(DeskLists lists, Messages messages, Clock clock) {
    this.lists = lists;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public String path() {
    return DeskPages.PATH;
  }

  @Override
  public String title() {
    return "appeals.inquiry.desk";
  }

  @Override
  public Optional<List<Case>> pressing(Official reader, Language language) {
    var sight = Inquiry.sight(reader);
    if (sight instanceof Sight.Nothing) return Optional.empty();
    var now = new DeskLists.Now(clock.instant(), LocalDate.now(clock));
    return Optional.of(Tabs.pressing(lists.counts(sight, now), PRESSING,
        tab -> messages.say(language, "appeals.inquiry.tab." + tab),
        tab -> DeskQuery.of(Map.of(), tab).address(tab)));
  }
}
