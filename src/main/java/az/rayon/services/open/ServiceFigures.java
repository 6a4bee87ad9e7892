package az.rayon.services.open;

import az.rayon.kernel.Translated;
import az.rayon.opendata.Reckoning;
import az.rayon.opendata.Register;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures by which measure 4.1 is judged. First of them: papers asked for, and papers no longer asked for.
@Configuration(proxyBeanMethods = false)
class ServiceFigures {

  private static final String SERVICE = "service";
  private static final String WAY = "way";
  private static final String GROUND = "ground";
  private static final String FROM = "valid_from";
  private static final String REGISTERED = "registered";
  private static final String SETTLED = "settled";
  private static final String ANY = "true";
  private static final String DECIDED = "state in ('granted', 'declined')";
  private static final String IN_FORCE = "valid_from <= :to and (valid_to is null or valid_to >= :to)";

  private final Reckoning reckoning;
  private final Messages messages;
  private final Register register;
  private final Register papers;

  ServiceFigures(Reckoning reckoning, Messages messages) {
    this.reckoning = reckoning;
    this.messages = messages;
    this.register = reckoning.register("services", "services.", "service_applications", REGISTERED)
        .by(SERVICE, this::service).said(WAY, "services.applications.way.").listed(GROUND,
            () -> reckoning.names("select code, az, en, ru from open_data.service_refusal_grounds"));
    this.papers = register.over("service_papers", FROM);
  }

  /// Papers that the services in force on the last day ask for.
  @Bean
  Series papersAsked() {
    return papers.asked("documents", Unit.COUNT, FROM, """
        select {who} as who, count(*) as n, max(valid_from) as last from open_data.service_papers
        where asked and %s group by 1 order by 1
        """.formatted(IN_FORCE)).by(SERVICE).standing().lessIsBetter();
  }

  /// Papers that they no longer ask for.
  @Bean
  Series papersDropped() {
    return papers.asked("documentsDropped", Unit.COUNT, "dropped_on", """
        select {who} as who, count(*) as n, max(dropped_on) as last from open_data.service_papers
        where not asked and dropped_on <= :to and %s group by 1 order by 1
        """.formatted(IN_FORCE)).by(SERVICE).standing().moreIsBetter();
  }

  /// Of the services that the authority gives itself.
  @Bean
  Series servicesOnline() {
    return register.over("services", FROM).asked("online", Unit.PERCENT, FROM, """
        select {who} as who, count(*) filter (where online) as good, count(*) as n, max(valid_from) as last
        from open_data.services where giver = 'authority' and %s group by 1
        """.formatted(IN_FORCE)).standing().moreIsBetter();
  }

  @Bean
  Series applicationsReceived() {
    return register.count("received", REGISTERED, ANY).by(SERVICE, WAY);
  }

  @Bean
  Series applicationsOnline() {
    return register.share("onlineShare", REGISTERED, "way = 'online'", ANY).by(SERVICE).moreIsBetter();
  }

  @Bean
  Series applicationsMedianDays() {
    return register.days("medianDays", 0.5, "state = 'granted'").by(SERVICE, WAY).lessIsBetter();
  }

  /// Of those decided in the period and those whose term ended in it without a decision.
  @Bean
  Series applicationsOnTime() {
    return register.asked("onTime", Unit.PERCENT, SETTLED, """
        select {who} as who, count(*) filter (where in_time) as good, count(*) as n, max(settled) as last
        from (select *, coalesce(settled, due) as day from open_data.service_applications
          where %s and settled between :from and :to
            or settled is null and due between :from and :to and due < :today) a
        group by 1 order by 1
        """.formatted(DECIDED)).by(SERVICE, WAY).moreIsBetter();
  }

  @Bean
  Series applicationsRefused() {
    return register.count("refused", SETTLED, "ground is not null").by(GROUND, SERVICE);
  }

  /// Of those decided, those for which a paper had to be asked for.
  @Bean
  Series paperRequests() {
    return register.share("paperRequests", SETTLED, "papers_asked > 0", DECIDED).by(SERVICE, WAY).lessIsBetter();
  }

  /// Of those decided, those that came online and for which nobody went to look.
  @Bean
  Series zeroVisits() {
    return register.share("zeroVisits", SETTLED, "way = 'online' and not visited", DECIDED).by(SERVICE, WAY)
        .moreIsBetter();
  }

  private Translated service(String code) {
    return code.equals("other")
        ? messages.say("services.by.service.other")
        : reckoning.names("""
            select code, name_az as az, name_en as en, name_ru as ru from open_data.services order by version
            """).getOrDefault(code, Translated.az(code));
  }
}
