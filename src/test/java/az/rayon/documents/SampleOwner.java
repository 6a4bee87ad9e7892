package az.rayon.documents;

import az.rayon.accounts.SignInLetters;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// A module that keeps files and says who reads each.
public class SampleOwner implements DocumentGate {

  private final Map<DocumentId, Predicate<Actor>> readers = new ConcurrentHashMap<>();

  public void owns(DocumentId document, Predicate<Actor> reader) {
    readers.put(document, reader);
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    var reader = readers.get(document);
    if (reader == null) return Answer.NOT_MINE;
    return reader.test(by) ? Answer.OPEN : Answer.CLOSED;
  }

  /// A module that calls everything in a set its own, and opens it.
  public static class Other implements DocumentGate {

    private final Set<DocumentId> own = ConcurrentHashMap.newKeySet();

    public void claims(DocumentId document) {
      own.add(document);
    }

    @Override
    public Answer ask(DocumentId document, Actor by) {
      return own.contains(document) ? Answer.OPEN : Answer.NOT_MINE;
    }
  }

  /// A form that takes a file.
  @RestController
  static class Upload {

    private final Documents documents;

    Upload(Documents documents) {
      this.documents = documents;
    }

    @PostMapping("/api/sample")
    String upload(@RequestParam MultipartFile file, Actor actor) throws IOException {
      try (var in = file.getInputStream()) {
        return switch (documents.keep(in, String.valueOf(file.getOriginalFilename()), actor)) {
          case Done(var id) -> id.toString();
          case Refused(var why) -> why.name();
        };
      }
    }
  }

  /// Letters of the module that signs people in, which nobody writes here.
  static class Post implements SignInLetters {

    @Override
    public void send(SignInLetter letter) {
      throw new UnsupportedOperationException(letter.email());
    }

    @Override
    public boolean leave() {
      return false;
    }
  }
}
