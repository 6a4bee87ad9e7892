package az.rayon.actionplan.report;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The yearly report on a plan, on its way from a draft to what the Cabinet of Ministers, the Anti-Corruption
/// Commission and everybody reads. `asOf` is the last day it speaks of; `readAt` is the moment at which its figures and
/// the rows behind them were read, none in what came from a file; `dated` is the day on which it was signed.
public record Report(UUID id, UUID plan, String planCode, int year, LocalDate asOf, @Nullable Instant readAt, Form form,
    @Nullable LocalDate dated, State state, int version) {

  /// What stands above and below the table. `headings` are the columns' names as a file had them; empty: the usual
  /// ones.
  public record Form(String title, String headings, String post, String signatory) {

    public Form(String title, String post, String signatory) {
      this(title, "", post, signatory);
    }
  }

  /// Where the report is. Who moved it last and when is in each.
  public sealed interface State {

    UUID by();

    Instant at();

    /// With the executors; `back` is why it was sent back, if it was.
    record Draft(UUID by, Instant at, @Nullable String back) implements State {}

    record WithDeputy(UUID by, Instant at) implements State {}

    record WithHead(UUID by, Instant at) implements State {}

    /// Signed: from here on figures, their rows and words are frozen.
    record Approved(UUID by, Instant at) implements State {}

    record Sent(UUID by, Instant at, Approval approval, Dispatch dispatch) implements State {}

    record Published(UUID by, Instant at, Approval approval, Dispatch dispatch) implements State {}

    /// A report of earlier years that stands here as its file told it.
    record Imported(UUID by, Instant at) implements State {}
  }

  public record Approval(UUID by, Instant at) {}

  /// When and how it went to the Cabinet of Ministers and to the Commission.
  public record Dispatch(LocalDate on, String way) {}

  private static final Set<Role> AUTHORS = Set.of(Role.EXECUTOR, Role.DEPUTY, Role.HEAD);

  public static boolean authors(Actor by) {
    return by instanceof Official official && official.roles().stream().anyMatch(AUTHORS::contains);
  }

  /// Whether this person may change words now: executors in a draft, then whoever it lies with.
  boolean editedBy(Actor by) {
    return switch (state) {
      case State.Draft _ -> authors(by);
      case State.WithDeputy _ -> leads(by);
      case State.WithHead _ -> by.holds(Role.HEAD);
      case State.Approved _,State.Sent _,State.Published _,State.Imported _ -> false;
    };
  }

  Outcome<Report, ReportRefusal> toDeputy(Actor by, Instant now) {
    return move(state instanceof State.Draft, authors(by), new State.WithDeputy(by.id(), now));
  }

  Outcome<Report, ReportRefusal> toHead(Actor by, Instant now) {
    return move(state instanceof State.WithDeputy, leads(by), new State.WithHead(by.id(), now));
  }

  Outcome<Report, ReportRefusal> back(String why, Actor by, Instant now) {
    boolean may = state instanceof State.WithHead ? by.holds(Role.HEAD) : leads(by);
    return move(state instanceof State.WithDeputy || state instanceof State.WithHead, may,
        new State.Draft(by.id(), now, why));
  }

  Outcome<Report, ReportRefusal> approve(Actor by, Instant now, LocalDate today) {
    return switch (move(state instanceof State.WithHead, by.holds(Role.HEAD), new State.Approved(by.id(), now))) {
      case Done(var approved) -> new Done<>(approved.dated(today));
      case Refused(var why) -> new Refused<>(why);
    };
  }

  Outcome<Report, ReportRefusal> send(LocalDate on, String way, Actor by, Instant now) {
    if (!(state instanceof State.Approved approved)) return refused(authors(by));
    if (dated != null && on.isBefore(dated)) return new Refused<>(ReportRefusal.BEFORE_ITS_DATE);
    return move(true, authors(by),
        new State.Sent(by.id(), now, new Approval(approved.by(), approved.at()), new Dispatch(on, way)));
  }

  Outcome<Report, ReportRefusal> publish(Actor by, Instant now) {
    if (!(state instanceof State.Sent sent)) return refused(leads(by));
    return move(true, leads(by), new State.Published(by.id(), now, sent.approval(), sent.dispatch()));
  }

  Report titled(Form form) {
    return new Report(id, plan, planCode, year, asOf, readAt, form, dated, state, version);
  }

  Report read(LocalDate day, Instant at) {
    return new Report(id, plan, planCode, year, day, at, form, dated, state, version);
  }

  /// Whether words and figures stand for good.
  public boolean frozen() {
    return switch (state) {
      case State.Draft _,State.WithDeputy _,State.WithHead _ -> false;
      case State.Approved _,State.Sent _,State.Published _,State.Imported _ -> true;
    };
  }

  /// The gate (N5): everybody sees what is published or historic, officials see the rest.
  public boolean seenBy(Actor reader) {
    return state instanceof State.Published || state instanceof State.Imported || reader instanceof Official;
  }

  public String path() {
    return path(planCode, year);
  }

  public static String path(String plan, int year) {
    return "/plans/" + plan + "/reports/" + year;
  }

  private Report dated(LocalDate day) {
    return new Report(id, plan, planCode, year, asOf, readAt, form, day, state, version);
  }

  private Outcome<Report, ReportRefusal> move(boolean now, boolean may, State next) {
    if (!may) return new Refused<>(ReportRefusal.NOT_YOURS);
    if (!now) return new Refused<>(ReportRefusal.NOT_NOW);
    return new Done<>(new Report(id, plan, planCode, year, asOf, readAt, form, dated, next, version));
  }

  private static Outcome<Report, ReportRefusal> refused(boolean may) {
    return new Refused<>(may ? ReportRefusal.NOT_NOW : ReportRefusal.NOT_YOURS);
  }

  private static boolean leads(Actor by) {
    return by.holds(Role.DEPUTY) || by.holds(Role.HEAD);
  }
}
