package az.rayon.appeals.sample;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.appeals.register.Topic;
import az.rayon.appeals.register.Topics;
import az.rayon.directory.Directory;
import az.rayon.directory.Settlement;
import az.rayon.directory.Unit;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who and what appears in the demonstration's appeals: the sample units, settlements and accounts.
@Component
class SampleCast {

  private static final Map<String, String> DEPARTMENTS = Map.ofEntries(Map.entry("roads", "memarliq"),
      Map.entry("waste", "memarliq"), Map.entry("land", "memarliq"), Map.entry("housing", "memarliq"),
      Map.entry("schools", "ictimai-siyasi"), Map.entry("health", "ictimai-siyasi"),
      Map.entry("socialaid", "ictimai-siyasi"), Map.entry("veterans", "sehid-aileleri"),
      Map.entry("administration", "huquq"), Map.entry("ethics", "huquq"), Map.entry("other", "umumi"));
  private static final String ELSE = "sosial-iqtisadi";

  private final Directory directory;
  private final Profiles profiles;
  private final Topics topics;
  private final Clock clock;

  SampleCast(Directory directory, Profiles profiles, Topics topics, Clock clock) {
    this.directory = directory;
    this.profiles = profiles;
    this.topics = topics;
    this.clock = clock;
  }

  Crew crew() {
    var now = clock.instant().atZone(clock.getZone());
    var today = now.toLocalDate();
    var units = directory.listUnits(today).stream().collect(Collectors.toMap(Unit::code, unit -> unit.id().value()));
    var executors = new HashMap<UUID, UUID>();
    for (var unit : units.values()) {
      Stream.of(Role.EXECUTOR, Role.REPRESENTATIVE).flatMap(role -> profiles.listHolding(role, unit, today).stream())
          .findFirst().ifPresent(person -> executors.put(unit, person.id()));
    }
    var settlements = directory.listSettlements(today).stream().sorted(Comparator.comparing(Settlement::kind)).toList();
    return new Crew(settlements, units, Map.copyOf(executors),
        topics.list().stream().map(Topic::code).toList(), account("registrar"), account("citizen"), now);
  }

  private Optional<UUID> account(String role) {
    return profiles.findByEmail(role + "@demo.invalid").map(Profile::id);
  }

  /// All of them at one moment.
  record Crew(List<Settlement> settlements, Map<String, UUID> units, Map<UUID, UUID> executors, List<String> topics,
      Optional<UUID> registrar, Optional<UUID> citizen, ZonedDateTime now) {

    /// The towns are written from most, the last villages of the list hardly ever.
    @Nullable
    Settlement settlement(RandomGenerator random) {
      if (settlements.isEmpty() || random.nextInt(12) == 0) return null;
      double share = random.nextDouble();
      return settlements.get((int) (share * share * settlements.size()));
    }

    String topic(RandomGenerator random) {
      double share = random.nextDouble();
      return topics.get((int) (Math.pow(share, 1.3) * topics.size()));
    }

    /// The settlement's representation for two in five, else the department of the topic.
    @Nullable
    UUID unit(String topic, @Nullable Settlement settlement, RandomGenerator random) {
      if (settlement != null && random.nextInt(5) < 2) return settlement.office().value();
      return units.get(DEPARTMENTS.getOrDefault(topic, ELSE));
    }
  }
}
