package az.rayon.appeals.mail;

import static az.rayon.appeals.mail.Eml.OWN;
import static az.rayon.appeals.mail.Eml.aMessage;
import static az.rayon.appeals.mail.Eml.file;
import static az.rayon.appeals.mail.Eml.part;
import static az.rayon.appeals.mail.Eml.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The parts of a message, its files and its sender, however broken it is.
class MailReaderTests {

  @Test
  void anOrdinaryMessageIsReadAsItIs() throws Unreadable {
    var mail = read(
        aMessage().header("From", "\"Nümunəyeva, Gülşən\" <g@demo.invalid>").saying("Körpü uçub.\r\nƏ, ı, İ"));

    assertThat(mail.address()).isEqualTo("g@demo.invalid");
    assertThat(mail.name()).isEqualTo("Nümunəyeva, Gülşən");
    assertThat(mail.subject()).isEqualTo("Körpü");
    assertThat(mail.text()).isEqualTo("Körpü uçub.\nƏ, ı, İ");
    assertThat(mail.machine()).isNull();
  }

  @Test
  void ofTheSameWordsThePlainOnesAreTaken() throws Unreadable {
    var both = aMessage().parts("alternative", part("text/plain; charset=utf-8", "Sadə"),
        part("text/html; charset=utf-8", "<p>Bəzəkli</p>"));
    assertThat(read(both).text()).isEqualTo("Sadə");
    assertThat(read(both).files()).isEmpty();
  }

  @Test
  void aPageIsReadAsWordsAndNothingOfItRuns() throws Unreadable {
    var html = "<html><head><title>t</title><style>p{}</style></head><body><script>alert(1)</script><p>Körpü &amp; "
        + "yol</p><ul><li>bir<li>iki</ul><table><tr><th>ev<td>3<tr><td>bina<td>5</table>"
        + "<img src=x onerror=alert(2)><div>son<br>sətir</div></body>";
    assertThat(read(aMessage().saying(html, "UTF-8", "text/html; charset=utf-8")).text())
        .isEqualTo("Körpü & yol\n– bir\n– iki\n\nev 3\nbina 5\n\nson\nsətir").doesNotContain("alert", "p{}");
  }

  @Test
  void partsInPartsAreFoundAndFilesKeepTheirNames() throws Unreadable {
    var inner = "Content-Type: multipart/alternative; boundary=\"y\"\r\n\r\n--y\r\n" + part("text/plain", "Salam")
        + "\r\n--y--";
    var mail = read(aMessage().parts("mixed", inner, file("application/pdf", "=?utf-8?B?xZ/JmWtpbC5wZGY=?=", Eml.pdf()),
        file("application/ms-tnef", "winmail.dat", new byte[]{0x78, (byte) 0x9F, 0x3E, 0x22, 1, 2}),
        "Content-Type: message/rfc822\r\n\r\nFrom: a@b.invalid\r\nSubject: i\r\nDate: x\r\n\r\nhi"));

    assertThat(mail.text()).isEqualTo("Salam");
    assertThat(mail.files()).extracting(Mail.Enclosure::name)
        .containsExactly("şəkil.pdf", "winmail.dat", "message.eml");
  }

  @Test
  void whatOutlookPacksIsUnpacked() throws Unreadable {
    var large = new byte[1_200_000];
    var bytes = Tnef.aPackage().saying("Körpü uçub, ə.").enclosing("Şəkil.pdf", Eml.pdf()).enclosing("b.pdf", large)
        .bytes();
    var alone = read(aMessage().parts("mixed", file("application/ms-tnef", "winmail.dat", bytes)));
    assertThat(alone.text()).isEqualTo("Körpü uçub, ə.");
    assertThat(alone.files()).extracting(Mail.Enclosure::name).containsExactly("Şəkil.pdf", "b.pdf");
    assertThat(alone.files().getLast().content()).isEqualTo(large);

    var both = read(aMessage().parts("mixed", part("text/plain", "Salam"),
        file("application/octet-stream", "WINMAIL.DAT", bytes)));
    assertThat(both.text()).isEqualTo("Salam");
    assertThat(both.files()).hasSize(2);
  }

  @Test
  void aBrokenPackageIsKeptAsItCame() throws Unreadable {
    var good = Tnef.aPackage().saying("Salam").enclosing("a.pdf", Eml.pdf()).bytes();
    for (var bad : List.of(Arrays.copyOf(good, good.length - 5), Tnef.aPackage().claiming(31 << 20).bytes(),
        Tnef.aPackage().claiming(-1).bytes(), Tnef.aPackage().claiming(Integer.MAX_VALUE).bytes(),
        Tnef.aPackage().bytes())) {
      var mail = read(aMessage().parts("mixed", file("application/ms-tnef", "winmail.dat", bad)));
      assertThat(mail.files()).extracting(Mail.Enclosure::name).containsExactly("winmail.dat");
      assertThat(mail.text()).isEmpty();
    }
    var many = Tnef.aPackage();
    for (int i = 0; i < 300; i++) many.enclosing("a", new byte[]{1});
    assertThatThrownBy(() -> read(aMessage().parts("mixed", file("application/ms-tnef", "winmail.dat", many.bytes()))))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void aPartThatNeverEndsAndABoundaryThatIsNotSaidAreRead() throws Unreadable {
    var open = aMessage().header("Content-Type", "multipart/mixed; boundary=x")
        .body(("--x\r\n" + part("text/plain", "Salam")).getBytes(StandardCharsets.UTF_8));
    assertThat(read(open).text()).isEqualTo("Salam");
    var unsaid = aMessage().header("Content-Type", "multipart/mixed")
        .body("--q\r\n\r\nSalam\r\n--q--".getBytes(StandardCharsets.UTF_8));
    assertThat(read(unsaid).text()).contains("Salam");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Gülşən <<g@demo.invalid> | g@demo.invalid", "g@demo.invalid | g@demo.invalid",
      "\"a\" \"b <g@demo.invalid> | g@demo.invalid", "Gülşən | ''", "<> | ''", ",,; | ''"})
  void aBrokenSenderIsPutRightWhereItCan(String from, String address) throws Unreadable {
    assertThat(read(aMessage().header("From", from).saying("x")).address()).isEqualTo(address);
  }

  @Test
  void theAnswerGoesWhereItsWriterWantsIt() throws Unreadable {
    var mail = read(aMessage().header("Reply-To", "ev@demo.invalid").saying("x"));
    assertThat(mail.address()).isEqualTo("ev@demo.invalid");
    assertThat(mail.name()).isEqualTo("Nümunəyeva Gülşən");
  }

  @Test
  void morePartsThanAnybodyWritesAreNotGoneThrough() {
    var deep = new StringBuilder();
    for (int i = 0; i < 60; i++)
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i)
          .append("\r\n\r\n--b").append(i).append("\r\n");
    refused(Reason.NESTED, () -> read(aMessage().parts("mixed", deep.toString())));
    var many = new String[400];
    Arrays.fill(many, part("text/plain", "x"));
    refused(Reason.NESTED, () -> read(aMessage().parts("mixed", many)));
  }

  @Test
  void partsInPartsAreNoCopiesOfEachOther() throws Unreadable {
    var message = new StringBuilder();
    for (int i = 0; i < 18; i++) {
      message.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
    }
    message.append("Content-Type: application/pdf; name=a.pdf\r\n\r\n").append("x".repeat(4 << 20));
    var raw = aMessage().parts("mixed", message.toString()).bytes();
    var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = memory.getCurrentThreadAllocatedBytes();

    assertThat(new MailReader(OWN).read(raw).files()).hasSize(1);
    assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(40 << 20);
  }

  @Test
  void noBytesWhateverBreakTheReader() {
    var random = new Random(8);
    var good = aMessage().parts("mixed", part("text/html; charset=utf-8", "<p>Salam"),
        file("application/pdf", "a.pdf", Eml.pdf())).bytes();
    var packed = Tnef.aPackage().saying("Salam").enclosing("a.pdf", Eml.pdf()).bytes();
    for (int round = 0; round < 400; round++) {
      var bad = good.clone();
      for (int i = 0; i < 1 + round / 4; i++) bad[random.nextInt(bad.length)] = (byte) random.nextInt();
      var broken = packed.clone();
      for (int i = 0; i < 1 + round / 40; i++) broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      assertThat(Packed.open(broken).map(Packed::text).orElse("")).doesNotContain("\u0000");
      try {
        assertThat(new MailReader(OWN).read(bad).text()).doesNotContain("\u0000");
      } catch (Unreadable e) {
        assertThat(e.reason()).isIn(Reason.BROKEN, Reason.NESTED);
      }
    }
  }

  @Test
  void whatIsNoMessageIsSaidToBeNone() {
    refused(Reason.BROKEN, () -> new MailReader(OWN).read(new byte[0]));
    refused(Reason.BROKEN,
        () -> new MailReader(OWN).read("\u0000MZ not a message".getBytes(StandardCharsets.UTF_8)));
  }

  private static void refused(Reason reason, ThrowingCallable reading) {
    assertThatThrownBy(reading).isInstanceOfSatisfying(Unreadable.class,
        unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
  }
}
