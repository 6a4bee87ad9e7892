package az.rayon.appeals.open;

import az.rayon.appeals.register.Names;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Reckoning;
import az.rayon.opendata.Register;
import az.rayon.opendata.RegisterSeries;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures by which measure 4.3 is judged, and those that keep them honest: how appeals came and what happened to
/// them on the way.
@Configuration(proxyBeanMethods = false)
class AppealFigures {

  /// A settlement and the topic that most is written about there, "samux/roads".
  static final String TOP_TOPIC = "settlementTopic";
  /// The group of the rows whose settlement is not shown.
  private static final String UNSHOWN = "-";
  private static final String[] DIMENSIONS = {"channel", "topic", "settlement"};
  private static final String REGISTERED = "registered";
  private static final String SETTLED = "settled";
  private static final String ANY = "true";
  private static final String ANSWERED = "state = 'answered'";

  private final Names names;
  private final Messages messages;
  private final Register register;

  AppealFigures(Reckoning reckoning, Names names, Messages messages) {
    this.names = names;
    this.messages = messages;
    this.register = reckoning.register("appeals", "appeals.", "appeals", REGISTERED)
        .said("channel", "appeals.channel.").said("ground", "appeals.ground.").listed("topic", names::topics)
        .by("settlement", "coalesce(settlement, '" + UNSHOWN + "')", this::place).by(TOP_TOPIC, this::topTopic);
  }

  @Bean
  Series appealsReceived() {
    return register.count("received", REGISTERED, ANY).by(DIMENSIONS).pulse(1);
  }

  /// Of those answered in the period and those whose term ended in it without an answer, how many were answered in
  /// time.
  @Bean
  Series appealsOnTime() {
    return register.asked("onTime", Unit.PERCENT, SETTLED, """
        select {who} as who, count(*) filter (where settled <= judged) as good, count(*) as n, max(settled) as last
        from (
          select *, settled as day from open_data.appeals where state = 'answered' and settled between :from and :to
          union all
          select *, judged from open_data.appeals
          where settled is null and judged between :from and :to and judged < :today) a
        group by 1 order by 1
        """).by(DIMENSIONS).moreIsBetter().pulse(2);
  }

  /// How many were open past their last day when the period ended, or are now, where it has not ended. A month counts
  /// those at its own end; one question tells them all.
  @Bean
  Series appealsOverdue() {
    return register.asked("overdue", Unit.COUNT, "judged", """
        select {who} as who, count(*) as n, max(judged) as last
        from (select least((month + interval '1 month - 1 day')::date, :to) as day
          from generate_series(date_trunc('month', case when :by = 'month' then :from::date else :to::date end),
            date_trunc('month', :to::date), interval '1 month') month) days
        cross join lateral (
          select * from open_data.appeals where settled is null and judged < day and registered <= day
          union all
          select * from open_data.appeals
          where settled > judged and settled > day and judged < day and registered <= day) late
        group by 1 order by 1
        """).by(DIMENSIONS).lessIsBetter().pulse(3);
  }

  @Bean
  Series appealsMedianDays() {
    return register.days("medianDays", 0.5, ANSWERED).by(DIMENSIONS).lessIsBetter();
  }

  @Bean
  Series appealsNinetiethDays() {
    return register.days("ninetiethDays", 0.9, ANSWERED).by(DIMENSIONS).lessIsBetter();
  }

  @Bean
  Series appealsElectronic() {
    return share("electronic", "channel in ('portal', 'email', 'open311', 'rih', 'asan', 'mygov', 'social')", ANY)
        .moreIsBetter();
  }

  @Bean
  Series appealsForwardedInTime() {
    return register.share("forwardedInTime", SETTLED, "forwarded_in_time",
        "state = 'forwarded' and forwarded_in_time is not null").by(DIMENSIONS).moreIsBetter();
  }

  @Bean
  Series appealsExtended() {
    return share("extended", "extended", ANY).lessIsBetter();
  }

  @Bean
  Series appealsReopened() {
    return share("reopened", "reopened > 0", "state = 'answered' or reopened > 0").lessIsBetter();
  }

  /// Apart from what people have opened again: the registrar could hide a delay by it.
  @Bean
  Series appealsReopenedByRegistrar() {
    return register.count("reopenedByRegistrar", REGISTERED, "reopened_by_registrar > 0").by(DIMENSIONS).lessIsBetter();
  }

  @Bean
  Series appealsRepeats() {
    return share("repeats", "repeat", ANY).lessIsBetter();
  }

  @Bean
  Series appealsThirdRepeats() {
    return register.count("thirdRepeats", SETTLED, "ground = 'answered_three_times'").by(DIMENSIONS).lessIsBetter();
  }

  @Bean
  Series appealsUnexamined() {
    return register.count("unexamined", SETTLED, "state = 'left_unexamined'")
        .by("ground", "channel", "topic", "settlement").lessIsBetter();
  }

  /// The topic that most is written about, for each settlement that is shown; of fewer than five nothing follows.
  @Bean
  Series appealsTopTopics() {
    return register.asked("topTopics", Unit.COUNT, REGISTERED, """
        select distinct on (place) case when :by = '' then '' else place || '/' || topic end as who, n, last
        from (select case when :by = '' then '' else settlement end as place, topic, count(*) as n,
            max(registered) as last
          from open_data.appeals
          where registered between :from and :to and (settlement is not null or :by = '') group by 1, 2) counted
        where n >= 5 order by place, n desc, topic
        """).foundBy(TOP_TOPIC);
  }

  /// How many of a hundred ratings given in the period were good ones: four or five of five.
  @Bean
  Series appealsSatisfaction() {
    return register.over("appeal_ratings", "rated").share("satisfaction", "rated", "score >= 4", ANY).by(DIMENSIONS)
        .moreIsBetter();
  }

  private RegisterSeries share(String name, String good, String of) {
    return register.share(name, REGISTERED, good, of).by(DIMENSIONS);
  }

  private Translated place(String code) {
    return code.equals(UNSHOWN)
        ? messages.say("appeals.settlement.unshown")
        : names.settlements().getOrDefault(code, Translated.az(code));
  }

  private Translated topTopic(String group) {
    var parts = group.split("/", 2);
    var place = place(parts[0]);
    var topic = names.topics().getOrDefault(parts[1], Translated.az(parts[1]));
    return new Translated(place.az() + ": " + topic.az(), place.in(Language.EN) + ": " + topic.in(Language.EN),
        place.in(Language.RU) + ": " + topic.in(Language.RU));
  }
}
