package az.rayon.appeals.open311;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.documents.Documents.Refusal;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Messages;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the pictures that came with a call, each judged by its content. One that may not be kept costs nobody the
/// appeal: it is left out, and whoever reads is told so in words.
@Component
class KeepingPictures {

  private final Documents documents;
  private final Messages messages;

  KeepingPictures(Documents documents, Messages messages) {
    this.documents = documents;
    this.messages = messages;
  }

  /// The files that were kept, and a sentence for each that was not.
  record Kept(List<UUID> files, List<String> leftOut) {}

  /// What would be left out, at the address where nothing is kept.
  List<String> judge(List<Part> sent, Language language) {
    var kept = keep(sent, language);
    kept.files().forEach(file -> documents.forget(new DocumentId(file)));
    return kept.leftOut();
  }

  Kept keep(List<Part> sent, Language language) {
    var files = new ArrayList<UUID>();
    var leftOut = new ArrayList<String>();
    for (var part : sent) {
      var name = Typed.line(String.valueOf(part.getSubmittedFileName()));
      try (var in = part.getInputStream()) {
        switch (documents.keep(in, name, new Visitor())) {
          case Done(var id) -> files.add(id.value());
          case Refused(var why) -> leftOut.add(say(name, why, language));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Kept(files, leftOut);
  }

  private String say(String name, Refusal why, Language language) {
    return messages.say(language, "appeals.open311.notice.leftOut", name,
        messages.say(language, "documents.refused." + why));
  }
}
