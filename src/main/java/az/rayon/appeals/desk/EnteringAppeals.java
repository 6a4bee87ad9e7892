package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.writing.Answers;
import az.rayon.appeals.writing.Draft;
import az.rayon.appeals.writing.Enclosing;
import az.rayon.appeals.writing.WritingAppeals;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// A clerk enters what came on paper, by telephone or by word of mouth. What was sent and has something to put right is
/// kept as a draft under the form's own key, so that no scan is chosen twice.
@Service
class EnteringAppeals {

  private final WritingAppeals writing;
  private final Enclosing enclosing;
  private final LodgingAppeals lodging;
  private final Clock clock;

  EnteringAppeals(WritingAppeals writing, Enclosing enclosing, LodgingAppeals lodging, Clock clock) {
    this.writing = writing;
    this.enclosing = enclosing;
    this.lodging = lodging;
    this.clock = clock;
  }

  /// The files that a clerk chose: the scan and whatever else, and the paper that lets a representative speak.
  record Chosen(@Nullable List<MultipartFile> files, @Nullable MultipartFile proof) {}

  /// Keeps what was typed and chosen; files that are refused become problems.
  @Transactional
  Draft keep(UUID submission, Answers answers, Chosen chosen, Actor by, List<Problem> problems) {
    var before = writing.find(submission).orElseGet(() -> new Draft(submission, answers, List.of(), null));
    var draft = enclosing.add(before.with(answers), chosen.files(), Enclosing.MOST_AT_COUNTER, by, problems);
    var proof = chosen.proof();
    return writing.put(proof == null ? draft : enclosing.prove(draft, proof, by, problems));
  }

  List<Problem> problems(Draft draft, Channel channel) {
    var problems = new ArrayList<>(writing.checks().problems(draft.answers()));
    problems.addAll(writing.checks().counter(draft.answers(), channel, LocalDate.now(clock)));
    return problems;
  }

  /// The draft's key was made with the empty form, so that the same form sent twice is one appeal.
  @Transactional
  Outcome<Appeal, Refusal> enter(Draft draft, Channel channel, Language language, Actor by) {
    var now = clock.instant();
    var filing = draft.answers().filing(draft.key(), channel, language, null, now);
    var outcome = lodging.enter(filing, draft.answers().marks(),
        draft.cover(LocalDate.ofInstant(now, clock.getZone())), by);
    if (outcome instanceof Done) writing.end(draft.key());
    return outcome;
  }
}
