package az.rayon.services.forms;

import az.rayon.documents.DocumentId;
import az.rayon.documents.FirstLook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What whoever sends a file hears of it at once, wherever it is sent: advice, by its names, that stops nobody.
@Component
public class FileAdvice {

  private static final String KEY = "documents.advice.";

  private final FirstLook look;
  private final Clock clock;

  FileAdvice(FirstLook look, Clock clock) {
    this.look = look;
    this.clock = clock;
  }

  /// A look may take seconds: no transaction waits for it.
  public List<String> on(UUID document) {
    return look.at(new DocumentId(document), LocalDate.now(clock)).stream().map(Enum::name).sorted().toList();
  }

  /// The keys of the sentences that say it.
  public static List<String> said(List<String> advice) {
    return advice.stream().map(each -> KEY + each).toList();
  }
}
