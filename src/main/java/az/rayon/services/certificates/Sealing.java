package az.rayon.services.certificates;

import az.rayon.documents.Attachment.Relation;
import az.rayon.documents.Attachment;
import az.rayon.documents.Documents;
import az.rayon.documents.Papers;
import az.rayon.documents.Seal;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Sha256;
import az.rayon.services.certificates.Certificate.File;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the paper of a certificate: drawn from its content, with the content inside as JSON, signed with the
/// authority's key, and kept.
@Component
public class Sealing {

  public static final String INSIDE = "certificate.json";

  private final CertificatePaper paper;
  private final Papers papers;
  private final Seal seal;
  private final Documents documents;
  private final Certificates certificates;

  Sealing(CertificatePaper paper, Papers papers, Seal seal, Documents documents, Certificates certificates) {
    this.paper = paper;
    this.papers = papers;
    this.seal = seal;
    this.documents = documents;
    this.certificates = certificates;
  }

  /// The signed file, made now where nobody has asked for it before.
  @Transactional
  public byte[] paper(Certificate certificate) {
    var file = certificate.file();
    if (file == null) file = keep(certificate);
    try (InputStream in = documents.open(file.document())) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private File keep(Certificate certificate) {
    var made = make(certificate, new Actor.Clockwork("certificates.seal"));
    if (certificates.seal(certificate, made)) return made;
    documents.forget(made.document());
    var theirs = certificates.get(certificate.id()).file();
    return theirs == null ? made : theirs;
  }

  File make(Certificate certificate, Actor by) {
    var signed = render(certificate);
    return switch (documents.keep(new ByteArrayInputStream(signed), certificate.number() + ".pdf", by)) {
      case Done(var document) -> new File(document, Sha256.hex(signed));
      case Refused(var why) -> throw new IllegalStateException("a paper of our own was refused: " + why);
    };
  }

  byte[] render(Certificate certificate) {
    return seal.sign(papers.pdf(paper.of(certificate.content(), certificate.code()), List.of(new Attachment(INSIDE,
        "application/json", certificate.content().title(), Relation.SOURCE, certificate.json()
            .getBytes(StandardCharsets.UTF_8)))));
  }

  byte[] sample(Content content) {
    return papers.pdf(paper.sample(content), List.of());
  }
}
