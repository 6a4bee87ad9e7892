package az.rayon.documents.reading;

import static az.rayon.site.Pages.page;

import az.rayon.documents.arriving.FileSettings;
import az.rayon.documents.arriving.Scanner;
import az.rayon.documents.page.StorePage;
import az.rayon.documents.store.FileStore;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.io.IOException;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Shows the administrator how much is kept, how much room there is, and whether a scanner looks at what arrives.
@Controller
class StorePages {

  private final JdbcClient db;
  private final FileStore store;
  private final Scanner scanner;
  private final FileSettings settings;

  StorePages(JdbcClient db, FileStore store, Scanner scanner, FileSettings settings) {
    this.db = db;
    this.store = store;
    this.scanner = scanner;
    this.settings = settings;
  }

  @GetMapping("/desk/documents")
  ModelAndView store(Official official) throws IOException {
    if (!official.is(Role.ADMIN) && !official.is(Role.AUDITOR)) throw new AccessDeniedException("documents");
    var room = store.room() >> 20;
    return page("documents/store", db.sql("""
        select count(*) as documents, count(*) filter (where not scanned) as unscanned,
               coalesce((select sum(size) from (select distinct sha256, size from documents.document) as content), 0)
                 as bytes
        from documents.document
        """).query((row, _) -> new StorePage(row.getLong("documents"), row.getLong("bytes") >> 20, room,
        row.getLong("unscanned"), settings.limit().toMegabytes(), scanner.state().name().toLowerCase(Locale.ROOT)))
        .single());
  }
}
