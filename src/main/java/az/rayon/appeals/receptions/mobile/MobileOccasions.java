package az.rayon.appeals.receptions.mobile;

import az.rayon.appeals.receptions.calendar.Occasion;
import az.rayon.appeals.receptions.calendar.Occasions;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Mobile receptions as calendars show them: in the village's, and in those of the officials who come.
@Component
class MobileOccasions implements Occasions {

  private final MobileReceptions receptions;
  private final Names names;
  private final Messages messages;

  MobileOccasions(MobileReceptions receptions, Names names, Messages messages) {
    this.receptions = receptions;
    this.names = names;
    this.messages = messages;
  }

  @Override
  public List<Occasion> list(Scope scope, LocalDate since, Language language) {
    var settlements = names.settlements();
    return receptions.listFrom(since).stream().filter(each -> within(scope, each)).map(each -> {
      var plan = each.plan();
      var place = settlements.getOrDefault(plan.settlement(), Translated.az(plan.settlement())).in(language);
      return new Occasion(each.id(), plan.day(), plan.opens(), plan.closes(),
          messages.say(language, "appeals.reception.mobile.summary", place), place + ", " + plan.place(),
          each.reason(), "/" + language.code() + "/receptions/mobile/" + each.number(), each.cancelled(),
          each.sequence(), each.changed());
    }).toList();
  }

  private static boolean within(Scope scope, MobileReception reception) {
    return switch (scope) {
      case Scope.All _ -> true;
      case Scope.OfPost(var post) -> reception.plan().officials().contains(post);
      case Scope.OfSettlement(var code, _) -> reception.plan().settlement().equals(code);
    };
  }
}
