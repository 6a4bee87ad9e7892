package az.rayon.opendata.harvest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks portals over HTTP, and trusts none: an answer has an end in size and time, is followed to few other addresses,
/// and never into this machine or a private network.
///
/// The address is checked right before each request. Java keeps what a name resolved to for thirty seconds, so the
/// client connects to what was checked, though the name be given another address in between.
final class PortalsOverHttp implements Portals {

  private static final long LARGEST = 20L << 20;
  private static final int REDIRECTS = 3;
  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
      .connectTimeout(CONNECTING).build();
  private final boolean local;
  private final Duration longest;

  PortalsOverHttp(boolean local, Duration longest) {
    this.local = local;
    this.longest = longest;
  }

  @Override
  public boolean connected() {
    return true;
  }

  @Override
  public Answer ask(URI address, String accept) throws Unreadable {
    var at = address;
    for (int i = 0; i <= REDIRECTS; i++) {
      check(at);
      var answer = send(at, accept);
      if (answer.statusCode() / 100 == 3) {
        at = at.resolve(moved(answer, at));
        continue;
      }
      if (answer.statusCode() != 200) throw new Unreadable("status", String.valueOf(answer.statusCode()));
      return new Answer(answer.body(), answer.headers().firstValue("Content-Type").orElse(""), at);
    }
    throw new Unreadable("redirects", String.valueOf(REDIRECTS));
  }

  private static URI moved(HttpResponse<byte[]> answer, URI from) throws Unreadable {
    try {
      return URI.create(answer.headers().firstValue("Location").orElse(""));
    } catch (IllegalArgumentException e) {
      throw new Unreadable("address", from.toString());
    }
  }

  private HttpResponse<byte[]> send(URI at, String accept) throws Unreadable {
    var request = HttpRequest.newBuilder(at).timeout(longest).header("Accept", accept)
        .header("User-Agent", "AciqRayon").build();
    var sent = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
    try {
      return sent.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new Unreadable("slow", String.valueOf(longest.toSeconds()));
    } catch (ExecutionException e) {
      throw new Unreadable(e.getCause() instanceof IOException ? "unreachable" : "address", at.getHost());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreadable("unreachable", at.getHost());
    }
  }

  private void check(URI at) throws Unreadable {
    var scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
    if (at.getHost() == null || at.getUserInfo() != null || !scheme.matches("https?")) {
      throw new Unreadable("address", at.toString());
    }
    if (local) return;
    try {
      for (var each : InetAddress.getAllByName(at.getHost())) {
        if (!Reach.isPublic(each)) throw new Unreadable("inside", at.getHost());
      }
    } catch (UnknownHostException e) {
      throw new Unreadable("unreachable", at.getHost());
    }
  }
}
