package az.rayon.database;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// Lets each module's migrations be looked up in that module's own folder. Beans that the build wrote down come with a
/// look-up for native images, which takes all folders for one and finds the first version of every module at once.
@Component
final class MigrationsApart implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof Flyway flyway) || flyway.getConfiguration().getResourceProvider() == null) return bean;
    return Flyway.configure(flyway.getConfiguration().getClassLoader()).configuration(flyway.getConfiguration())
        .resourceProvider(null).load();
  }
}
