package az.rayon.directory.reading;

import az.rayon.directory.Authority;
import az.rayon.directory.Contact;
import az.rayon.directory.Directory;
import az.rayon.directory.Person;
import az.rayon.directory.Post;
import az.rayon.directory.Unit;
import az.rayon.directory.page.DirectoryPage;
import az.rayon.directory.page.DirectoryPage.PostPart;
import az.rayon.directory.page.DirectoryPage.UnitPart;
import az.rayon.directory.page.Reach;
import az.rayon.kernel.Language;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who works here and how to reach them, today or on a day before. Law 1024-IIQ, art. 29: staff with posts, telephones
/// and e-mail addresses are published without request.
@Controller
class DirectoryPages {

  private final Directory directory;
  private final Clock clock;

  DirectoryPages(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping("/directory")
  ModelAndView directory(@RequestParam(defaultValue = "") String on,
      @RequestParam(name = "on-month", defaultValue = "") String month,
      @RequestParam(name = "on-year", defaultValue = "") String year, Language language) {
    var today = LocalDate.now(clock);
    var asked = new DateText(on, month, year);
    if (asked.isEmpty()) return show(HttpStatus.OK, today, asked, List.of(), language);
    return asked.date().map(day -> show(HttpStatus.OK, day, asked, List.of(), language))
        .orElseGet(() -> show(HttpStatus.UNPROCESSABLE_CONTENT, today, asked,
            List.of(new Problem("on", "directory.on.wrong")), language));
  }

  private ModelAndView show(HttpStatus status, LocalDate day, DateText asked, List<Problem> problems,
      Language language) {
    var posts = directory.listPosts(day);
    var units = directory.listUnits(day).stream().filter(unit -> unit.kind() != Unit.Kind.REPRESENTATION)
        .map(unit -> part(unit, posts, language)).toList();
    var authority = directory.findAuthority(day);
    return Pages.page(status, "directory/directory",
        new DirectoryPage(authority.map(each -> each.name().in(language)).orElse(""),
            authority.map(each -> each.contact().address()).orElse(""),
            authority.map(each -> reach(each.contact())).orElse(Reach.of("", "")),
            authority.map(Authority::site).orElse(""), day, !day.equals(LocalDate.now(clock)), asked, problems, units));
  }

  private static UnitPart part(Unit unit, List<Post> posts, Language language) {
    return new UnitPart(unit.code(), unit.name().in(language), unit.contact().address(), reach(unit.contact()),
        unit.provenance().standing().name(),
        posts.stream().filter(post -> post.unit().equals(unit.id())).map(post -> part(post, language)).toList());
  }

  private static PostPart part(Post post, Language language) {
    var standing = post.held() == null ? post.provenance() : post.held().provenance();
    return new PostPart(post.title().in(language), post.holder().map(Person::fullName).orElse(""),
        reach(post.contact()), standing.standing().name());
  }

  static Reach reach(Contact contact) {
    return Reach.of(contact.phone(), contact.email());
  }
}
