package az.rayon.services.certificates;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.services.certificates.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.documents.Conformance;
import az.rayon.documents.Enclosed;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Sha256;
import az.rayon.services.ServicesTest;
import az.rayon.services.certificates.Certificate.Refusal;
import az.rayon.site.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// A certificate, its number, its line in the log, its paper: all or nothing.
@ServicesTest
class IssuingTests {

  @Autowired
  IssuingCertificates issuing;

  @Autowired
  Certificates certificates;

  @Autowired
  Templates templates;

  @Autowired
  Sealing sealing;

  @Autowired
  CodeReader codes;

  @Autowired
  JdbcClient db;

  @Autowired
  TransactionOperations transaction;

  Certificate issue() {
    return anOrder().issued(issuing);
  }

  @Test
  void whatWasIssuedStandsInTheRegistryAndInTheLog() {
    var issued = issue();
    assertThat(certificates.get(issued.number())).isEqualTo(issued);
    assertThat(db.sql("select deed from audit.deed where number = ?").param(issued.number()).query(String.class).list())
        .containsExactly("certificate.issued");
  }

  @Test
  void thePaperCanBeReadInFiftyYearsAndHeard() throws IOException {
    var paper = sealing.paper(issue());
    Files.createDirectories(Path.of("target/certificates"));
    Files.write(Path.of("target/certificates/family.pdf"), paper);
    assertThat(Conformance.faults(paper, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Conformance.faults(paper, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void thePaperSaysWhatTheCertificateSays() throws IOException {
    var issued = issue();
    try (var document = Loader.loadPDF(sealing.paper(issued))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(issued.number(),
          "Əliyeva Könül İsgəndər qızı (FİN: 5GK12AZ)", "O'Brayen Əli Rəşad oğlu", "Qohumluq dərəcəsi",
          CheckCode.shown(issued.content().check()), "tarixinədək etibarlıdır").doesNotContain("{", "[",
              "Təqdim edilir");
    }
  }

  @Test
  void theDataTravelInsideByteForByteAndTheCodeHoldsTheirHash() {
    var issued = issue();
    var inside = Enclosed.find(sealing.paper(issued), Sealing.INSIDE).orElseThrow();
    assertThat(new String(inside, StandardCharsets.UTF_8)).isEqualTo(issued.json());
    assertThat(codes.read(issued.code())).isInstanceOfSatisfying(CodeReader.Read.Ours.class,
        read -> assertThat(read.code()).satisfies(code -> {
          assertThat(code.hash().hex()).isEqualTo(Sha256.hex(inside));
          assertThat(code.number()).isEqualTo(issued.number());
          assertThat(code.check()).isEqualTo(issued.content().check());
          assertThat(code.holder()).isEqualTo("Ə*** K*** İ*** qızı");
          assertThat(code.until()).isEqualTo(issued.content().until());
        }));
  }

  @Test
  void everyKindThatTheProgramBringsMakesASoundPaper() throws IOException {
    Files.createDirectories(Path.of("target/certificates"));
    var inForce = templates.listInForce();
    assertThat(inForce).isNotEmpty();
    for (var template : inForce) {
      var order = anOrder().kind(template.kind());
      for (var field : template.fields()) {
        order = order.value(field.name(), switch (field.kind()) {
          case LINE -> "Nizami küçəsi, ev 12";
          case LINES -> "Birinci sətir.\nİkinci sətir.";
          case NUMBER -> "3";
          case DATE -> "2021-03-05";
          case TABLE -> String.join("; ", field.columns()) + "\n" + String.join("; ", field.columns());
        });
      }
      var paper = sealing.paper(order.issued(issuing, anOfficial(Role.HEAD)));
      Files.write(Path.of("target/certificates/" + template.kind() + ".pdf"), paper);
      assertThat(Conformance.faults(paper, PDFAFlavour.PDFA_3_A)).as(template.kind()).isEmpty();
      assertThat(template.text().faults(template.fields())).as(template.kind()).isEmpty();
    }
  }

  @Test
  void whatIsRolledBackTakesNoNumber() {
    var before = issue().number();
    assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
      issue();
      throw new IllegalStateException("no");
    })).hasMessage("no");
    assertThat(next(before)).isEqualTo(issue().number());
  }

  @Test
  void manyAtOnceLeaveNoGap() throws Exception {
    var first = issue().number();
    try (var clerks = Executors.newFixedThreadPool(4)) {
      Callable<String> one = () -> issue().number();
      var numbers = clerks.invokeAll(List.of(one, one, one, one, one, one)).stream().map(future -> future.resultNow())
          .sorted().toList();
      var expected = first;
      for (var number : numbers) {
        expected = next(expected);
        assertThat(number).isEqualTo(expected);
      }
    }
  }

  @Test
  void whatIsMissingIsNamedAndNothingIsIssued() {
    var order = anOrder().holder(" ").fin("OIO").value("address", "").build();
    assertThat(issuing.issue(order, anOfficial(Role.EXECUTOR))).isEqualTo(new Refused<>(Refusal.INCOMPLETE));
    assertThat(issuing.problems(order)).extracting(problem -> problem.field() + " " + problem.message())
        .containsExactly("holder services.certificates.fault.NO_HOLDER", "fin services.certificates.fault.FIN",
            "address services.certificates.fault.MISSING");
    assertThat(issuing.issue(anOrder().kind("no-such-kind").build(), anOfficial(Role.HEAD)))
        .isEqualTo(new Refused<>(Refusal.NO_TEMPLATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"səhv sətir", "Ad; oğlu", "Ad; ; 2012", "Ad; oğlu; 2012; artıq"})
  void aTableWithAHoleInItIsNotIssuedAndTheRowIsNamed(String row) {
    var order = anOrder().value("members", "Əliyev Rəşad; əri; 1984\n" + row).build();
    assertThat(issuing.issue(order, anOfficial(Role.EXECUTOR))).isEqualTo(new Refused<>(Refusal.INCOMPLETE));
    assertThat(issuing.problems(order)).containsExactly(new Problem("members", "services.certificates.fault.ROW", 2));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyThoseWhoExamineAndThoseWhoLeadIssue(Role role) {
    var may = List.of(Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD).contains(role);
    var outcome = issuing.issue(anOrder().build(), anOfficial(role));
    if (may) assertThat(outcome).isInstanceOf(Done.class);
    else assertThat(outcome).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
  }

  @Test
  void theOneWhoLeadsTheUnitStandsUnderIt() {
    var unit = UUID.nameUUIDFromBytes("unit:ied-fuzuli".getBytes(StandardCharsets.UTF_8));
    var issued = anOrder().issued(issuing, anOfficial(unit, Role.REPRESENTATIVE));
    assertThat(issued.content().signatory().post()).contains("Füzuli kənd inzibati ərazi dairəsi");
    assertThat(issued.content().issuer().name()).contains("Samux");
  }

  private static String next(String number) {
    var parts = Arrays.asList(number.split("-"));
    return "AR-%s-%06d".formatted(parts.get(1), Integer.parseInt(parts.get(2)) + 1);
  }
}
