package az.rayon.opendata.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Rows as a file that is about to be sent. `hash` is the SHA-256 of its content. The file goes when it has been read,
/// or at once where the reader has it already.
public record Taken(Path file, MediaType type, String hash) {

  /// The answer to a reader who has, or has not, the content of the tag `known` already. A part of it may be asked for.
  public ResponseEntity<?> answer(String name, String known) throws IOException {
    var tag = '"' + hash + '"';
    if (known.contains(tag)) {
      Files.delete(file);
      return ResponseEntity.status(304).eTag(tag).build();
    }
    return ResponseEntity.ok().contentType(type).eTag(tag).header("X-Content-SHA-256", hash)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
        .body(new Once(file));
  }

  private static final class Once extends FileSystemResource {

    Once(Path file) {
      super(file);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return Files.newInputStream(getFile().toPath(), StandardOpenOption.DELETE_ON_CLOSE);
    }
  }
}
