package az.rayon.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.kernel.Language;
import az.rayon.notifications.Dispatch.Channel;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters against a real mail server.
@NotificationsTest
class SendingTests extends Correspondence {

  @Test
  void aLetterArrivesAsTextAndAsHtmlWithItsLettersRight() throws Exception {
    write("Müraciətiniz qeydə alındı – Ə, ğ, ı, İ, ş", "Hörmətli Əli!\n\nCavab <15 gündə> veriləcək & göndəriləcək.");
    assertThat(sending.send(server(SERVER.getSmtp().getPort()))).isEqualTo(1);

    var letter = arrived().getFirst();
    assertThat(letter.getSubject()).isEqualTo("Müraciətiniz qeydə alındı – Ə, ğ, ı, İ, ş");
    assertThat(letter.getFrom()[0].toString()).contains("post@rayon.example");
    assertThat(letter.getHeader("Return-Path", null)).contains("bounces@rayon.example");
    assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(letter.getHeader("Content-Language", null)).isEqualTo("az");
    var both = (MimeMultipart) letter.getContent();
    assertThat(letter.getContentType()).startsWith("multipart/alternative");
    assertThat((String) both.getBodyPart(0).getContent()).contains("Cavab <15 gündə> veriləcək & göndəriləcək.",
        addresses.absolute("/az/appeals/A-2026-000001"), "cavab yazmayın");
    assertThat((String) both.getBodyPart(1).getContent()).contains("lang=\"az\"",
        "Cavab &lt;15 gündə&gt; veriləcək &amp; göndəriləcək.",
        "href=\"" + addresses.absolute("/az/appeals/A-2026-000001") + "\"");
  }

  @Test
  void aLetterOfADeedThatFailedNeverLeaves() {
    assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
      outbox.send(letter("Mövzu", "Mətn"));
      throw new IllegalStateException("the deed failed");
    })).isInstanceOf(IllegalStateException.class);

    assertThat(sending.send(server(SERVER.getSmtp().getPort()))).isZero();
    assertThat(arrived()).isEmpty();
  }

  @Test
  void whenTheProgramDiesBetweenSendingAndMarkingTheLetterComesAgainUnderTheSameId() throws Exception {
    write("Mövzu", "Mətn");
    var server = server(SERVER.getSmtp().getPort());
    assertThatThrownBy(() -> sending.send(new DyingCarrier(server))).isInstanceOf(Death.class);
    assertThat(state()).isEqualTo("WAITING");

    sending.send(server);
    assertThat(arrived()).hasSize(2);
    assertThat(arrived().get(0).getMessageID()).isEqualTo(arrived().get(1).getMessageID())
        .endsWith("@rayon.example>");
    assertThat(state()).isEqualTo("SENT");
  }

  @Test
  void twoNodesSendEachLetterOnce() throws Exception {
    IntStream.range(0, 20).forEach(i -> write("Məktub " + i, "Mətn"));
    var server = server(SERVER.getSmtp().getPort());
    try (var nodes = Executors.newFixedThreadPool(2)) {
      Callable<Integer> node = () -> sending.send(server);
      int sent = 0;
      for (var each : nodes.invokeAll(List.of(node, node))) sent += each.get();
      assertThat(sent).isEqualTo(20);
    }
    assertThat(arrived()).hasSize(20);
  }

  @Test
  void nothingThatIsWrittenBecomesAHeader() throws Exception {
    write("Mövzu\r\nBcc: victim@people.example", "Mətn\r\n.\r\nMAIL FROM:<x@people.example>");
    sending.send(server(SERVER.getSmtp().getPort()));

    assertThat(arrived().getFirst().getHeader("Bcc")).isNull();
    assertThat(arrived().getFirst().getSubject()).isEqualTo("Mövzu Bcc: victim@people.example");
    assertThat(SERVER.getReceivedMessages()).noneMatch(message -> recipients(message).contains("victim"));
  }

  @Test
  void aShortMessageIsAFileInTheGatewaysFolder(@TempDir Path folder) throws IOException {
    transaction.executeWithoutResult(_ -> outbox.send(new ShortMessage("+994501234567", "Müraciətiniz cavablandı")));
    assertThat(sending.send(new SmsFolder(new SmsSettings("")))).isZero();
    assertThat(sending.send(new SmsFolder(new SmsSettings(folder.toString())))).isEqualTo(1);

    try (var files = Files.list(folder)) {
      assertThat(Files.readString(files.findFirst().orElseThrow()))
          .isEqualTo("To: 994501234567\nAlphabet: UTF-8\n\nMüraciətiniz cavablandı\n");
    }
  }

  /// What a SIGKILL looks like from inside: nothing after it happens.
  static final class Death extends Error {}

  record DyingCarrier(Carrier carrier) implements Carrier {

    @Override
    public Channel channel() {
      return carrier.channel();
    }

    @Override
    public boolean isConnected() {
      return true;
    }

    @Override
    public Carried carry(Dispatch dispatch) {
      var carried = carrier.carry(dispatch);
      throw carried instanceof Carried.Taken ? new Death() : new AssertionError(carried);
    }
  }
}
