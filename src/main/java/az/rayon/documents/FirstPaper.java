package az.rayon.documents;

import az.rayon.documents.signing.SigningKey;
import az.rayon.kernel.Language;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Opens the authority's key, where there is one already, and makes a paper that nobody reads, beside everything else
/// that a start does: the first paper that somebody waits for is then as quick as the next, and a key that cannot be
/// opened is told at the start.
@Component
@Order(-1)
class FirstPaper implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstPaper.class);

  private final SigningKey key;
  private final Seal seal;
  private final Papers papers;

  FirstPaper(SigningKey key, Seal seal, Papers papers) {
    this.key = key;
    this.seal = seal;
    this.papers = papers;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Thread.ofPlatform().daemon().name("first-paper").start(this::make);
  }

  void make() {
    try {
      if (key.isMade()) key.open();
      seal.load();
    } catch (RuntimeException e) { // checkstyle:off IllegalCatch - whatever the key lacks, everything else works
      LOG.error("Nothing can be signed: the authority's key cannot be opened", e);
    } // checkstyle:on
    var paper = Paper.titled(Language.AZ, "Sınaq", List.of("Sınaq"));
    papers.pdf(paper, List.of());
    papers.docx(paper);
  }
}
