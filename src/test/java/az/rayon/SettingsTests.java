package az.rayon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// H18. Every setting of every module stands in one table, with its default and its purpose; both come from the record
/// that the module reads its settings through, so that neither can be forgotten.
class SettingsTests {

  /// One setting as an operator sees it.
  record Setting(String variable, String standard, String purpose) {}

  @Test
  void everySettingStandsInTheTable() throws Exception {
    var table = new StringBuilder("| setting | default | what it decides |\n| --- | --- | --- |\n");
    for (var setting : settings()) {
      assertThat(setting.purpose()).as("@param of " + setting.variable()).isNotBlank();
      var standard = setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`";
      table.append("| `%s` | %s | %s |%n".formatted(setting.variable(), standard, setting.purpose()));
    }
    new Drawn(Path.of("docs/settings.md"), "settings").is(table.toString());
  }

  private static List<Setting> settings() throws Exception {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    var types = new ArrayList<Class<?>>();
    for (var found : scanner.findCandidateComponents("az.rayon")) types.add(Class.forName(found.getBeanClassName()));
    types.sort(Comparator.comparing(type -> type.getAnnotation(ConfigurationProperties.class).value()));
    var settings = new ArrayList<Setting>();
    for (var type : types) collect(type, type.getAnnotation(ConfigurationProperties.class).value(), settings);
    return settings;
  }

  private static void collect(Class<?> type, String prefix, List<Setting> settings) throws IOException {
    assertThat(type.isRecord()).as(type + " is a record").isTrue();
    for (var parameter : type.getDeclaredConstructors()[0].getParameters()) {
      var name = prefix + "." + parameter.getName();
      if (parameter.getType().isRecord() && parameter.getType().getEnclosingClass() == type) {
        collect(parameter.getType(), name, settings);
      } else {
        settings.add(new Setting(name.toUpperCase(Locale.ROOT).replace('.', '_'), standard(parameter, name),
            purpose(type, parameter.getName())));
      }
    }
  }

  private static String standard(Parameter parameter, String name) throws IOException {
    var declared = parameter.getAnnotation(DefaultValue.class);
    if (declared != null) return String.join(",", declared.value());
    var properties = new Properties();
    try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      properties.load(in);
    }
    return properties.getProperty(name, "");
  }

  /// The text after `@param name` in the comment over the record.
  private static String purpose(Class<?> type, String name) throws IOException {
    var outermost = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
    var source = Files.readString(Path.of("src/main/java", outermost.getName().replace('.', '/') + ".java"));
    var declaration = Pattern.compile("record " + type.getSimpleName() + "\\(").matcher(source);
    assertThat(declaration.find()).isTrue();
    var comment = source.substring(0, declaration.start()).lines().map(String::strip)
        .map(line -> line.startsWith("///") ? line.substring(3).strip() : line.startsWith("@") ? "@" : "\0")
        .collect(Collectors.joining("\n"));
    var last = comment.substring(comment.lastIndexOf('\0', comment.length() - 2) + 1);
    var found = Pattern.compile("@param " + name + " (.*?)(?=\n@|\n\n|\\z)", Pattern.DOTALL).matcher(last);
    return found.find() ? found.group(1).replace("\n", " ").replace("\0", "").strip() : "";
  }
}
