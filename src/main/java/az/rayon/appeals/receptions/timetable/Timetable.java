package az.rayon.appeals.receptions.timetable;

import az.rayon.appeals.receptions.timetable.Officials.Official;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The timetable as it is read: what lies ahead, what is still free in it, and who has none and should.
@Component
public class Timetable {

  private final Receptions receptions;
  private final ReceptionRules rules;
  private final Officials officials;
  private final Booked booked;
  private final Clock clock;

  Timetable(Receptions receptions, ReceptionRules rules, Officials officials, Booked booked, Clock clock) {
    this.receptions = receptions;
    this.rules = rules;
    this.officials = officials;
    this.booked = booked;
    this.clock = clock;
  }

  /// A reception and what can still be booked of it.
  public record Open(Reception reception, List<LocalTime> free) {}

  /// Everything ahead of one post, or of all with null: cancelled days too, so that nobody comes in vain.
  public List<Open> ahead(@Nullable UUID post) {
    var now = LocalDateTime.now(clock);
    var today = now.toLocalDate();
    var all = receptions.list(post, today, today.plusDays(PublishingReceptions.DAYS_AHEAD));
    var taken = booked.taken(all.stream().map(Reception::id).toList());
    return all.stream().map(each -> new Open(each, each.slotsAfter(now).stream()
        .filter(slot -> !taken.getOrDefault(each.id(), Set.of()).contains(slot)).toList())).toList();
  }

  /// Whether the slot can be booked at this moment; the database has the last word.
  public boolean free(Reception reception, LocalTime slot) {
    return reception.slotsAfter(LocalDateTime.now(clock)).contains(slot)
        && !booked.taken(List.of(reception.id())).getOrDefault(reception.id(), Set.of()).contains(slot);
  }

  /// The first slot of the post that begins after the moment and is free.
  public Optional<Place> firstFree(UUID post, LocalDateTime after) {
    return ahead(post).stream().flatMap(open -> open.free().stream().map(slot -> new Place(open.reception(), slot)))
        .filter(place -> place.reception().day().atTime(place.slot()).isAfter(after)).findFirst();
  }

  public record Place(Reception reception, LocalTime slot) {}

  /// Who should receive once a month at least and has no reception from today to the end of the next month (Law
  /// 1308-IVQ on receptions). Between two first Mondays there may be thirty-five days.
  public List<Official> without() {
    var today = LocalDate.now(clock);
    var receiving = receptions.list(null, today, YearMonth.from(today).plusMonths(1).atEndOfMonth()).stream()
        .filter(each -> !each.cancelled())
        .map(Reception::post).collect(Collectors.toSet());
    return bound(today).filter(each -> !receiving.contains(each.post())).toList();
  }

  /// An official who should receive, and the months already made known in which they do not.
  public record Lacking(Official official, List<YearMonth> months) {}

  /// Of the calendar months from this one on that are made known to their end. A reception that was held counts.
  public List<Lacking> lacking() {
    var today = LocalDate.now(clock);
    var last = today.plusDays(PublishingReceptions.DAYS_AHEAD);
    var months = Stream.iterate(YearMonth.from(today), month -> !month.atEndOfMonth().isAfter(last),
        month -> month.plusMonths(1)).toList();
    var receiving = receptions.list(null, today.withDayOfMonth(1), last).stream().filter(each -> !each.cancelled())
        .collect(Collectors.groupingBy(Reception::post,
            Collectors.mapping(each -> YearMonth.from(each.day()), Collectors.toSet())));
    return bound(today).map(each -> {
      var has = receiving.getOrDefault(each.post(), Set.of());
      return new Lacking(each, months.stream().filter(month -> !has.contains(month)).toList());
    }).filter(each -> !each.months().isEmpty()).toList();
  }

  /// The leadership, the representatives, and whoever else has a timetable.
  private Stream<Official> bound(LocalDate today) {
    var ruled = rules.listAfter(today).stream().map(ReceptionRule::post).collect(Collectors.toSet());
    return officials.list().stream().filter(each -> each.led() || ruled.contains(each.post()));
  }
}
