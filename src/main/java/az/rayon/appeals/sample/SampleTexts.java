package az.rayon.appeals.sample;

import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Filing.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// The invented sentences of which the demonstration's appeals and answers are put together.
final class SampleTexts {

  private final Map<String, List<String[]>> problems;
  private final Map<String, List<String[]>> answers;
  private final Map<String, List<String[]>> phrases;

  SampleTexts() {
    problems = read("texts");
    answers = read("answers");
    phrases = read("phrases");
  }

  /// What somebody writes about a topic.
  record Written(Kind kind, String text) {}

  Written appeal(String topic, RandomGenerator random) {
    var problem = one(problems.getOrDefault(topic, List.of()), random);
    return new Written(Kind.valueOf(problem[1]),
        phrase("opening", random) + problem[2] + phrase("closing", random));
  }

  String answer(String topic, Result result, RandomGenerator random) {
    var answer = one(answers.getOrDefault(topic, List.of()), random);
    var done = result == Result.SATISFIED || result == Result.PARTLY_SATISFIED;
    return phrase(result.name(), random) + (done ? answer[1] : answer[2]) + "\n\n" + phrase("route", random);
  }

  String phrase(String what, RandomGenerator random) {
    return one(phrases.getOrDefault(what, List.of()), random)[1];
  }

  private static String[] one(List<String[]> lines, RandomGenerator random) {
    return lines.get(random.nextInt(lines.size()));
  }

  private static Map<String, List<String[]>> read(String name) {
    var file = new ClassPathResource("demonstration/appeals/" + name + ".tsv");
    try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> line.split("\t", -1)).collect(Collectors.groupingBy(parts -> parts[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
