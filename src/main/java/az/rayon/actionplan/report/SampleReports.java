package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.Plan;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The demonstration plan's report of its first year, drafted by the program, signed and published, so that there is
/// something to compare the next one with.
@Component
public class SampleReports {

  private static final LocalDate SIGNED = LocalDate.of(2025, 12, 26);
  private static final String WAY = "elektron sənəd dövriyyəsi ilə (nümayiş: əslində heç yerə göndərilməyib)";

  private final DraftingReports drafting;
  private final PassingReports passing;
  private final Clock clock;

  SampleReports(DraftingReports drafting, PassingReports passing, Clock clock) {
    this.drafting = drafting;
    this.passing = passing;
    this.clock = clock;
  }

  public void prepare(Plan plan) {
    if (LocalDate.now(clock).getYear() <= SIGNED.getYear()) return;
    var executor = official(Role.EXECUTOR, "sosial-iqtisadi");
    var deputy = official(Role.DEPUTY, "ictimai-siyasi");
    var head = official(Role.HEAD, "rehberlik");
    var report = done(drafting.draft(plan, SIGNED.getYear(), SIGNED, executor)).id();
    done(passing.toDeputy(report, executor));
    done(passing.toHead(report, deputy));
    done(passing.approve(report, head, SIGNED));
    done(passing.send(report, SIGNED, WAY, executor));
    done(passing.publish(report, deputy));
  }

  /// The account of the demonstration that holds the role.
  private static Official official(Role role, String unit) {
    var account = "account:" + role.name().toLowerCase(Locale.ROOT);
    return new Official(UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8)),
        UnitId.ofSample(unit).value(), Set.of(role));
  }

  private static <T, R extends Enum<R>> T done(Outcome<T, R> outcome) {
    if (outcome instanceof Done(var value)) return value;
    throw new IllegalStateException("demonstration: " + outcome);
  }
}
