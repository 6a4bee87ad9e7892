package az.rayon.services.certificates.checking;

import az.rayon.services.certificates.EndingCertificates;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.certificates.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Certificates that are issued and ended here, and somebody who is handed them and checks them.
abstract class ReceivedCertificates {

  @Autowired
  IssuingCertificates issuing;

  @Autowired
  EndingCertificates ending;

  @Autowired
  Sealing sealing;

  @Autowired
  MockMvcTester web;

  Receiver receiver;

  @BeforeEach
  void comes() {
    receiver = Receiver.at(web);
  }
}
