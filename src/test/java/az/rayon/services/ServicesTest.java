package az.rayon.services;

import az.rayon.kernel.Demonstration;
import az.rayon.notifications.Letters;
import az.rayon.services.applications.RememberedCertificates;
import az.rayon.services.forms.SampleForms;
import az.rayon.services.forms.Taking;
import az.rayon.services.forms.Takings;
import az.rayon.services.forms.filling.SampleRegister;
import az.rayon.services.forms.identity.SeenCards;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// The one configuration in which this module is tested: the demonstration's units and settlements around it, the
/// sample register, and a post office, a registry of certificates and a taker of trial forms that remember what they
/// were given.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "services")
@AutoConfigureMockMvc
@Import({ServicesTest.Surroundings.class, SampleRegister.class, SampleForms.class, SeenCards.class})
public @interface ServicesTest {

  @TestConfiguration
  class Surroundings {

    @Bean
    @Primary
    public Letters letters() {
      return new Letters();
    }

    @Bean
    @Primary
    public RememberedCertificates certificates() {
      return new RememberedCertificates();
    }

    @Bean
    @Primary
    public Takings takings(@Qualifier("az.rayon.services.applications.TakingApplications") Taking applications) {
      return new Takings(applications);
    }

    @Bean
    public ApplicationRunner directoryIsThere(List<Demonstration> demonstrations) {
      return _ -> demonstrations.stream().filter(each -> each.order() == 10).forEach(Demonstration::prepare);
    }
  }
}
