package az.rayon.directory.reading;

import az.rayon.directory.Directory;
import az.rayon.directory.Post;
import az.rayon.directory.Settlement;
import az.rayon.directory.Unit;
import az.rayon.directory.page.OfficesPage;
import az.rayon.directory.page.OfficesPage.Home;
import az.rayon.directory.page.OfficesPage.Office;
import az.rayon.kernel.Language;
import az.rayon.site.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Which representation serves which settlement, and who represents the authority there.
@Controller
class OfficePages {

  private final Directory directory;
  private final Clock clock;

  OfficePages(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping("/directory/offices")
  ModelAndView offices(Language language) {
    var today = LocalDate.now(clock);
    var posts = directory.listPosts(today);
    var settlements = directory.listSettlements(today);
    return Pages.page("directory/offices", new OfficesPage(directory.listOffices(today).stream()
        .map(unit -> office(unit, posts, settlements, language)).toList()));
  }

  private static Office office(Unit unit, List<Post> posts, List<Settlement> settlements, Language language) {
    var holding = posts.stream().filter(post -> post.unit().equals(unit.id()))
        .flatMap(post -> Optional.ofNullable(post.held()).stream()).findFirst();
    return new Office(unit.code(), unit.name().in(language), unit.contact().address(),
        DirectoryPages.reach(unit.contact()), unit.provenance().standing().name(),
        holding.map(held -> held.person().fullName()).orElse(""),
        holding.map(held -> held.provenance().standing().name()).orElse(""),
        settlements.stream().filter(settlement -> settlement.office().equals(unit.id()))
            .map(settlement -> new Home(settlement.code(), settlement.name().in(language), settlement.kind().name(),
                settlement.provenance().standing().name()))
            .toList());
  }
}
