package az.rayon.accounts.gate;

import az.rayon.accounts.sessions.Presence;
import az.rayon.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives controllers the person who asks (H12). A method that wants an `Official` cannot be reached by anybody else: a
/// visitor is asked to sign in, and everybody else is refused.
@Component
class ActorArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Actor.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    var actor = Presence.now();
    if (parameter.getParameterType().isInstance(actor)) return actor;
    if (actor instanceof Actor.Visitor) throw new AuthenticationCredentialsNotFoundException("nobody has signed in");
    throw new AccessDeniedException("not for " + actor.getClass().getSimpleName());
  }
}
