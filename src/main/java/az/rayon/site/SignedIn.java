package az.rayon.site;

import az.rayon.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Who is behind a request, told by the module that signs people in.
public interface SignedIn {

  Actor actor(HttpServletRequest request);

  Optional<String> name(HttpServletRequest request);
}
