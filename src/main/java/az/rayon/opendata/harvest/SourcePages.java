package az.rayon.opendata.harvest;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import az.rayon.kernel.Typed;
import az.rayon.opendata.harvest.Source.Kind;
import az.rayon.opendata.page.HarvestPage;
import az.rayon.opendata.page.HarvestPage.Asked;
import az.rayon.opendata.page.SourcePage;
import az.rayon.site.Messages;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where the data officer brings in the catalogues of other portals and watches them being read.
@Controller
@RequestMapping(SourcePages.PATH)
class SourcePages {

  static final String PATH = "/desk/harvest";

  private static final int SHOWN = 200;
  private static final long LARGEST = 20L << 20;
  private static final int TITLE = 200;

  private final Sources sources;
  private final Harvest harvest;
  private final KeepingSources keeping;
  private final Catalogues catalogues;
  private final Portals portals;
  private final Messages messages;

  SourcePages(Sources sources, Harvest harvest, KeepingSources keeping, Catalogues catalogues, Portals portals,
      Messages messages) {
    this.sources = sources;
    this.harvest = harvest;
    this.keeping = keeping;
    this.catalogues = catalogues;
    this.portals = portals;
    this.messages = messages;
  }

  @GetMapping
  ModelAndView list(Official official, Language language) {
    allow(official);
    return show(OK, new Asked("", "", "", ""), List.of(), language);
  }

  @PostMapping
  ModelAndView add(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String address, Official official, Language language) {
    allow(official);
    var name = Typed.line(title);
    var at = Typed.line(address).replaceAll("/+$", "");
    var problems = problems(name);
    if (!List.of("DCAT", "CKAN").contains(kind)) problems.add(new Problem("kind", "opendata.harvest.kind.missing"));
    if (!at.matches("https?://[^\\s/@]{1,250}(/\\S{0,1700})?")) {
      problems.add(new Problem("address", "opendata.harvest.address.wrong"));
    }
    if (!problems.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, new Asked("", kind, title, address), problems, language);
    }
    return Pages.redirect(PATH + "/" + keeping.add(Kind.valueOf(kind), name, at, official));
  }

  /// A catalogue laid in by hand is read at once.
  @PostMapping("/file")
  ModelAndView layIn(@RequestParam(defaultValue = "") String title, @RequestParam MultipartFile file,
      Official official, Language language) throws IOException {
    allow(official);
    var name = Typed.line(title);
    var problems = problems(name);
    if (file.isEmpty()) problems.add(new Problem("file", "opendata.harvest.file.missing"));
    if (file.getSize() > LARGEST) problems.add(new Problem("file", "opendata.harvest.file.large", LARGEST >> 20));
    if (problems.isEmpty()) {
      try {
        var leaf = catalogues.dcat(file.getBytes(), "", "");
        return Pages.redirect(PATH + "/" + keeping.layIn(name, leaf.found(), official));
      } catch (Unreadable e) {
        problems.add(new Problem("file", "opendata.harvest.why." + e.why(), e.detail()));
      }
    }
    return show(UNPROCESSABLE_CONTENT, new Asked("file", "", title, ""), problems, language);
  }

  @GetMapping("/{id}")
  ModelAndView watch(@PathVariable UUID id, Official official, Language language) {
    allow(official);
    var source = sources.get(id);
    var counts = harvest.counts(id);
    return Pages.page("opendata/source", new SourcePage(id.toString(), source.title(), source.address(),
        source.kind() == Kind.FILE, portals.connected(), low(source.state().name()), source.seen(), source.told(),
        source.why(), source.detail(), source.readAt(),
        Stream.of("found", "changed", "gone", "same").filter(counts::containsKey)
            .map(state -> new SourcePage.Count(state, counts.getOrDefault(state, 0L))).toList(),
        harvest.lines(id, SHOWN).stream()
            .map(line -> new SourcePage.Line(line.title().in(language), line.page(), line.publisher(),
                line.formats(), line.state()))
            .toList()));
  }

  @PostMapping("/{id}/again")
  ModelAndView again(@PathVariable UUID id, Official official) {
    allow(official);
    keeping.again(sources.get(id), official);
    return Pages.redirect(PATH + "/" + id);
  }

  @PostMapping("/{id}/stop")
  ModelAndView stop(@PathVariable UUID id, Official official) {
    allow(official);
    keeping.stop(sources.get(id), official);
    return Pages.redirect(PATH + "/" + id);
  }

  @PostMapping("/{id}/remove")
  ModelAndView remove(@PathVariable UUID id, Official official) {
    allow(official);
    keeping.remove(sources.get(id), official);
    return Pages.redirect(PATH);
  }

  private ModelAndView show(HttpStatus status, Asked asked, List<Problem> problems, Language language) {
    var lines = sources.list().stream().map(each -> new HarvestPage.Line(each.id().toString(), each.title(),
        each.kind() == Kind.FILE ? "" : each.address(), low(each.state().name()), each.seen(), each.told(),
        each.readAt())).toList();
    var kinds = Stream.of("DCAT", "CKAN")
        .map(kind -> new Choice(kind, messages.say(language, "opendata.harvest.kind." + kind))).toList();
    return Pages.page(status, "opendata/harvest",
        new HarvestPage(portals.connected(), lines, kinds, asked, problems));
  }

  private static List<Problem> problems(String title) {
    var problems = new ArrayList<Problem>();
    if (title.isEmpty() || Typed.length(title) > TITLE) {
      problems.add(new Problem("title", "opendata.harvest.title.missing", TITLE));
    }
    return problems;
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static void allow(Official official) {
    if (!official.is(Role.DATA)) throw new AccessDeniedException("answers for no open data");
  }
}
