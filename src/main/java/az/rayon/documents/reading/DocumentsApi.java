package az.rayon.documents.reading;

import az.rayon.documents.Document;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.documents.arriving.FileType;
import az.rayon.documents.store.FileStore;
import az.rayon.documents.store.StoredBytes;
import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The one door through which kept files leave the program. The address has no language: a file has none. The owner's
/// gate is asked for every request, also when the reader's copy is still good.
@RestController
class DocumentsApi {

  /// A picture opened by itself may do nothing at all.
  private static final String PICTURE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
  /// Browsers show PDF in a sandbox of their own, which does not start inside another one.
  private static final String PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; "
      + "frame-ancestors 'none'";

  private final Documents documents;
  private final FileStore store;
  private final Gates gates;

  DocumentsApi(Documents documents, FileStore store, Gates gates) {
    this.documents = documents;
    this.store = store;
    this.gates = gates;
  }

  @GetMapping("/documents/{id}")
  ResponseEntity<Resource> file(@PathVariable UUID id, Actor actor) {
    var key = new DocumentId(id);
    if (!gates.open(key, actor)) throw new NotFound("document");
    var document = documents.get(key);
    return ResponseEntity.ok()
        .contentType(type(document))
        .eTag(document.sha256())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("Content-Disposition", disposition(document))
        .header("Content-Security-Policy", document.type().equals(FileType.PDF.media()) ? PDF : PICTURE)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(new StoredBytes(store, document));
  }

  private static String disposition(Document document) {
    var how = FileType.mayShow(document.type()) ? ContentDisposition.inline() : ContentDisposition.attachment();
    return how.filename(document.name(), StandardCharsets.UTF_8).build().toString();
  }

  private static MediaType type(Document document) {
    var type = MediaType.parseMediaType(document.type());
    return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }
}
