package az.rayon.services.certificates.open;

import az.rayon.database.PublicReader;
import az.rayon.opendata.Series;
import az.rayon.services.certificates.open.CertificateSeries.Counted;
import az.rayon.site.Messages;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures of certificates by which measure 4.1 is judged.
@Configuration(proxyBeanMethods = false)
class CertificateFigures {

  private static final String EACH = "1";

  @Bean
  CertificateSeries certificatesIssued(PublicReader reader, Messages messages) {
    return new CertificateSeries(new Counted("certificatesIssued", "certificates", "issued", EACH, "true", List.of(
        "kind", Series.MONTH)), reader, messages);
  }

  @Bean
  CertificateSeries certificatesEnded(PublicReader reader, Messages messages) {
    return new CertificateSeries(new Counted("certificatesRevoked", "certificates", "ended", EACH, "state = 'revoked'",
        List.of("kind", Series.MONTH)), reader, messages);
  }

  @Bean
  CertificateSeries certificatesChecked(PublicReader reader, Messages messages) {
    return new CertificateSeries(new Counted("certificatesChecked", "certificate_checks", "day", "times", "true", List
        .of("way", "answer", Series.MONTH)), reader, messages);
  }
}
