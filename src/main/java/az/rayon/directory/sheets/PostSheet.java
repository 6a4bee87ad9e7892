package az.rayon.directory.sheets;

import az.rayon.directory.Contact;
import az.rayon.directory.Post;
import az.rayon.directory.PostId;
import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.directory.UnitId;
import az.rayon.directory.register.Periods.Table;
import az.rayon.directory.register.Posts;
import az.rayon.directory.register.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Posts as a file names them.
@Component
@Order(2)
class PostSheet implements Sheet<Post> {

  private final Posts posts;
  private final Units units;
  private final Clock clock;

  PostSheet(Posts posts, Units units, Clock clock) {
    this.posts = posts;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "posts";
  }

  @Override
  public List<Column> columns() {
    return Stream.of(Column.texts("code"), List.of(Column.reference("unit", "unit")),
        Column.texts("title_az", "title_en", "title_ru", "phone", "email", "place"), Column.tail())
        .flatMap(List::stream).toList();
  }

  @Override
  public Post read(Line line, Codes codes) {
    var code = line.code("code");
    var unit = new UnitId(line.known("unit", unitCode -> codes.find("unit", unitCode)));
    return new Post(new PostId(codes.findOrMake("post", code)), code, unit, line.translated("title"),
        new Contact("", line.phone(), line.email()), line.place(), line.term(), line.provenance(), null);
  }

  @Override
  public List<@Nullable Object> write(Post post, Codes codes) {
    return Cells.of(post.code(), codes.code("unit", post.unit().value())).add(post.title()).add(post.contact().phone())
        .add(post.contact().email()).add(post.place()).add(post.term()).add(post.provenance()).list();
  }

  @Override
  public Table table() {
    return Table.POST;
  }

  /// With its unit: every department has a head.
  @Override
  public String label(Post post) {
    return units.find(post.unit().value(), LocalDate.now(clock))
        .map(unit -> post.title().az() + " – " + unit.name().az())
        .orElse(post.title().az());
  }

  @Override
  public Standing standing(Post post) {
    return post.provenance().standing();
  }

  @Override
  public String code(Post post) {
    return post.code();
  }

  @Override
  public UUID id(Post post) {
    return post.id().value();
  }

  @Override
  public Term term(Post post) {
    return post.term();
  }

  @Override
  public List<Post> all() {
    return posts.all();
  }

  @Override
  public void put(Post post) {
    posts.put(post);
  }
}
