package az.rayon.services.certificates;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// The paper of a certificate, as a browser saves it under its number.
public final class PaperFile {

  private PaperFile() {}

  public static ResponseEntity<byte[]> answer(String name, byte[] pdf) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", ContentDisposition.attachment().filename(name + ".pdf", StandardCharsets.UTF_8)
            .build().toString())
        .header("X-Robots-Tag", "noindex").body(pdf);
  }
}
