package az.rayon.opendata.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Rows as a file that is about to be sent. `hash` is the SHA-256 of its content. A file that was written for this
/// reader alone goes with the end of the request, whether it was read, had already, asked for beyond its end or given
/// up.
public record Taken(Resource rows, MediaType type, String hash, @Nullable Path passing) {

  static Taken passing(Path file, MediaType type, String hash) {
    return new Taken(new FileSystemResource(file), type, hash, file);
  }

  public static Taken kept(Resource rows, MediaType type, String hash) {
    return new Taken(rows, type, hash, null);
  }

  /// The answer to a reader who may have the content already, or a part of it. A part may be asked for, unless it was
  /// of another content (If-Range): then all of this one goes.
  public ResponseEntity<?> answer(String name, HttpHeaders asked) throws IOException {
    if (passing != null) {
      RequestContextHolder.currentRequestAttributes().registerDestructionCallback(passing.toString(),
          () -> forget(passing), RequestAttributes.SCOPE_REQUEST);
    }
    var tag = '"' + hash + '"';
    if (String.valueOf(asked.getFirst(HttpHeaders.IF_NONE_MATCH)).contains(tag))
      return ResponseEntity.status(304).eTag(tag).build();
    var answer = ResponseEntity.ok().contentType(type).eTag(tag).header("X-Content-SHA-256", hash)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
    var part = asked.getFirst(HttpHeaders.IF_RANGE);
    return part == null || part.equals(tag)
        ? answer.body(rows)
        : answer.contentLength(rows.contentLength()).body(new InputStreamResource(rows));
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
