package az.rayon.actionplan.plan;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One promise of a plan (tədbir), known for good by the plan's code and its own number.
public record Measure(UUID id, UUID plan, String planCode, String number, Direction direction, Translated title,
    LocalDate starts, LocalDate ends, List<Executor> executors, List<Indicator> indicators, int version) {

  /// Who carries it out; `unit` is a unit of the directory, absent where somebody outside the authority is named.
  public record Executor(@Nullable UUID unit, String name) {}

  /// A series that measures it. The title serves while the register behind the series is not built.
  public record Indicator(String series, Translated title) {}

  public Measure {
    executors = List.copyOf(executors);
    indicators = List.copyOf(indicators);
  }

  /// The head and the deputies keep every measure; an executor keeps those that the own unit carries out.
  public boolean keptBy(Actor actor) {
    if (actor.holds(Role.HEAD) || actor.holds(Role.DEPUTY)) return true;
    return actor instanceof Official official && official.is(Role.EXECUTOR)
        && executors.stream().anyMatch(executor -> official.unit().equals(executor.unit()));
  }

  public boolean over(LocalDate today) {
    return today.isAfter(ends);
  }

  public String path() {
    return path(planCode, number);
  }

  public static String path(String plan, String number) {
    return "/plans/" + plan + "/measures/" + number;
  }
}
