package az.rayon.appeals.open311;

import az.rayon.accounts.KeyedPlace;
import az.rayon.appeals.page.ProgramsPage.Topic;
import az.rayon.appeals.page.ProgramsPage;
import az.rayon.database.Settings;
import az.rayon.directory.Contact;
import az.rayon.directory.Directory;
import az.rayon.kernel.Language;
import az.rayon.site.Addresses;
import az.rayon.site.MenuItem;
import az.rayon.site.Pages;
import az.rayon.site.Place;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Tells people who make programs how to connect one.
@Controller
class ProgramPages {

  private final Services services;
  private final Directory directory;
  private final Addresses addresses;
  private final boolean demo;
  private final Clock clock;

  ProgramPages(Services services, Directory directory, Addresses addresses, Settings settings, Clock clock) {
    this.services = services;
    this.directory = directory;
    this.addresses = addresses;
    this.demo = settings.demo();
    this.clock = clock;
  }

  @Bean
  static KeyedPlace open311() {
    return new KeyedPlace("/open311/**");
  }

  @Bean
  static MenuItem programsInTheFooter() {
    return MenuItem.forAll(Place.FOOTER, 50, "appeals.open311.menu", "/open311");
  }

  @Bean
  static MenuItem keysOnTheDesk() {
    return new MenuItem(Place.DESK_SYSTEM, 92, "appeals.open311.keys.menu", "/desk/open311", KeepingKeys::mayRead);
  }

  @GetMapping("/open311")
  ModelAndView programs(Language language) {
    var contact = directory.findAuthority(LocalDate.now(clock)).map(found -> found.contact()).orElse(Contact.NONE);
    var trial = addresses.absolute("/open311/test/v2");
    var topics = services.list(language).stream()
        .map(service -> new Topic(service.serviceCode(), service.serviceName())).toList();
    return Pages.page("appeals/programs", new ProgramsPage(addresses.absolute("/open311/discovery.xml"),
        addresses.absolute("/open311/v2"), trial, example(trial), topics, contact.email(), contact.phone(), demo,
        Admitting.SENT_PER_MINUTE));
  }

  private String example(String trial) {
    return String.join(" \\\n  ", "curl " + trial + "/requests.json",
        "--data-urlencode api_key=" + (demo ? SampleKey.KEY : "…"), "--data-urlencode service_code=roads",
        "--data-urlencode lat=40.7656 --data-urlencode long=46.4089",
        "--data-urlencode first_name=Gülşən --data-urlencode last_name=Nümunəyeva",
        "--data-urlencode email=gulsen@demo.invalid",
        "--data-urlencode 'description=Küçənin işıqları üç gündür yanmır.'");
  }
}
