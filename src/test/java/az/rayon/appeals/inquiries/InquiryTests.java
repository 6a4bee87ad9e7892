package az.rayon.appeals.inquiries;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.People.everybodyBut;
import static az.rayon.appeals.inquiries.InquiryBuilder.anInquiry;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.appeals.inquiries.Inquiry.Declining;
import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.inquiries.PublishingInquiries.Words;
import az.rayon.appeals.register.Author;
import az.rayon.appeals.register.Claimant;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.site.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InquiryTests {

  static final Instant NOW = Instant.parse("2026-02-04T10:15:30Z");
  static final Notice IN_TIME = new Notice(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 9));
  static final Notice LATE = new Notice(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 10));

  final UUID desk = UUID.randomUUID();
  final Inquiry onDesk = anInquiry().onDesk(desk).build();

  @Test
  void onlyTheRegistrarAndTheResponsibleOfficialRoute() {
    assertThat(onDesk.route(desk, null, a(Role.REGISTRAR))).isInstanceOf(Done.class);
    assertThat(onDesk.route(desk, null, a(Role.DATA))).isInstanceOf(Done.class);
    assertThat(everybodyBut(desk, Role.REGISTRAR, Role.DATA)).allSatisfy(by -> {
      assertThat(onDesk.route(desk, null, by)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(onDesk.forward("Azərsu", "Oradadır.", by, NOW)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(onDesk.withdraw(new Claimant(by, false), NOW)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(onDesk.complete(onDesk.term(), new Claimant(by, false))).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    });
  }

  @Test
  void theUnitAnswersWhatLiesOnItsDeskAndTheResponsibleOfficialAll() {
    assertThat(Role.ANSWERING).allSatisfy(role -> {
      assertThat(onDesk.answer("Budur.", an(role, desk), NOW)).isInstanceOf(Done.class);
      assertThat(onDesk.answer("Budur.", a(role), NOW)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    });
    assertThat(onDesk.answer("Budur.", a(Role.DATA), NOW)).isInstanceOf(Done.class);
    var others = everybodyBut(desk, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD, Role.DATA);
    assertThat(others).allSatisfy(by -> {
      assertThat(onDesk.answer("Budur.", by, NOW)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(onDesk.decline(new Declining("PRIVATE_LIFE", "Olmaz.", null), by, NOW))
          .isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(onDesk.extend(onDesk.term(), IN_TIME, by, NOW)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(onDesk.giveBack(by)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    });
  }

  @Test
  void anAnswerIsGivenOnce() {
    var executor = an(Role.EXECUTOR, desk);
    var answered = anInquiry().in(new State.Answered(desk, null, "Budur.", executor.id(), NOW)).build();

    assertThat(answered.answer("Yox.", executor, NOW)).isEqualTo(new Refused<>(Refusal.SETTLED));
    assertThat(answered.withdraw(new Claimant(executor, true), NOW)).isEqualTo(new Refused<>(Refusal.SETTLED));
  }

  @Test
  void theTermIsExtendedOnceAndInTime() {
    var responsible = a(Role.DATA);

    assertThat(onDesk.extend(onDesk.term(), IN_TIME, responsible, NOW)).isInstanceOf(Done.class);
    assertThat(onDesk.extend(onDesk.term(), LATE, responsible, NOW)).isEqualTo(new Refused<>(Refusal.NOTICE_LATE));
    assertThat(onDesk.extend(onDesk.term(), IN_TIME, responsible, onDesk.term().before()))
        .isEqualTo(new Refused<>(Refusal.TERM_OVER));
    var longer = anInquiry().onDesk(desk).extended().build();
    assertThat(longer.extend(longer.term(), IN_TIME, responsible, NOW))
        .isEqualTo(new Refused<>(Refusal.ALREADY_LONGER));
    var urgent = anInquiry().onDesk(desk).urgent(Urgency.DANGER).build();
    assertThat(urgent.extend(urgent.term(), IN_TIME, responsible, NOW)).isEqualTo(new Refused<>(Refusal.URGENT));
  }

  @Test
  void whatIsMissingIsAskedForInTimeAndNobodyAnswersMeanwhile() {
    var registrar = a(Role.REGISTRAR);
    assertThat(onDesk.askCompletion("Hansı il?", LATE, registrar, NOW))
        .isEqualTo(new Refused<>(Refusal.NOTICE_LATE));
    assertThat(onDesk.askCompletion("Hansı il?", IN_TIME, a(Role.AUDITOR), NOW))
        .isEqualTo(new Refused<>(Refusal.NOT_YOURS));

    var waiting = done(onDesk.askCompletion("Hansı il?", IN_TIME, registrar, NOW));
    assertThat(waiting.answer("Budur.", a(Role.DATA), NOW)).isEqualTo(new Refused<>(Refusal.WAITING));
    assertThat(waiting.overdue(waiting.term().before().plusSeconds(1))).isFalse();
    assertThat(waiting.unit()).isEqualTo(desk);
    var fresh = new Term(NOW, LocalDate.of(2026, 2, 13), NOW.plusSeconds(800_000), false, false);
    var completed = done(waiting.complete(fresh, new Claimant(new Citizen(UUID.randomUUID()), true)));
    assertThat(completed.state()).isEqualTo(new State.Assigned(desk, null));
    assertThat(completed.term()).isEqualTo(fresh);
    assertThat(completed.complete(fresh, new Claimant(registrar, true))).isEqualTo(new Refused<>(Refusal.NOT_WAITING));
  }

  @Test
  void whoSeesIt() {
    assertThat(new Role[]{Role.REGISTRAR, Role.DATA, Role.HEAD, Role.DEPUTY, Role.AUDITOR})
        .allMatch(role -> onDesk.seenBy(a(role)));
    assertThat(new Role[]{Role.EXECUTOR, Role.REPRESENTATIVE}).allMatch(role -> onDesk.seenBy(an(role, desk)))
        .noneMatch(role -> onDesk.seenBy(a(role)));
    assertThat(new Role[]{Role.ETHICS, Role.SECRETARY, Role.EDITOR, Role.ADMIN})
        .noneMatch(role -> onDesk.seenBy(an(role, desk)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quliyev soruşur", "QULİYEV", "ali@demo.invalid", "+994501112233-ə zəng edin", "ömər"})
  void nothingAboutTheRequesterIsMadePublic(String said) {
    assertThat(PublishingInquiries.problems(onDesk, new Words("Körpü", said, "Budur.")))
        .extracting(Problem::field).containsExactly("question");
  }

  @Test
  void wordsThatNameNobodyAreFitToBePublic() {
    assertThat(PublishingInquiries.problems(onDesk, new Words("Körpü", "Layihə hanı?", "Əlavədədir."))).isEmpty();
    var organisation = anInquiry().by(new Author.Organisation("Nümunə Media",
        new Author.Contacts("Samux, Nizami 1", "", ""))).build();
    assertThat(PublishingInquiries.problems(organisation, new Words("nümunə media soruşur", "x", "y"))).hasSize(1);
  }

  private static Inquiry done(Outcome<Inquiry, Refusal> outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<Inquiry, Refusal>) outcome).value();
  }
}
