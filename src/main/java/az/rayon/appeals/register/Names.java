package az.rayon.appeals.register;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.directory.Directory;
import az.rayon.directory.Settlement;
import az.rayon.directory.Unit;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.DatasetTitles;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people call the topics, places, units, officials and datasets that appeals know by their keys.
@Component
public class Names {

  private final Topics topics;
  private final Directory directory;
  private final Profiles profiles;
  private final DatasetTitles datasets;
  private final Bodies bodies;
  private final Clock clock;

  Names(Topics topics, Directory directory, Profiles profiles, DatasetTitles datasets, Bodies bodies,
      Clock clock) {
    this.topics = topics;
    this.directory = directory;
    this.profiles = profiles;
    this.datasets = datasets;
    this.bodies = bodies;
    this.clock = clock;
  }

  public Map<String, Translated> topics() {
    return topics.list().stream().collect(Collectors.toMap(Topic::code, Topic::name));
  }

  public List<Topic> listTopics() {
    return topics.list();
  }

  public List<Settlement> listSettlements() {
    return directory.listSettlements(LocalDate.now(clock));
  }

  public Map<String, Translated> settlements() {
    return listSettlements().stream().collect(Collectors.toMap(Settlement::code, Settlement::name));
  }

  public List<Unit> listUnits() {
    return directory.listUnits(LocalDate.now(clock));
  }

  /// The unit's name, also where it has since been dissolved.
  public Translated unit(UUID unit) {
    return directory.findUnit(new UnitId(unit), LocalDate.now(clock)).map(Unit::name).orElse(Translated.az("—"));
  }

  public Map<UUID, Translated> units() {
    return listUnits().stream().collect(Collectors.toMap(unit -> unit.id().value(), Unit::name));
  }

  /// The units by which a reader can narrow a list: those they see; none where that is one desk only.
  public List<Choice> unitsSeen(Sight sight, Language language) {
    if (sight instanceof Sight.Desk(var own) && own.size() < 2) return List.of();
    return listUnits().stream().filter(unit -> sight.sees(unit.id().value()))
        .map(unit -> new Choice(unit.id().value().toString(), unit.name().in(language))).toList();
  }

  public Map<String, Translated> datasets() {
    return datasets.all();
  }

  /// The body's name, also where it is offered no more.
  Optional<Translated> body(String code) {
    return bodies.find(code).map(Body::name);
  }

  /// The official's name; none where nobody is meant or the account has ended.
  public Optional<String> official(@Nullable UUID account) {
    return account == null ? Optional.empty() : profiles.find(account).map(Profile::name);
  }

  /// The names of all of them at once; none of whose account has ended.
  public Map<UUID, String> officials(Collection<UUID> accounts) {
    return profiles.list(Set.copyOf(accounts)).stream().collect(Collectors.toMap(Profile::id, Profile::name));
  }
}
