package az.rayon.appeals.mail;

import static az.rayon.appeals.mail.Eml.OWN;
import static az.rayon.appeals.mail.Eml.aMessage;
import static az.rayon.appeals.mail.Eml.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The letters of a message, whatever its sender's program calls them.
class DecodingTests {

  private static final String RUSSIAN = "Мост обрушился, прошу помочь.";

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/plain; charset=utf-8", "text/plain; charset=us-ascii",
      "text/plain; charset=x-none", "text/plain; charset=\"\"", "text/plain;;;charset", "nonsense"})
  void cyrillicOfWindowsIsReadUnderAnyName(String type) throws Unreadable {
    assertThat(read(aMessage().saying(RUSSIAN, "windows-1251", type)).text()).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/plain; charset=utf-8", "text/plain; charset=us-ascii"})
  void turkishOfWindowsIsReadUnderAnyName(String type) throws Unreadable {
    var text = "Köprü yıkıldı, şikâyetçiyim, yağmur yağıyor.";
    assertThat(read(aMessage().saying(text, "windows-1254", type)).text()).isEqualTo(text);
  }

  @Test
  void whatIsNamedRightIsReadAsNamed() throws Unreadable {
    assertThat(read(aMessage().saying(RUSSIAN, "KOI8-R", "text/plain; charset=koi8-r")).text()).isEqualTo(RUSSIAN);
    assertThat(read(aMessage().saying(RUSSIAN, "UTF-16", "text/plain; charset=utf-16")).text()).isEqualTo(RUSSIAN);
  }

  @Test
  void bareBytesInHeadersAreReadAndEncodedWordsToo() throws Unreadable {
    var bare = aMessage().header("Subject", RUSSIAN).header("From", "Иванов Иван <i@demo.invalid>").saying("x");
    assertThat(new MailReader(OWN).read(bare.bytes(Charset.forName("windows-1251"))).subject()).isEqualTo(RUSSIAN);
    assertThat(new MailReader(OWN).read(bare.bytes(Charset.forName("windows-1251"))).name()).isEqualTo("Иванов Иван");
    var address = aMessage().header("From", "Иванов Иван <i.i.longer.than.the.name@demo.invalid>").saying("x");
    assertThat(new MailReader(OWN).read(address.bytes(Charset.forName("windows-1251"))).name())
        .isEqualTo("Иванов Иван");
    assertThat(read(aMessage().header("Subject", "=?utf-8?B?S8O2cnDDvA==?= =?utf-8?Q?_u=C3=A7ub?=").saying("x"))
        .subject()).isEqualTo("Körpü uçub");
    assertThat(read(aMessage().header("Subject", "=?x-none?B?!!?=").saying("x")).subject())
        .isEqualTo("=?x-none?B?!!?=");
  }

  @Test
  void aLetterCutInTwoSpoilsNoOther() throws Unreadable {
    var cut = "Körpü uçub, mən".getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 2] = 'x';
    assertThat(read(aMessage().header("Content-Type", "text/plain; charset=utf-8").body(cut)).text())
        .startsWith("Körpü uçub, m");
  }

  @Test
  void brokenTransferEncodingsGiveWhatCanBeHad() throws Unreadable {
    var base64 = aMessage().header("Content-Transfer-Encoding", "BASE64")
        .header("Content-Type", "text/plain; charset=utf-8")
        .body("S8O2c\r\n nD*DvCB\u00001w6d1Yg".getBytes(StandardCharsets.UTF_8));
    assertThat(read(base64).text()).isEqualTo("Körpü uçub");

    var quoted = aMessage().header("Content-Transfer-Encoding", "quoted-printable")
        .header("Content-Type", "text/plain; charset=utf-8")
        .body("K=C3=B6rp=C3=BC 2 =ZZ 3= =\r\nu=E".getBytes(StandardCharsets.UTF_8));
    assertThat(read(quoted).text()).isEqualTo("Körpü 2 =ZZ 3= u=E");
    assertThat(read(aMessage().header("Content-Transfer-Encoding", "x-martian").saying("Salam")).text())
        .isEqualTo("Salam");
  }
}
