package az.rayon.appeals.receptions.timetable;

import az.rayon.directory.Directory;
import az.rayon.directory.Person;
import az.rayon.directory.Post;
import az.rayon.directory.PostId;
import az.rayon.directory.Unit;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who can receive people: the posts of the directory, in its own order.
@Component
public class Officials {

  private final Directory directory;
  private final Clock clock;

  Officials(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /// A post as receptions know it. `holder` is empty while nobody holds it. `led` says that the law expects the post
  /// to receive: the leadership, and the representatives in the administrative territorial circles.
  public record Official(UUID post, String code, UUID unit, Translated title, String holder, boolean led) {}

  public List<Official> list() {
    var today = LocalDate.now(clock);
    var posts = directory.listPosts(today).stream().collect(Collectors.groupingBy(Post::unit));
    return directory.listUnits(today).stream()
        .flatMap(unit -> posts.getOrDefault(unit.id(), List.of()).stream().map(post -> official(post, unit))).toList();
  }

  public Map<UUID, Official> byPost() {
    return list().stream().collect(Collectors.toMap(Official::post, Function.identity()));
  }

  public Optional<Official> find(String code) {
    return list().stream().filter(official -> official.code().equals(code)).findFirst();
  }

  /// The post, also where it has since been abolished.
  public Official get(UUID post) {
    var today = LocalDate.now(clock);
    return directory.findPost(new PostId(post), today).map(found -> official(found, directory.getUnit(found.unit(),
        today))).orElseThrow(() -> new NotFound("post"));
  }

  private static Official official(Post post, Unit unit) {
    boolean representation = unit.kind() == Unit.Kind.REPRESENTATION;
    return new Official(post.id().value(), post.code(), post.unit().value(),
        representation ? full(post.title(), unit.name()) : post.title(), post.holder().map(Person::name).orElse(""),
        representation || unit.kind() == Unit.Kind.LEADERSHIP);
  }

  /// In the state language a representative's title names the circle; elsewhere the unit does.
  private static Translated full(Translated title, Translated unit) {
    return new Translated(title.az(), joined(title.en(), unit.en()), joined(title.ru(), unit.ru()));
  }

  private static String joined(String title, String unit) {
    return title.isEmpty() || unit.isEmpty() ? title : title + " – " + unit;
  }
}
