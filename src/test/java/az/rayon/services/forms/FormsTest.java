package az.rayon.services.forms;

import az.rayon.kernel.Demonstration;
import az.rayon.notifications.Letters;
import az.rayon.services.forms.filling.SampleRegister;
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

/// The one configuration in which forms are tested: the demonstration's settlements around them, somebody who takes
/// what is sent and remembers it, a post office that keeps every letter, and the sample register.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "services")
@AutoConfigureMockMvc
@Import({FormsTest.Surroundings.class, SampleRegister.class})
public @interface FormsTest {

  @TestConfiguration
  class Surroundings {

    @Bean
    @Primary
    public Letters letters() {
      return new Letters();
    }

    @Bean
    @Primary
    public Takings takings() {
      return new Takings();
    }

    @Bean
    public ApplicationRunner directoryIsThere(List<Demonstration> demonstrations) {
      return _ -> demonstrations.stream().filter(each -> each.order() == 10).forEach(Demonstration::prepare);
    }
  }
}
