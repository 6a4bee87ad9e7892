package az.rayon.opendata.uploads;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.page.UploadsPage;
import az.rayon.opendata.uploads.SendingFiles.Incoming;
import az.rayon.opendata.uploads.SendingFiles.Known;
import az.rayon.opendata.uploads.reading.Kind;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where files of rows come in: one for a dataset, or a package of several.
@Controller
@RequestMapping(SetPages.PATH)
class FilePages {

  private final KeptSets sets;
  private final SendingFiles sending;
  private final SendingPackages packages;
  private final SetViews views;

  FilePages(KeptSets sets, SendingFiles sending, SendingPackages packages, SetViews views) {
    this.sets = sets;
    this.sending = sending;
    this.packages = packages;
    this.views = views;
  }

  @PostMapping("/{name:[a-z0-9_]+}/files")
  ModelAndView send(@PathVariable String name, @RequestParam UUID key,
      @RequestParam(required = false) @Nullable MultipartFile file, Official official, Language language) {
    SetPages.allow(Rights.mayKeep(official));
    var kept = sets.get(name);
    var given = Objects.requireNonNullElse(file == null ? null : file.getOriginalFilename(), "");
    if (file == null || file.isEmpty())
      return wrong(kept, new Problem("file", given.isEmpty() ? "opendata.up.file.empty" : "documents.refused.EMPTY"),
          official, language);
    var kind = Kind.of(given);
    if (kind.isEmpty()) return wrong(kept, new Problem("file", "opendata.up.file.kind"), official, language);
    try (var in = file.getInputStream()) {
      return switch (sending.send(key, kept.id(), new Incoming(given, kind.get(), file.getSize(), in),
          Known.NOTHING, official)) {
        case Done(var id) -> Pages.redirect(UploadPages.PATH + "/" + id);
        case Refused(var why) -> wrong(kept, new Problem("file", "documents.refused." + why), official, language);
      };
    } catch (IOException e) {
      return wrong(kept, new Problem("file", "opendata.up.file.unreadable", given), official, language);
    }
  }

  private ModelAndView wrong(Kept kept, Problem problem, Official official, Language language) {
    return Pages.page(UNPROCESSABLE_CONTENT, "opendata/kept",
        views.page(kept, official, List.of(problem), language));
  }

  @GetMapping("/packages")
  ModelAndView packages(Official official, Language language) {
    SetPages.allow(Rights.mayKeep(official));
    return Pages.page("opendata/package", views.list(official, language));
  }

  @PostMapping("/packages")
  ModelAndView unpack(@RequestParam(name = "package", required = false) @Nullable MultipartFile file,
      Official official, Language language) throws IOException {
    SetPages.allow(Rights.mayKeep(official));
    if (file == null || file.isEmpty())
      return unfit(List.of(new Problem("package", "opendata.up.file.empty")),
          official, language);
    var copy = Files.createTempFile("open-data", ".zip");
    try {
      file.transferTo(copy);
      var problems = packages.send(copy, official);
      return problems.isEmpty() ? Pages.redirect(SetPages.PATH) : unfit(problems, official, language);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private ModelAndView unfit(List<Problem> problems, Official official, Language language) {
    var all = views.list(official, language);
    return Pages.page(UNPROCESSABLE_CONTENT, "opendata/package",
        new UploadsPage(all.sets(), all.waiting(), all.keeps(), problems));
  }
}
