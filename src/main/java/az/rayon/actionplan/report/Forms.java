package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.report.Report.Form;
import az.rayon.directory.Directory;
import az.rayon.directory.Post;
import az.rayon.directory.Unit;
import az.rayon.kernel.Azerbaijani;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What stands above and below a new report's table: the title in the form of the district's reports, and whoever
/// signed the last one, else the head.
@Component
class Forms {

  private final Reports reports;
  private final Directory directory;
  private final Sayings sayings;
  private final Clock clock;

  Forms(Reports reports, Directory directory, Sayings sayings, Clock clock) {
    this.reports = reports;
    this.directory = directory;
    this.sayings = sayings;
    this.clock = clock;
  }

  Form of(Plan plan, int year) {
    var today = LocalDate.now(clock);
    var authority = directory.findAuthority(today).map(each -> each.name().az());
    var words = Map.of("plan", plan.title().az(), "year", Azerbaijani.year(year), "authority", authority.orElse(""));
    var title = sayings.phrase(authority.isPresent() ? "title" : "title.nobody", words);
    var last = reports.before(year).filter(report -> report.plan().equals(plan.id()));
    if (last.isPresent()) return new Form(title, last.get().form().post(), last.get().form().signatory());
    var head = head(today);
    return new Form(title, head.map(post -> post.title().az()).orElse(""),
        head.flatMap(Post::holder).map(person -> person.name()).orElse(""));
  }

  private Optional<Post> head(LocalDate today) {
    return directory.listUnits(today).stream().filter(unit -> unit.kind() == Unit.Kind.LEADERSHIP)
        .flatMap(unit -> directory.listPosts(unit.id(), today).stream()).filter(post -> post.holder().isPresent())
        .findFirst();
  }
}
