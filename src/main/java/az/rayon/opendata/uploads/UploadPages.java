package az.rayon.opendata.uploads;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.opendata.uploads.CorrectingUploads.Mending;
import az.rayon.opendata.uploads.Kept.Refusal;
import az.rayon.opendata.uploads.Upload.State;
import az.rayon.opendata.uploads.reading.Encodings;
import az.rayon.opendata.uploads.reading.Kind;
import az.rayon.opendata.uploads.reading.Rows;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A file on its way: how it is read, what is wrong with it, and how far its check has come.
@Controller
@RequestMapping(UploadPages.PATH)
class UploadPages {

  static final String PATH = SetPages.PATH + "/uploads";

  private static final int NOTE = 1_000;
  private static final Pattern LINE = Pattern.compile("\\d{1,3}");
  /// A file as short as this is checked while its sender waits.
  private static final long AT_ONCE = 2L << 20;

  private final Uploads uploads;
  private final CorrectingUploads correcting;
  private final TakingBack taking;
  private final CheckingRounds checking;
  private final Documents documents;
  private final UploadViews views;

  UploadPages(Uploads uploads, CorrectingUploads correcting, TakingBack taking, CheckingRounds checking,
      Documents documents, UploadViews views) {
    this.uploads = uploads;
    this.correcting = correcting;
    this.taking = taking;
    this.checking = checking;
    this.documents = documents;
    this.views = views;
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable UUID id, Official official, Language language) {
    SetPages.allow(Rights.mayRead(official));
    return Pages.page("opendata/upload", views.page(uploads.get(id), official, List.of(), language));
  }

  /// Reads the file another way.
  @PostMapping("/{id}/settings")
  ModelAndView read(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Official official,
      Language language) {
    SetPages.allow(Rights.mayKeep(official));
    var upload = uploads.get(id);
    var before = upload.reading();
    var single = typed.toSingleValueMap();
    var encoding = single.getOrDefault("encoding", before.encoding());
    var delimiter = UploadViews.meant(single.getOrDefault("delimiter", UploadViews.shown(before.delimiter())));
    var key = typed.getOrDefault("key", List.of()).stream().filter(name -> before.fields().stream()
        .anyMatch(field -> field.name().equals(name))).toList();
    var head = single.getOrDefault("head", String.valueOf(before.head()));
    if (!LINE.matcher(head).matches())
      return Pages.page(UNPROCESSABLE_CONTENT, "opendata/upload", views.page(upload, official,
          List.of(new Problem("head", "opendata.up.head.wrong")), language));
    var said = before.encoded(Encodings.ALL.contains(encoding) ? encoding : before.encoding())
        .delimited(delimiter.length() == 1 ? delimiter : before.delimiter(), before.quote())
        .headed(before.kind() == Kind.JSON ? 0 : Integer.parseInt(head))
        .counted(",".equals(single.getOrDefault("decimal", before.decimal())) ? "," : ".").keyed(key);
    try {
      correcting.read(id, Typed.version(single), said);
      return Pages.redirect(PATH + "/" + id);
    } catch (IOException e) {
      return Pages.page(UNPROCESSABLE_CONTENT, "opendata/upload", views.page(upload, official,
          List.of(new Problem("encoding", "opendata.up.file.unreadable", upload.file())), language));
    }
  }

  @GetMapping("/{id}/columns/{place:\\d{1,3}}")
  ModelAndView column(@PathVariable UUID id, @PathVariable int place, Official official, Language language) {
    SetPages.allow(Rights.mayKeep(official));
    return Pages.page("opendata/column", views.column(open(id, place), place, null, List.of(), language));
  }

  @PostMapping("/{id}/columns/{place:\\d{1,3}}")
  ModelAndView column(@PathVariable UUID id, @PathVariable int place, @RequestParam Map<String, String> typed,
      Official official, Language language) {
    SetPages.allow(Rights.mayKeep(official));
    var upload = open(id, place);
    var reading = upload.reading();
    var form = FieldForm.typed(reading.fields().get(place), typed)
        .checked(CorrectingUploads.others(reading, place), reading.decimal());
    if (!form.problems().isEmpty())
      return Pages.page(UNPROCESSABLE_CONTENT, "opendata/column",
          views.column(upload, place, typed, form.problems(), language));
    correcting.column(id, Typed.version(typed), place, form.field());
    boolean on = typed.containsKey("next") && place + 1 < reading.fields().size();
    return Pages.redirect(PATH + "/" + id + (on ? "/columns/" + (place + 1) : ""));
  }

  private Upload open(UUID id, int place) {
    var upload = uploads.get(id);
    if (!upload.isOpen() || place >= upload.reading().fields().size()) throw new NotFound("column");
    return upload;
  }

  @PostMapping("/{id}/check")
  ModelAndView check(@PathVariable UUID id, @RequestParam Map<String, String> typed, Official official) {
    SetPages.allow(Rights.mayKeep(official));
    correcting.check(id, Typed.version(typed), Typed.cut(Typed.text(typed.getOrDefault("note", "")), NOTE),
        official);
    return watched(id);
  }

  /// `cell-3` is what shall stand in the cell of the third fault of the list, `omit-3` leaves its row out.
  @PostMapping("/{id}/mend")
  ModelAndView mend(@PathVariable UUID id, @RequestParam Map<String, String> typed, Official official) {
    SetPages.allow(Rights.mayKeep(official));
    var cells = new HashMap<Integer, String>();
    var omitted = new HashSet<Integer>();
    typed.forEach((name, cell) -> {
      if (name.matches("cell-\\d{1,3}"))
        cells.put(Integer.parseInt(name.substring("cell-".length())), Typed.cut(Typed.text(cell), Rows.LONGEST));
      if (name.matches("omit-\\d{1,3}")) omitted.add(Integer.parseInt(name.substring("omit-".length())));
    });
    correcting.mend(id, Typed.version(typed), new Mending(cells, omitted), official);
    return watched(id);
  }

  private ModelAndView watched(UUID id) {
    if (documents.get(uploads.get(id).document()).size() <= AT_ONCE) checking.round();
    else checking.begin();
    return Pages.redirect(PATH + "/" + id);
  }

  /// From the gate, to put right what it found.
  @PostMapping("/{id}/recall")
  ModelAndView recall(@PathVariable UUID id, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    SetPages.allow(Rights.mayKeep(official));
    return switch (taking.recall(id, Typed.version(typed), official)) {
      case Done(var _) -> Pages.redirect(PATH + "/" + id);
      case Refused(var why) -> refused(id, why, official, language);
    };
  }

  @PostMapping("/{id}/empty")
  ModelAndView empty(@PathVariable UUID id, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    SetPages.allow(Rights.mayKeep(official));
    return switch (taking.empty(id, Typed.version(typed), official)) {
      case Done(var _) -> watched(id);
      case Refused(var why) -> refused(id, why, official, language);
    };
  }

  private ModelAndView refused(UUID id, Refusal why, Official official, Language language) {
    return Pages.page(CONFLICT, "opendata/upload", views.page(uploads.get(id), official,
        List.of(new Problem("", "opendata.up.refused." + why)), language));
  }

  @PostMapping("/{id}/stop")
  ModelAndView stop(@PathVariable UUID id, Official official) {
    SetPages.allow(Rights.mayKeep(official));
    correcting.stop(id);
    return Pages.redirect(PATH + "/" + id);
  }

  @PostMapping("/{id}/drop")
  ModelAndView drop(@PathVariable UUID id, Official official) {
    SetPages.allow(Rights.mayKeep(official));
    correcting.drop(id, official);
    return Pages.redirect(SetPages.PATH);
  }

  /// The rows that hold a fault, each after the line where it begins.
  @GetMapping("/{id}/rows.csv")
  ResponseEntity<Resource> rows(@PathVariable UUID id, Official official) {
    SetPages.allow(Rights.mayRead(official));
    var upload = uploads.get(id);
    var rows = upload.wrong().rows();
    if (rows == null || upload.state() != State.FAULTY) throw new NotFound("faulty rows");
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("setirler.csv").build().toString())
        .body(documents.resource(rows));
  }
}
