package az.rayon.appeals.register;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Hands a file to whoever has shown by number and PIN that it is theirs. It is always saved and never shown, and no
/// browser keeps a copy.
@Component
public class PassedFiles {

  private final Documents documents;

  PassedFiles(Documents documents) {
    this.documents = documents;
  }

  public ResponseEntity<Resource> give(UUID document) {
    var key = new DocumentId(document);
    var file = documents.get(key);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).contentLength(file.size())
        .header("Content-Disposition",
            ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff").body(new InputStreamResource(documents.open(key)));
  }
}
