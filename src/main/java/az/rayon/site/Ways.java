package az.rayon.site;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets the search find what everybody may go to: the tasks of the home page and the entries of the menus.
@Component
@Order(0)
class Ways implements Findable {

  private final ObjectProvider<MenuItem> items;
  private final Messages messages;

  Ways(ObjectProvider<MenuItem> items, Messages messages) {
    this.items = items;
    this.messages = messages;
  }

  @Override
  public List<Found> find(String folded, Language language, int limit) {
    return items.stream().filter(item -> item.seenBy().test(new Actor.Visitor())).map(item -> found(item, language))
        .filter(found -> Azerbaijani.fold(found.title() + " " + found.summary()).contains(folded)).distinct()
        .limit(limit).toList();
  }

  private Found found(MenuItem item, Language language) {
    var hint = item.place() == Place.TASK ? messages.say(language, item.label() + ".hint") : "";
    return new Found("site.found.page", messages.say(language, item.label()), hint, item.path());
  }
}
