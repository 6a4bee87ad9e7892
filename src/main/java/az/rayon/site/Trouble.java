package az.rayon.site;

import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;

/// What a fault means to the one who met it. `key` starts its message keys and ends the address of its type in
/// answers to machines; `incident` is empty unless the log holds more about it under that number.
public record Trouble(HttpStatus status, String key, String incident) {

  /// Tells faults apart. What nobody foresaw is logged under an incident number that the reader is shown.
  @Component
  public static class Diagnosis {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final Clock clock;

    Diagnosis(Clock clock) {
      this.clock = clock;
    }

    public Trouble of(Exception fault) {
      return switch (fault) {
        case NotFound _ -> of(HttpStatus.NOT_FOUND);
        case TypeMismatchException _ -> of(HttpStatus.BAD_REQUEST);
        case OptimisticLockingFailureException _ -> of(HttpStatus.CONFLICT);
        case DataAccessResourceFailureException _ -> unforeseen(HttpStatus.SERVICE_UNAVAILABLE, fault);
        case CannotCreateTransactionException _ -> unforeseen(HttpStatus.SERVICE_UNAVAILABLE, fault);
        case ErrorResponse known when known.getStatusCode().value() < 500 -> of(
            HttpStatus.valueOf(known.getStatusCode().value()));
        default -> unforeseen(HttpStatus.INTERNAL_SERVER_ERROR, fault);
      };
    }

    Trouble of(HttpStatus status) {
      return new Trouble(status, keyOf(status), "");
    }

    private Trouble unforeseen(HttpStatus status, Exception fault) {
      var incident = Ids.at(clock.instant()).toString();
      LOG.error("Incident {}", incident, fault);
      return new Trouble(status, keyOf(status), incident);
    }

    private static String keyOf(HttpStatus status) {
      return "site.trouble." + switch (status) {
        case UNAUTHORIZED, FORBIDDEN -> "forbidden";
        case NOT_FOUND, GONE -> "notFound";
        case METHOD_NOT_ALLOWED -> "method";
        case CONFLICT -> "conflict";
        case CONTENT_TOO_LARGE -> "tooLarge";
        case TOO_MANY_REQUESTS -> "tooMany";
        case SERVICE_UNAVAILABLE -> "unavailable";
        default -> status.is4xxClientError() ? "badRequest" : "broken";
      };
    }
  }
}
