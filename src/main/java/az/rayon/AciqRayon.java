package az.rayon;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// The program: every module of a district's open government in one process. What is private to a module keeps its
/// plain name: beans are told apart by package.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Açıq Rayon", sharedModules = {"kernel", "database", "site", "audit", "accounts"})
public class AciqRayon {

  /// No fewer than there are rounds.
  static final int MOST_ROUNDS = 64;

  static void main(String[] args) {
    SpringApplication.run(AciqRayon.class, args);
  }

  /// Each round that the program goes has a thread to itself: a slow mail server or a batch of certificates stops
  /// neither the log nor anything else that is due. Virtual ones, because most of them wait most of the time.
  @Bean
  TaskScheduler taskScheduler() {
    var rounds = new ThreadPoolTaskScheduler();
    rounds.setPoolSize(MOST_ROUNDS);
    rounds.setVirtualThreads(true);
    rounds.setThreadNamePrefix("round-");
    return rounds;
  }

  /// The one clock. Azerbaijan keeps UTC+4 all year; nothing else in the program asks what time it is.
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Baku"));
  }
}
