package az.rayon.directory;

import az.rayon.directory.register.Authorities;
import az.rayon.directory.register.Organisations;
import az.rayon.directory.register.People;
import az.rayon.directory.register.Posts;
import az.rayon.directory.register.Settlements;
import az.rayon.directory.register.Units;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.NotFound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The authority as it is or was on a day. `list` methods give what held that day; `get` and `find` methods by key also
/// give what has since ended, as it last stood, because old papers still name it.
@Component
public class Directory {

  private final Authorities authorities;
  private final Units units;
  private final Posts posts;
  private final People people;
  private final Settlements settlements;
  private final Organisations organisations;

  Directory(Authorities authorities, Units units, Posts posts, People people, Settlements settlements,
      Organisations organisations) {
    this.authorities = authorities;
    this.units = units;
    this.posts = posts;
    this.people = people;
    this.settlements = settlements;
    this.organisations = organisations;
  }

  /// Empty until an administrator has said whom this installation serves.
  public Optional<Authority> findAuthority(LocalDate on) {
    return authorities.on(on);
  }

  /// All units, the leadership first, then departments and sectors, then representations.
  public List<Unit> listUnits(LocalDate on) {
    return sorted(units.on(on), Comparator.comparing(Unit::kind).thenComparingInt(Unit::place).thenComparing(
        unit -> unit.name().az(), Azerbaijani.order()));
  }

  /// The representations in the administrative territorial circles (İƏD).
  public List<Unit> listOffices(LocalDate on) {
    return listUnits(on).stream().filter(unit -> unit.kind() == Unit.Kind.REPRESENTATION).toList();
  }

  public Unit getUnit(UnitId id, LocalDate on) {
    return findUnit(id, on).orElseThrow(() -> new NotFound("unit"));
  }

  public Optional<Unit> findUnit(UnitId id, LocalDate on) {
    return units.find(id.value(), on);
  }

  /// All posts with their holders, in the order of their units' own lists.
  public List<Post> listPosts(LocalDate on) {
    return sorted(posts.on(on), Comparator.comparingInt(Post::place).thenComparing(post -> post.title().az(),
        Azerbaijani.order()));
  }

  public List<Post> listPosts(UnitId unit, LocalDate on) {
    return listPosts(on).stream().filter(post -> post.unit().equals(unit)).toList();
  }

  public Optional<Post> findPost(PostId id, LocalDate on) {
    return posts.find(id.value(), on);
  }

  public Optional<Person> findPerson(PersonId id, LocalDate on) {
    return people.find(id.value(), on);
  }

  public List<Settlement> listSettlements(LocalDate on) {
    return sorted(settlements.on(on), Comparator.comparing(settlement -> settlement.name().az(), Azerbaijani.order()));
  }

  public Settlement getSettlement(SettlementId id, LocalDate on) {
    return findSettlement(id, on).orElseThrow(() -> new NotFound("settlement"));
  }

  public Optional<Settlement> findSettlement(SettlementId id, LocalDate on) {
    return settlements.find(id.value(), on);
  }

  public List<Organisation> listOrganisations(LocalDate on) {
    return sorted(organisations.on(on), Comparator.comparing(organisation -> organisation.name().az(),
        Azerbaijani.order()));
  }

  public Optional<Organisation> findOrganisation(OrganisationId id, LocalDate on) {
    return organisations.find(id.value(), on);
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().sorted(order).toList();
  }
}
