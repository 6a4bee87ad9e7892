package az.rayon.services.applications;

import static az.rayon.services.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.accounts.Pins;
import az.rayon.directory.Directory;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.notifications.Letters;
import az.rayon.services.ServicesTest;
import az.rayon.services.forms.Submission.Way;
import az.rayon.services.forms.Taking;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of a form that was sent in.
@ServicesTest
class TakingApplicationsTests {

  @Autowired
  Taking taking;

  @Autowired
  Applications applications;

  @Autowired
  Enclosures enclosures;

  @Autowired
  Steps steps;

  @Autowired
  Terms terms;

  @Autowired
  Directory directory;

  @Autowired
  Pins pins;

  @Autowired
  Letters letters;

  @Autowired
  Clock clock;

  final Actor visitor = new Actor.Visitor();

  @Test
  void aFormBecomesAnApplicationWithNumberPinAndTerm() {
    var submission = aSubmission().answering("family", "Ailə üzvləri", "Dörd nəfər").build();
    var taken = taking.take(submission, visitor);
    assertThat(taken.number()).matches("X-\\d{4}-\\d{6}");
    assertThat(taken.pin()).isEqualTo(pins.of(submission.id()));
    var application = applications.get(taken.number());
    assertThat(application.term()).isEqualTo(terms.of("service.decision.family", LocalDate.now(clock)));
    assertThat(enclosures.answers(application.id())).isEqualTo(submission.answers());
    assertThat(steps.of(application.id())).first()
        .satisfies(step -> assertThat(step.receipt()).startsWith("/log/receipts/"));
  }

  @Test
  void theSameFormTwiceIsOneApplication() throws Exception {
    var submission = aSubmission().build();
    Callable<Taking.Taken> send = () -> taking.take(submission, visitor);
    try (var both = Executors.newFixedThreadPool(2)) {
      var taken = both.invokeAll(Stream.of(send, send, send).toList()).stream().map(future -> {
        try {
          return future.get();
        } catch (Exception e) { // checkstyle:off IllegalCatch - whatever fails, fails the test
          throw new AssertionError(e);
        }
      }).collect(Collectors.toSet());
      assertThat(taken).hasSize(1);
    }
  }

  @Test
  void numbersHaveNoGaps() {
    int first = last(taking.take(aSubmission().build(), visitor).number());
    assertThatThrownBy(() -> taking.take(aSubmission().of("no-such-service").build(), visitor))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> taking.take(aSubmission().of("land-plot").build(), visitor))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(last(taking.take(aSubmission().build(), visitor).number())).isEqualTo(first + 1);
  }

  @Test
  void itLiesAtOnceOnTheDeskOfTheRepresentationWhereThePersonLives() {
    var place = directory.listSettlements(LocalDate.now(clock)).getFirst();
    var routed = applications.get(taking.take(
        aSubmission().answering("settlement", "Yaşadığınız yer", place.code()).build(), visitor).number());
    assertThat(routed.unit()).isEqualTo(place.office().value());
    var unknown = applications.get(taking.take(aSubmission().build(), visitor).number());
    assertThat(unknown.state()).isEqualTo(new State.Submitted());
  }

  @Test
  void theRoutingOfAServiceIsKeptByTheRegistrar(@Autowired Routing routing) {
    var unit = UnitId.ofSample("huquq").value();
    routing.keep(new Routing.Route("archive", false, unit));
    var application = applications.get(taking.take(aSubmission().of("archive").build(), visitor).number());
    assertThat(application.unit()).isEqualTo(unit);
  }

  @Test
  void whoAppliedIsWrittenInTheirLanguage() {
    var person = UUID.randomUUID();
    taking.take(aSubmission().from(person).in(Language.EN).by(Way.ASSISTED).build(), visitor);
    Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(letters.to(person)).first()
        .satisfies(letter -> {
          assertThat(letter.subject()).endsWith("your application was received");
          assertThat(letter.text()).contains("Certificate of family composition").doesNotContain("5ABC123");
          assertThat(letter.link()).startsWith("/en/applications/X-");
        }));
  }

  @Test
  void whoHasAnAccountNeedsNoPin() {
    assertThat(taking.take(aSubmission().from(UUID.randomUUID()).build(), visitor).pin()).isEmpty();
  }

  private static int last(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
  }
}
