package az.rayon;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// The program: every module of a district's open government in one process. What is private to a module keeps its
/// plain name: beans are told apart by package.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Açıq Rayon", sharedModules = {"kernel", "database", "site", "audit", "accounts"})
public class AciqRayon {

  static void main(String[] args) {
    SpringApplication.run(AciqRayon.class, args);
  }

  /// The one clock. Azerbaijan keeps UTC+4 all year; nothing else in the program asks what time it is.
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Baku"));
  }
}
