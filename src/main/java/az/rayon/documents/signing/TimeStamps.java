package az.rayon.documents.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/// A time-stamp server (RFC 3161) that somebody has set; asked with the hash of a signature and told nothing else.
public final class TimeStamps implements TSPSource {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String server;

  public TimeStamps(String server) {
    this.server = server;
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var asking = new TimeStampRequestGenerator();
      asking.setCertReq(true);
      var request = asking.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(64,
          new SecureRandom()));
      var answer = http.send(HttpRequest.newBuilder(URI.create(server)).timeout(PATIENCE)
          .header("Content-Type", "application/timestamp-query")
          .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded())).build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) throw new DSSException("time-stamp server: " + answer.statusCode());
      var response = new TimeStampResponse(answer.body());
      response.validate(request);
      if (response.getTimeStampToken() == null) throw new DSSException("time-stamp server: " + response.getStatus());
      return new TimestampBinary(response.getTimeStampToken().getEncoded());
    } catch (IOException | TSPException e) {
      throw new DSSException("time-stamp server", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DSSException("time-stamp server", e);
    }
  }
}
