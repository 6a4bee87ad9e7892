package az.rayon.services.housing;

import az.rayon.kernel.Language;
import az.rayon.services.housing.Approved.Grant;
import az.rayon.services.housing.page.DeedPage;
import az.rayon.services.housing.page.DeedPage.Offer;
import az.rayon.services.housing.page.DeedPage.Typing;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The forms of the register: what they begin with and what they offer.
@Component
class DeedViews {

  private static final List<String> DAYS = List.of("actDate", "died", "asked", "since", "signed", "until");
  private static final int SPARE_ROWS = 3;

  private final EntryViews views;
  private final Tables tables;

  DeedViews(EntryViews views, Tables tables) {
    this.views = views;
    this.tables = tables;
  }

  /// What is known already.
  DeedForm begin(Entry entry) {
    var known = new HashMap<String, String>();
    known.put("category", entry.category());
    var family = entry.household().members();
    for (int at = 0; at < family.size(); at++) {
      known.put("name" + at, family.get(at).name());
      known.put("fin" + at, family.get(at).fin());
      known.put("relation" + at, family.get(at).relation());
    }
    return new DeedForm(Map.copyOf(known));
  }

  /// What the granted application says.
  DeedForm begin(Grant grant) {
    var known = new HashMap<String, String>();
    known.put("application", grant.number());
    known.put("name", grant.applicant().name());
    known.put("fin", grant.applicant().fin());
    known.put("settlement", grant.asked().settlement());
    grant.asked().categories().stream().findFirst().ifPresent(category -> known.put("category", category));
    var family = grant.asked().family();
    for (int at = 0; at < Math.min(family.size(), DeedForm.MEMBERS); at++) {
      known.put("name" + at, family.get(at).name());
      known.put("fin" + at, family.get(at).fin());
      known.put("relation" + at, family.get(at).relation());
    }
    var day = grant.order().day();
    known.putAll(Map.of("act", grant.order().number(), "actDate", String.valueOf(day.getDayOfMonth()), "actDate-month",
        String.valueOf(day.getMonthValue()), "actDate-year", String.valueOf(day.getYear())));
    return new DeedForm(Map.copyOf(known));
  }

  DeedPage page(Deed deed, Entry entry, DeedForm form, List<Problem> problems, Language language) {
    var family = entry.household().members();
    var heirs = IntStream.range(0, family.size())
        .mapToObj(at -> new Choice(String.valueOf(at), family.get(at).name(), family.get(at).relation())).toList();
    var grounds = tables.grounds().stream().filter(ground -> ground.ends() == (deed == Deed.REMOVE))
        .map(ground -> new Choice(ground.code(), ground.name().in(language))).toList();
    return new DeedPage(deed.word(), views.forStaff(entry, language), entry.version(), deed.byAct(),
        new Offer(categories(language), grounds, heirs, rows(form)), typing(form), problems);
  }

  Optional<Category> category(String code) {
    return tables.category(code);
  }

  List<Choice> categories(Language language) {
    return tables.categories().stream().map(each -> new Choice(each.code(), each.name().in(language))).toList();
  }

  /// As many rows as are filled, and some to fill.
  static int rows(DeedForm form) {
    int last = Stream.iterate(DeedForm.MEMBERS, at -> at > 0, at -> at - 1)
        .filter(at -> !(form.value("name" + (at - 1)) + form.value("fin" + (at - 1))).isEmpty()).findFirst().orElse(0);
    return Math.min(DeedForm.MEMBERS, last + SPARE_ROWS);
  }

  static Typing typing(DeedForm form) {
    return new Typing(form.typed(), DAYS.stream().collect(Collectors.toMap(day -> day, form::text)));
  }
}
