package az.rayon.appeals.mail;

import static az.rayon.appeals.mail.Eml.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A message that came before.
class FingerprintTests {

  @Test
  void theSameMessageIsKnownAgainWhateverServersWroteOnIt() {
    var message = aMessage().saying("Salam");
    var once = Fingerprint.of(message.bytes());
    var again = Fingerprint.of(("Received: from x\r\n by y\r\nReturn-Path: <a@b.invalid>\r\n"
        + new String(message.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n")).getBytes(StandardCharsets.UTF_8));
    assertThat(again).isEqualTo(once);
    assertThat(Fingerprint.of(message.body(" əlavə".getBytes(StandardCharsets.UTF_8)).bytes())).isNotEqualTo(once);
  }

  @Test
  void filesThatAreNoMessagesAreNotTakenForOne() {
    assertThat(List.of("", "PNG", "GIF", "a: b\n\nx", "c: d\n\nx"))
        .extracting(file -> Fingerprint.of(file.getBytes(StandardCharsets.UTF_8))).doesNotHaveDuplicates();
  }
}
