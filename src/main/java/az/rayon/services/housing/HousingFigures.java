package az.rayon.services.housing;

import az.rayon.opendata.Reckoning;
import az.rayon.opendata.Register;
import az.rayon.opendata.RegisterSeries;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The length and the movement of the queue. The rows know the month only, so a month counts in the period in which it
/// begins.
@Configuration(proxyBeanMethods = false)
class HousingFigures {

  private static final String GROUP = "group";
  private static final String MONTH = "month";

  private final Register register;

  HousingFigures(Reckoning reckoning, Messages messages) {
    this.register = reckoning.register("housing", "services.housing.", "housing_movements", MONTH)
        .by(GROUP, "category_group", group -> messages.say("services.housing.group." + group));
  }

  /// How many had come and not yet gone as the period ended.
  @Bean
  Series housingWaiting() {
    return register.asked("waiting", Unit.COUNT, MONTH, """
        select {who} as who, sum(case what when 'registered' then 1 else -1 end) as n, max(month) as last
        from open_data.housing_movements where month <= :to group by 1 order by 1
        """).by(GROUP).standing().lessIsBetter();
  }

  @Bean
  Series housingRegistered() {
    return moved("registered");
  }

  @Bean
  Series housingAllocated() {
    return moved("allocated").moreIsBetter();
  }

  @Bean
  Series housingRemoved() {
    return moved("removed");
  }

  private RegisterSeries moved(String what) {
    return register.count(what, MONTH, "what = '" + what + "'").by(GROUP);
  }
}
