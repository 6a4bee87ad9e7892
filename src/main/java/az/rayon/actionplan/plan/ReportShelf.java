package az.rayon.actionplan.plan;

import az.rayon.actionplan.page.ReportLink;
import az.rayon.kernel.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The reports made of plans, declared here for the plan's pages and filled by the reports.
public interface ReportShelf {

  /// The reports of the plan that this reader may see, the latest year first.
  default List<ReportLink> of(UUID plan, Actor reader) {
    return of(List.of(plan), reader).getOrDefault(plan, List.of());
  }

  /// The same for several plans, by the plan.
  Map<UUID, List<ReportLink>> of(List<UUID> plans, Actor reader);

  /// The years whose reports have gone to the two bodies they are owed to, by the plan.
  Map<UUID, Set<Integer>> sent(List<UUID> plans);
}
