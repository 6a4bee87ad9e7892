package az.rayon.appeals.receptions.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// What people say in villages, what is ordered then, and what came of it: the matters of real mobile receptions, in
/// invented words.
@Component
class SampleRequests {

  private final List<Said> all = read();

  record Said(String topic, String text, String order, String answer) {}

  Said any(RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<Said> read() {
    var file = new ClassPathResource("demonstration/receptions/requests.tsv");
    try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> line.split("\t", -1))
          .map(parts -> new Said(parts[0], parts[1], parts[2], parts[3])).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
