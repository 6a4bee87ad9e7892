package az.rayon.services.forms.filling;

import az.rayon.database.Settings;
import az.rayon.kernel.Azerbaijani;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A register of invented people in a file, for the demonstration; elsewhere it knows nobody. No register of the state
/// is connected: none of them has an interface that anybody may know.
@Component
class FileRegister implements PeopleRegister {

  private static final ClassPathResource FILE = new ClassPathResource("demonstration/services/people-register.json");

  private final JsonMapper json;
  private final boolean demo;

  FileRegister(JsonMapper json, Settings settings) {
    this.json = json;
    this.demo = settings.demo();
  }

  private record Line(String name, Registered entry) {}

  @Override
  public Optional<Registered> find(String fin, String name) {
    if (!demo) return Optional.empty();
    return Optional.ofNullable(lines().get(fin)).filter(line -> words(name).containsAll(words(line.name())))
        .map(Line::entry);
  }

  private static Set<String> words(String name) {
    return Arrays.stream(Azerbaijani.fold(name).split(" ")).collect(Collectors.toSet());
  }

  /// Read each time it is asked, which is seldom.
  private Map<String, Line> lines() {
    try (var in = FILE.getInputStream()) {
      return json.readValue(in, new TypeReference<Map<String, Line>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
