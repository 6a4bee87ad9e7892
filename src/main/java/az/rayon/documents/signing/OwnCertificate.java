package az.rayon.documents.signing;

import az.rayon.kernel.Language;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The certificate that names the authority, signed by its own key.
@Component
class OwnCertificate {

  private static final int YEARS = 10;

  private final ObjectProvider<Imprint> imprint;
  private final Messages messages;

  OwnCertificate(ObjectProvider<Imprint> imprint, Messages messages) {
    this.imprint = imprint;
    this.messages = messages;
  }

  X509Certificate of(KeyPair pair, Instant now)
      throws OperatorCreationException, CertIOException, CertificateException {
    var name = name();
    var until = now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
    var builder = new X509v3CertificateBuilder(name, new BigInteger(127, new SecureRandom()), time(now), time(until),
        name, SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  /// Whether it says what the authority is called today.
  boolean names(X509Certificate issued) {
    return X500Name.getInstance(issued.getSubjectX500Principal().getEncoded()).equals(name());
  }

  private X500Name name() {
    var own = imprint.getIfAvailable();
    var authority = own == null ? messages.say(Language.AZ, "site.name") : own.authority().az();
    return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "AZ").addRDN(BCStyle.O, authority)
        .addRDN(BCStyle.CN, authority).build();
  }

  private static Time time(Instant moment) {
    var digits = moment.toString().replaceAll("\\..*|Z$", "").replaceAll("[^0-9]", "");
    return Time.getInstance(new ASN1GeneralizedTime(digits + "Z"));
  }
}
