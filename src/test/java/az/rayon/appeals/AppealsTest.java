package az.rayon.appeals;

import az.rayon.kernel.Demonstration;
import az.rayon.notifications.Letters;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// The one configuration in which this module is tested: the demonstration's units and settlements around it, and a
/// post office that keeps every letter it was given.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "appeals")
@AutoConfigureMockMvc
@Import({AppealsTest.Surroundings.class, Office.class})
public @interface AppealsTest {

  @TestConfiguration
  class Surroundings {

    @Bean
    @Primary
    public Letters letters() {
      return new Letters();
    }

    @Bean
    public ApplicationRunner directoryIsThere(List<Demonstration> demonstrations) {
      return _ -> demonstrations.stream().filter(each -> each.order() == 10).forEach(Demonstration::prepare);
    }
  }
}
