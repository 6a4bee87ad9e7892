package az.rayon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The module map is what ARCHITECTURE.md says it is.
class MapTests {

  final ApplicationModules modules = ApplicationModules.of(AciqRayon.class);

  @Test
  void modulesTouchEachOtherOnlyThroughTheirFaces() {
    modules.verify();
  }

  /// verify() sees circles only where code already runs in one; this catches them when they are merely allowed.
  @Test
  void allowedDependenciesFormNoCircle() throws ClassNotFoundException {
    var open = new HashMap<String, Set<String>>();
    for (var module : modules) {
      var name = module.getBasePackage().getName() + ".package-info";
      var declared = Class.forName(name).getAnnotation(ApplicationModule.class).allowedDependencies();
      open.put(module.getIdentifier().toString(), new HashSet<>(List.of(declared)));
    }
    assertThat(open).hasSize(12);
    while (open.entrySet().removeIf(module -> open.keySet().stream().noneMatch(module.getValue()::contains))) {}
    assertThat(open).as("modules in a circle").isEqualTo(Map.of());
  }
}
