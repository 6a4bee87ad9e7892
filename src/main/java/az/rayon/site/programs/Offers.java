package az.rayon.site.programs;

import az.rayon.kernel.ForPrograms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// All addresses for programs, found among the addresses of the program when somebody first asks for them: a start
/// pays nothing for it.
@Component
class Offers {

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private volatile @Nullable List<Offer> found;

  Offers(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  /// In the order of their addresses.
  List<Offer> list() {
    var known = found;
    if (known == null) found = known = read();
    return known;
  }

  Optional<Offer> find(String id) {
    return list().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private List<Offer> read() {
    var all = new ArrayList<Offer>();
    mappings.stream().forEach(mapping -> mapping.getHandlerMethods().forEach((where, handler) -> {
      var told = handler.getMethodAnnotation(ForPrograms.class);
      if (told == null) return;
      patterns(where).forEach(pattern -> where.getMethodsCondition().getMethods()
          .forEach(method -> all.add(new Offer(method.name(), pattern, handler.getMethod(), told))));
    }));
    all.sort(Comparator.comparing(Offer::path).thenComparing(Offer::method));
    return List.copyOf(all);
  }

  /// What stands under each language is told once.
  private static Stream<String> patterns(RequestMappingInfo where) {
    return where.getPatternValues().stream().filter(pattern -> !pattern.matches("/(en|ru)/.*"))
        .map(pattern -> pattern.replaceFirst("^/az/", "/{language:az|en|ru}/"));
  }
}
