package az.rayon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    assertThat(open).hasSize(13);
    while (open.entrySet().removeIf(module -> open.keySet().stream().noneMatch(module.getValue()::contains))) {}
    assertThat(open).as("modules in a circle").isEqualTo(Map.of());
  }

  @Test
  void theMapInTheDocumentsIsTheMapOfTheCode() throws IOException, ClassNotFoundException {
    var ground = List.of("kernel", "database", "site", "audit");
    var map = new StringBuilder("```mermaid\nflowchart BT\n");
    var rows = new StringBuilder("\n| module | may use, besides the ground | what it is |\n| --- | --- | --- |\n");
    for (var module : modules.stream().sorted(Comparator.comparing(m -> m.getIdentifier().toString())).toList()) {
      var name = module.getIdentifier().toString();
      var source = Path.of("src/main/java/az/rayon", name, "package-info.java");
      var uses = new ArrayList<>(List.of(Class.forName(module.getBasePackage().getName() + ".package-info")
          .getAnnotation(ApplicationModule.class).allowedDependencies()));
      uses.removeAll(ground);
      uses.forEach(used -> map.append("  %s --> %s%n".formatted(name, used)));
      rows.append("| [`%s`](src/main/java/az/rayon/%s) | %s | %s |%n"
          .formatted(name, name, ground.contains(name) ? "*ground*" : String.join(", ", uses), prose(source)));
    }
    new Drawn(Path.of("ARCHITECTURE.md"), "modules").is(map.append("```\n").append(rows).toString());
  }

  private static String prose(Path source) throws IOException {
    return Files.readAllLines(source).stream().filter(line -> line.startsWith("/// ")).map(line -> line.substring(4))
        .collect(Collectors.joining(" "));
  }
}
