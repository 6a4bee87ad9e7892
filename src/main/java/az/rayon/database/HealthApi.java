package az.rayon.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether pages can be served: asked by whoever shares the visits out among nodes.
@RestController
class HealthApi {

  private static final int SECONDS = 2;

  private final DataSource database;

  HealthApi(DataSource database) {
    this.database = database;
  }

  @GetMapping("/health")
  ResponseEntity<String> health() {
    var serving = answers();
    return ResponseEntity.status(serving ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.TEXT_PLAIN).body(serving ? "ok\n" : "no database\n");
  }

  private boolean answers() {
    try (var connection = database.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException _) {
      return false;
    }
  }
}
