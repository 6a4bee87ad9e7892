package az.rayon.accounts.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Who takes what is sent to an address. Asked only about what was refused, before any page has seen it.
@Component
class Takers {

  private final ObjectProvider<RequestMappingHandlerMapping> pages;

  Takers(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
    this.pages = pages;
  }

  /// The methods that the address knows; none where nothing is there.
  SortedSet<String> methods(HttpServletRequest request) {
    var path = ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
    return pages.getObject().getHandlerMethods().keySet().stream().filter(page -> isAt(page, path))
        .flatMap(page -> page.getMethodsCondition().getMethods().stream()).map(RequestMethod::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isAt(RequestMappingInfo page, PathContainer path) {
    return Stream.ofNullable(page.getPathPatternsCondition()).flatMap(at -> at.getPatterns().stream())
        .anyMatch(pattern -> pattern.matches(path));
  }
}
