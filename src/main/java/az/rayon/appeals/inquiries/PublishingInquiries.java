package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.register.AnswerFiles;
import az.rayon.appeals.register.Author;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.PersonalDetails;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes an answer public, so that what one person asked for everybody has. Only after an official has read the words
/// over, and never with a word of the requester's name or contacts in them.
@Service
public class PublishingInquiries {

  private static final int SHORTEST_CONTACT = 3;

  private final Publications publications;
  private final Inquiries inquiries;
  private final AnswerFiles files;
  private final Progress progress;
  private final Clock clock;

  PublishingInquiries(Publications publications, Inquiries inquiries, AnswerFiles files, Progress progress,
      Clock clock) {
    this.publications = publications;
    this.inquiries = inquiries;
    this.files = files;
    this.progress = progress;
    this.clock = clock;
  }

  /// The words that are to be public.
  public record Words(String title, String question, String answer) {

    public Map<String, String> fields() {
      return Map.of("title", title, "question", question, "answer", answer);
    }
  }

  public static boolean mayPublish(Inquiry inquiry, Actor by) {
    return Inquiry.leads(by) && inquiry.publishable();
  }

  /// The one gate of what is said in public: everything about the requester must be gone from it.
  public static List<Problem> problems(Inquiry inquiry, Words words) {
    var found = new ArrayList<Problem>();
    var author = inquiry.asking().author();
    words.fields().forEach((field, text) -> aboutAuthor(text, author)
        .ifPresent(left -> found.add(new Problem(field, "appeals.inquiry.problem.person", left))));
    return found;
  }

  /// What else looks like somebody's personal data: an official has to say that it may be read by everybody.
  public static List<String> doubts(Words words) {
    return words.fields().values().stream()
        .flatMap(text -> PersonalDetails.in(text, List.of()).stream().map(found -> found.in(text))).distinct().toList();
  }

  /// What the official begins with: what is public already, or the words as they came with `mark` in the place of all
  /// that is found to be somebody's.
  public Words draft(Inquiry inquiry, String mark) {
    return publications.find(inquiry.id()).map(it -> new Words(it.title(), it.question(), it.answer()))
        .orElseGet(() -> new Words("", marked(inquiry, inquiry.asking().wanted(), mark),
            marked(inquiry, answer(inquiry), mark)));
  }

  private static String answer(Inquiry inquiry) {
    if (inquiry.state() instanceof State.Answered answered) return answered.text();
    return inquiry.state() instanceof State.PartlyAnswered partly ? partly.text() : "";
  }

  private static String marked(Inquiry inquiry, String text, String mark) {
    var author = inquiry.asking().author();
    var shown = new StringBuilder();
    int from = 0;
    for (var found : PersonalDetails.in(text, List.of(author.name()))) {
      shown.append(text, from, found.from()).append(mark);
      from = found.to();
    }
    return contacts(author).reduce(shown.append(text.substring(from)).toString(), (rest, contact) -> Pattern
        .compile(Pattern.quote(contact), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(rest)
        .replaceAll(Matcher.quoteReplacement(mark)));
  }

  @Transactional
  public Outcome<Inquiry, Refusal> publish(String number, Words words, List<UUID> shown, Actor by) {
    var inquiry = inquiries.get(number);
    if (!mayPublish(inquiry, by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!problems(inquiry, words).isEmpty()) throw new IllegalArgumentException("not fit to be public");
    var open = files.listGiven(inquiry.id()).stream().filter(shown::contains).toList();
    publications.put(new Publication(inquiry.id(), words.title(), words.question(), words.answer(), open, by.id(),
        clock.instant()));
    progress.write(inquiry, What.PUBLISHED, "", by);
    return new Done<>(inquiry);
  }

  @Transactional
  public Outcome<Inquiry, Refusal> takeBack(String number, Actor by) {
    var inquiry = inquiries.get(number);
    if (!mayPublish(inquiry, by)) return new Refused<>(Refusal.NOT_YOURS);
    publications.remove(inquiry.id());
    progress.write(inquiry, What.UNPUBLISHED, "", by);
    return new Done<>(inquiry);
  }

  private static Optional<String> aboutAuthor(String text, Author author) {
    var folded = Azerbaijani.fold(text);
    return PersonalDetails.naming(text, List.of(author.name())).stream().map(found -> found.in(text)).findFirst()
        .or(() -> contacts(author).filter(contact -> folded.contains(Azerbaijani.fold(contact))).findFirst());
  }

  /// Shorter ones stand inside too many words to be looked for.
  private static Stream<String> contacts(Author author) {
    var contacts = author.contacts();
    return Stream.of(contacts.email(), contacts.phone(), contacts.address())
        .filter(contact -> contact.length() >= SHORTEST_CONTACT);
  }
}
