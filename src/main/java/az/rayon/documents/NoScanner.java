package az.rayon.documents;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/// Stands where no scanner is configured, and says so.
@Component
@ConditionalOnExpression("'${rayon.files.scanner:}'.isEmpty()")
class NoScanner implements Scanner {

  @Override
  public Verdict scan(Path file) {
    return Verdict.NOT_CONNECTED;
  }

  @Override
  public Verdict state() {
    return Verdict.NOT_CONNECTED;
  }
}
