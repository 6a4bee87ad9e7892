package az.rayon.accounts.gate;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.sentFrom;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.AccountsTest;
import az.rayon.kernel.Actor;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// One network sends more forms in a minute than people can write.
@AccountsTest
class FloodTests {

  /// Even if a minute ends in between, one of the two has too many.
  private static final int MANY = 2 * FloodFilter.MOST_PER_MINUTE + 1;
  private static final Actor VISITOR = new Actor.Visitor();

  @Autowired
  MockMvcTester web;

  private final String network = "2001:db8:%x::".formatted(ThreadLocalRandom.current().nextInt(0x10000));

  @Test
  void theNetworkIsHeldBackAndLosesNothing() {
    var answer = flood(VISITOR).orElseThrow();

    assertThat(answer).hasHeader("Retry-After", "60");
    assertThat(body(answer)).contains("Bir dəqiqədən sonra göndərin", "action=\"/az/rooms/open\"", "name=\"_csrf\"",
        "name=\"text\" value=\"Su yoxdur &#34;üç gündür&#34;\"").doesNotContain("gizli");
    assertThat(web.get().uri("/az/rooms/open").with(sentFrom(network))).as("reading goes on").hasStatusOk();
    assertThat(send(VISITOR, "2001:db8:0:ffff::")).as("nobody else waits").hasStatusOk();
  }

  @Test
  void anAccountIsNoWayAround() {
    assertThat(flood(aCitizen())).isPresent();
  }

  @Test
  void officialsAreNotCounted() {
    assertThat(flood(anOfficial())).isEmpty();
  }

  @Test
  void filesAreNotEvenRead() {
    var file = new MockMultipartFile("file", "a.pdf", "application/pdf", new byte[100]);
    var held = firstHeld(IntStream.range(0, MANY).mapToObj(_ -> web.post().uri("/az/rooms/open").multipart().file(file)
        .with(signedIn(VISITOR)).with(sentFrom(network)).exchange()));

    assertThat(held.orElseThrow()).hasHeader("Retry-After", "60").body().isEmpty();
  }

  private Optional<MvcTestResult> flood(Actor actor) {
    return firstHeld(IntStream.range(0, MANY).mapToObj(i -> send(actor, network + Integer.toHexString(i))));
  }

  private static Optional<MvcTestResult> firstHeld(Stream<MvcTestResult> answers) {
    return answers.filter(answer -> answer.getResponse().getStatus() == 429).findFirst();
  }

  private MvcTestResult send(Actor actor, String address) {
    return web.post().uri("/az/rooms/open").param("text", "Su yoxdur \"üç gündür\"").param("password", "gizli")
        .with(signedIn(actor)).with(sentFrom(address)).exchange();
  }
}
