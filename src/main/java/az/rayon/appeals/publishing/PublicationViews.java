package az.rayon.appeals.publishing;

import az.rayon.appeals.page.PublicationPage.Bare;
import az.rayon.appeals.page.PublicationPage.Cleared;
import az.rayon.appeals.page.PublicationPage.Deed;
import az.rayon.appeals.page.PublicationPage.Part;
import az.rayon.appeals.page.PublicationPage.Rights;
import az.rayon.appeals.page.PublicationPage;
import az.rayon.appeals.page.Redacted;
import az.rayon.appeals.publishing.Publication.State;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.PersonalDetails.Found;
import az.rayon.kernel.Translated;
import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What officials are shown of the words on their way to the public.
@Component
class PublicationViews {

  private static final int AROUND = 40;

  private final PublishingTexts publishing;
  private final Names names;

  PublicationViews(PublishingTexts publishing, Names names) {
    this.publishing = publishing;
    this.names = names;
  }

  /// What somebody typed, beside what stands already; `wording` is null where nothing is being written.
  record Typing(@Nullable Wording wording, String reason, List<Problem> problems) {

    static final Typing NONE = new Typing(null, "", List.of());
  }

  PublicationPage view(Appeal appeal, Official reader, Typing typing, Language language) {
    var known = publishing.find(appeal).orElse(null);
    boolean writes = known == null || known.state() instanceof State.TakenBack;
    var wording = typing.wording() == null
        ? Wording.suggested(appeal, publishing.people(appeal))
        : typing.wording();
    var parts = writes || known == null
        ? wording.parts().stream().map(part -> part(part)).toList()
        : standing(appeal, known);
    return new PublicationPage(appeal.number(),
        names.topics().getOrDefault(appeal.filing().topic(), Translated.az(appeal.filing().topic())).in(language),
        state(known), parts, deeds(known), cleared(known), rights(appeal, known, reader),
        known == null ? 0 : known.version(), typing.reason(), typing.problems());
  }

  private static Part part(Wording.Part part) {
    var text = part.marked().text();
    return new Part(part.name(), text, part.typed(), Redacted.of(part.published()),
        part.bare().stream().map(each -> bare(part, each, text)).toList());
  }

  private static Bare bare(Wording.Part part, Found each, String text) {
    return new Bare(part.field(each), each.kind().code(),
        text.substring(Math.max(0, each.from() - AROUND), each.from()),
        each.in(text), text.substring(each.to(), Math.min(text.length(), each.to() + AROUND)),
        part.reasons().getOrDefault(each.from(), ""));
  }

  /// What was proposed, beside the words it was made of.
  private static List<Part> standing(Appeal appeal, Publication known) {
    var text = new Part("text", appeal.filing().text(), "", Redacted.of(known.text()), List.of());
    var answer = known.answer();
    return answer == null || !(appeal.state() instanceof Appeal.State.Answered answered)
        ? List.of(text)
        : List.of(text, new Part("answer", answered.text(), "", Redacted.of(answer.text()), List.of()));
  }

  private static String state(@Nullable Publication known) {
    return known == null ? "NONE" : switch (known.state()) {
      case State.Proposed _ -> "PROPOSED";
      case State.Published _ -> "PUBLISHED";
      case State.TakenBack _ -> "TAKEN_BACK";
    };
  }

  private List<Deed> deeds(@Nullable Publication known) {
    return known == null ? List.of() : switch (known.state()) {
      case State.Proposed s -> List.of(proposed(s));
      case State.Published s -> List.of(proposed(s.proposed()), deed("PUBLISHED", s.by(), s.at(), ""));
      case State.TakenBack s -> List.of(proposed(s.proposed()), deed("TAKEN_BACK", s.by(), s.at(), s.reason()));
    };
  }

  private Deed proposed(State.Proposed s) {
    return deed("PROPOSED", s.by(), s.at(), "");
  }

  private Deed deed(String what, UUID by, Instant at, String reason) {
    return new Deed(what, names.official(by).orElse(""), at, reason);
  }

  private static List<Cleared> cleared(@Nullable Publication known) {
    return Stream.ofNullable(known).filter(each -> !(each.state() instanceof State.TakenBack))
        .flatMap(each -> each.cleared().stream())
        .map(each -> new Cleared(each.kind().code(), each.words(), each.reason())).toList();
  }

  private static Rights rights(Appeal appeal, @Nullable Publication known, Official reader) {
    boolean judges = Publication.mayJudge(appeal, reader);
    boolean none = known == null || known.state() instanceof State.TakenBack;
    return new Rights(none && Publication.mayPropose(appeal, reader), known != null && known.mayApprove(appeal, reader),
        !none && judges,
        known != null && known.state() instanceof State.Proposed(var by, _) && by.equals(reader.id()));
  }
}
