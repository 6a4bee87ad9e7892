package az.rayon.appeals.desk;

import az.rayon.appeals.desk.DeskQuery.Tab;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import az.rayon.site.Panel;
import az.rayon.site.Tabs;
import az.rayon.site.page.DeskPanelPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the first page of the desk: what is pressing among the appeals that the reader sees.
@Component
class AppealsPanel implements Panel {

  private static final List<Tab> PRESSING = List.of(Tab.OVERDUE, Tab.TODAY, Tab.NEW, Tab.APPROVAL, Tab.NOTICE);

  private final DeskLists lists;
  private final Messages messages;
  private final Clock clock;

  AppealsPanel(DeskLists lists, Messages messages, Clock clock) {
    this.lists = lists;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public Slot slot() {
    return Slot.DESK;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String template() {
    return "site/deskpanel";
  }

  @Override
  public Optional<DeskPanelPage> page(Language language, Actor actor) {
    if (!(actor instanceof Official reader) || Sight.of(reader) instanceof Sight.Nothing) return Optional.empty();
    var parts = Tabs.pressing(lists.counts(Sight.of(reader), LocalDate.now(clock)), PRESSING,
        tab -> messages.say(language, "appeals.tab." + tab),
        tab -> DeskQuery.of(Map.of(), tab, reader).address(tab));
    return Optional.of(new DeskPanelPage(DeskPages.PATH, messages.say(language, "appeals.desk.title"), parts));
  }
}
