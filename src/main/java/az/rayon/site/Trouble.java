package az.rayon.site;

import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import gg.jte.TemplateException;
import jakarta.servlet.ServletException;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// What a fault means to the one who met it. `key` starts its message keys and ends the address of its type in
/// answers to machines; `incident` is empty unless the log holds more about it under that number; `megabytes` is how
/// much may be sent, 0 unless it was too much.
public record Trouble(HttpStatus status, String key, String incident, long megabytes) {

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
        case ServletException wrapped when wrapped.getCause() instanceof Exception cause -> of(cause);
        case TemplateException wrapped when wrapped.getCause() instanceof Exception cause -> of(cause);
        case NotFound _ -> of(HttpStatus.NOT_FOUND);
        case MethodArgumentTypeMismatchException part when inPath(part) -> of(HttpStatus.NOT_FOUND);
        case TypeMismatchException _ -> of(HttpStatus.BAD_REQUEST);
        case InvalidParameterException form when form.getCause() instanceof CharacterCodingException ->
          new Trouble(HttpStatus.BAD_REQUEST, "site.trouble.letters", "", 0);
        case InvalidParameterException form -> of(HttpStatus.valueOf(form.getErrorCode()));
        case OptimisticLockingFailureException _ -> of(HttpStatus.CONFLICT);
        case QueryTimeoutException _ -> new Trouble(HttpStatus.SERVICE_UNAVAILABLE, "site.trouble.slow", "", 0);
        case DataAccessResourceFailureException _ -> unforeseen(HttpStatus.SERVICE_UNAVAILABLE, fault);
        case CannotCreateTransactionException _ -> unforeseen(HttpStatus.SERVICE_UNAVAILABLE, fault);
        case MaxUploadSizeExceededException large ->
          new Trouble(HttpStatus.CONTENT_TOO_LARGE, "site.trouble.tooLarge", "",
              Math.max(0, large.getMaxUploadSize() >> 20));
        case ErrorResponse known when known.getStatusCode().value() < 500 -> of(
            HttpStatus.valueOf(known.getStatusCode().value()));
        case MultipartException _ -> of(HttpStatus.BAD_REQUEST);
        default -> unforeseen(HttpStatus.INTERNAL_SERVER_ERROR, fault);
      };
    }

    Trouble of(HttpStatus status) {
      return new Trouble(status, keyOf(status), "", 0);
    }

    /// A key in an address that cannot be one names nothing that there is.
    private static boolean inPath(MethodArgumentTypeMismatchException part) {
      return part.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private Trouble unforeseen(HttpStatus status, Exception fault) {
      var incident = Ids.at(clock.instant()).toString();
      LOG.error("Incident {}", incident, fault);
      return new Trouble(status, keyOf(status), incident, 0);
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
