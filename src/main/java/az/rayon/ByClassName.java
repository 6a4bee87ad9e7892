package az.rayon;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.support.GenericApplicationContext;

/// Looks for a bean under the name of its class first, which is how this program names them, and only then among all
/// definitions: that search is a fifth of a start.
final class ByClassName implements ApplicationContextInitializer<GenericApplicationContext> {

  @Override
  public void initialize(GenericApplicationContext context) {
    context.getDefaultListableBeanFactory().setAutowireCandidateResolver(new Resolver());
  }

  private static final class Resolver extends ContextAnnotationAutowireCandidateResolver {

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor descriptor) {
      var suggested = super.getSuggestedName(descriptor);
      return suggested == null ? descriptor.getDependencyType().getName() : suggested;
    }
  }
}
