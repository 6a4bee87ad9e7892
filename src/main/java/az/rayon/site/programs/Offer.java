package az.rayon.site.programs;

import az.rayon.kernel.ForPrograms;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.bind.annotation.RequestParam;

/// One address with the method by which it is asked.
record Offer(String method, String pattern, Method handler, ForPrograms told) {

  /// `{name}`, or `{name:pattern}` with braces in the pattern.
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*})*))?}");
  private static final Pattern WORDS = Pattern.compile("[\\w.-]+(\\|[\\w.-]+)+");

  /// What is asked for; `choices` are all the values that there are, none where there are too many to name.
  record Asks(String name, boolean inPath, List<String> choices, String example) {}

  /// The address as OpenAPI writes it.
  String path() {
    return VARIABLE.matcher(pattern).replaceAll("{$1}");
  }

  /// Stands in addresses and documents; a word made of method and path.
  String id() {
    return (method.toLowerCase(Locale.ROOT) + path()).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
  }

  String module() {
    return told.value().substring(0, told.value().indexOf('.'));
  }

  boolean isRead() {
    return method.equals("GET");
  }

  Type answer() {
    return told.holds() == Void.class ? handler.getGenericReturnType() : told.holds();
  }

  /// What has to stand in the path first, then the rest in the order of the telling.
  List<Asks> asks() {
    var examples = examples();
    var all = new ArrayList<Asks>();
    VARIABLE.matcher(pattern).results().forEach(found -> all.add(new Asks(found.group(1), true, choices(found),
        examples.getOrDefault(found.group(1), choices(found).stream().findFirst().orElse("")))));
    var declared = new LinkedHashMap<String, String>();
    Arrays.stream(handler.getParameters()).filter(each -> each.getType() != Map.class)
        .filter(each -> each.isAnnotationPresent(RequestParam.class)).forEach(each -> declared.put(name(each), ""));
    declared.putAll(examples);
    declared.forEach((name, example) -> {
      if (all.stream().noneMatch(each -> each.name().equals(name))) all.add(new Asks(name, false, List.of(), example));
    });
    return all;
  }

  private static String name(Parameter parameter) {
    var given = MergedAnnotations.from(parameter).get(RequestParam.class).getString("name");
    return given.isEmpty() ? parameter.getName() : given;
  }

  private Map<String, String> examples() {
    var examples = new LinkedHashMap<String, String>();
    for (var each : told.takes()) {
      var parts = each.split("=", 2);
      examples.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    return examples;
  }

  private static List<String> choices(MatchResult found) {
    @Nullable
    String rule = found.group(2);
    return rule == null || !WORDS.matcher(rule).matches() ? List.of() : List.of(rule.split("\\|"));
  }

  /// The address with these values in it.
  String address(Map<String, String> values) {
    var path = VARIABLE.matcher(pattern)
        .replaceAll(found -> encoded(values.getOrDefault(found.group(1), "")).replace("$", "\\$"));
    var query = asks().stream().filter(each -> !each.inPath())
        .filter(each -> !values.getOrDefault(each.name(), "").isBlank())
        .map(each -> encoded(each.name()) + "=" + encoded(values.getOrDefault(each.name(), "")))
        .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /// The address with the values that are worth a try.
  String example() {
    return address(asks().stream().filter(each -> each.inPath() || !each.example().isEmpty())
        .collect(Collectors.toMap(Asks::name, Asks::example)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
