package az.rayon.opendata.export;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.page.ExportPage;
import az.rayon.site.Pages;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the data officer takes what is handed to data.gov.az. The program does not hand it in itself: how the portal
/// would take it is not known.
@Controller
class ExportPages {

  private final PortalExport export;
  private final Datasets datasets;
  private final Clock clock;

  ExportPages(PortalExport export, Datasets datasets, Clock clock) {
    this.export = export;
    this.datasets = datasets;
    this.clock = clock;
  }

  @GetMapping("/desk/portal-export")
  ModelAndView show(Official official) {
    allow(official);
    return Pages.page("opendata/export", new ExportPage(datasets.list().size()));
  }

  @GetMapping("/desk/portal-export/data-gov-az.zip")
  ResponseEntity<?> take(Official official) throws IOException {
    allow(official);
    return export.take().answer("data-gov-az-" + LocalDate.now(clock) + ".zip", HttpHeaders.EMPTY);
  }

  private static void allow(Official official) {
    if (!official.is(Role.DATA)) throw new AccessDeniedException("answers for no open data");
  }
}
