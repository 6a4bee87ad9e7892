package az.rayon.appeals.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One appeal as its author or an official is shown it, names already in the reader's language. What does not apply is
/// empty.
public record AppealView(String number, String kind, String channel, String topic, String settlement, String text,
    Writer writer, Clock clock, Standing standing, List<FileLine> files, List<AnswerFile> answerFiles,
    List<StepLine> steps, AppealCourse course, boolean invented) {

  private static final Set<String> ANSWERS = Set.of("DRAFTED", "ANSWERED");
  private static final Set<String> ANSWERING = Set.of("DRAFTED", "ANSWERED", "SENT_BACK", "NOT_SOLVED");

  /// Who wrote it.
  public record Writer(String name, boolean organisation, String address, String email, String phone, Beside beside) {}

  /// Who and what came beside the author: those who signed too, the representative, the letter of the body that sent it
  /// on, the day a paper arrived that was entered later, and what was missing from it.
  public record Beside(List<Signer> signers, String speaker, String speakerAddress, boolean letterhead,
      @Nullable CameWith letter, @Nullable LocalDate arrived, String lacking) {

    public static final Beside NOTHING = new Beside(List.of(), "", "", false, null, null, "");
  }

  /// One of several who appeal together.
  public record Signer(String name, String address) {}

  /// A covering letter; `controlled` when its sender wants to know what came of it.
  public record CameWith(String body, String number, LocalDate on, boolean controlled) {}

  /// The term and why it ends when it ends.
  public record Clock(LocalDate registered, LocalDate due, boolean provisional, String basis, String reason,
      boolean overdue) {}

  /// Where it stands: the state, who examines it, and what came of it.
  public record Standing(String state, String unit, String executor, Ending ending) {}

  /// How it ended. `words` is the answer, or the reason why there is none; `at` is null while it is open.
  public record Ending(String result, String ground, String body, String words, @Nullable Instant at) {

    public static final Ending NONE = new Ending("", "", "", "", null);
    private static final Pattern INQUIRY = Pattern.compile("\\bS-\\d{4}-\\d{6,}\\b");

    /// The number of the request for information that its words name, where it became one.
    public String inquiry() {
      var named = INQUIRY.matcher(words);
      return named.find() ? named.group() : "";
    }
  }

  /// A file; without an address where the reader is not to open it there.
  public record FileLine(String key, String name, String address) {

    /// For whoever has no session and opens it below the address of a page that is theirs.
    public FileLine below(String path) {
      return new FileLine(key, name, path + "/files/" + key);
    }

    /// For whoever takes it along and needs no address.
    public FileLine alone() {
      return new FileLine(key, name, "");
    }
  }

  /// A file of an answer; `given` is the moment of the answer, null while it is being written.
  public record AnswerFile(@Nullable Instant given, FileLine file) {}

  /// One line of its history. `receipt` is the address of the proof that the line stands in the public log; `waits`
  /// says that it asks whoever wrote something and has no answer.
  public record StepLine(String what, Instant at, String by, String unit, @Nullable LocalDate due, String note,
      String receipt, boolean waits) {}

  /// What whoever wrote it was asked and has not answered.
  public List<StepLine> questions() {
    return steps.stream().filter(StepLine::waits).toList();
  }

  /// The files of the answer that is being written.
  public List<FileLine> draftedFiles() {
    return answerFiles.stream().filter(each -> each.given() == null).map(AnswerFile::file).toList();
  }

  /// The files of the answer that was given at that moment.
  public List<FileLine> givenFiles(Instant at) {
    return answerFiles.stream().filter(each -> at.equals(each.given())).map(AnswerFile::file).toList();
  }

  /// How its last answer came back, from whoever approves answers or whoever was answered; null where none is to be
  /// written anew.
  public @Nullable StepLine cameBack() {
    var last = steps.stream().filter(step -> ANSWERING.contains(step.what())).reduce((_, later) -> later);
    return open() ? last.filter(step -> !ANSWERS.contains(step.what())).orElse(null) : null;
  }

  public boolean open() {
    return standing.ending().at() == null;
  }
}
