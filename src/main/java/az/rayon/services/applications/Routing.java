package az.rayon.services.applications;

import az.rayon.directory.Directory;
import az.rayon.directory.Settlement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who handles what: the representation (İƏD) of the place where the applicant lives, or one unit for the whole
/// district. Where neither is known, the registrar says.
@Repository
class Routing {

  private final JdbcClient db;
  private final Directory directory;
  private final Clock clock;

  Routing(JdbcClient db, Directory directory, Clock clock) {
    this.db = db;
    this.directory = directory;
    this.clock = clock;
  }

  /// The way of one service's applications.
  record Route(String service, boolean byPlace, @Nullable UUID unit) {}

  List<Route> list() {
    return db.sql("select service, by_place, unit from services.routing")
        .query((row, _) -> new Route(row.getString("service"), row.getBoolean("by_place"),
            row.getObject("unit", UUID.class)))
        .list();
  }

  void keep(Route route) {
    db.sql("""
        insert into services.routing (service, by_place, unit) values (:service, :place, :unit)
        on conflict (service) do update set by_place = :place, unit = :unit
        """).param("service", route.service()).param("place", route.byPlace()).param("unit", route.unit()).update();
  }

  /// The unit on whose desk an application for the service lies at once.
  Optional<UUID> unit(String service, @Nullable String settlement) {
    var route = list().stream().filter(each -> each.service().equals(service)).findFirst();
    var office = route.filter(Route::byPlace).flatMap(_ -> places().stream()
        .filter(place -> place.code().equals(settlement)).findFirst()).map(place -> place.office().value());
    return office.or(() -> route.map(Route::unit));
  }

  /// The place that an answer names: by its code, or by its name as it was shown.
  Optional<String> settlement(List<String> answers) {
    return places().stream().filter(place -> answers.stream().anyMatch(answer -> answer.equals(place.code())
        || answer.equals(place.name().az()) || answer.startsWith(place.name().az() + ","))).map(Settlement::code)
        .findFirst();
  }

  private List<Settlement> places() {
    return directory.listSettlements(LocalDate.now(clock));
  }
}
