package az.rayon.services.certificates.open;

import az.rayon.opendata.Reckoning;
import az.rayon.opendata.Register;
import az.rayon.opendata.Series;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures of certificates by which measure 4.1 is judged.
@Configuration(proxyBeanMethods = false)
class CertificateFigures {

  private static final String ISSUED = "issued";
  private static final String ANY = "true";

  private final Register register;

  CertificateFigures(Reckoning reckoning) {
    this.register = reckoning.register("services", "services.certificates.", "certificates", ISSUED)
        .listed("kind", () -> reckoning.names("select kind as code, az, en, ru from open_data.certificate_kinds"))
        .said("way", "services.certificates.way.").said("answer", "services.certificates.answer.");
  }

  @Bean
  Series certificatesIssued() {
    return register.count("certificatesIssued", ISSUED, ANY).by("kind");
  }

  @Bean
  Series certificatesEnded() {
    return register.count("certificatesRevoked", "ended", "state = 'revoked'").by("kind");
  }

  @Bean
  Series certificatesChecked() {
    return register.over("certificate_checks", "day").sum("certificatesChecked", "day", ANY, "times")
        .by("way", "answer");
  }
}
