package az.rayon.documents;

import az.rayon.documents.making.PaperDocx;
import az.rayon.documents.making.PaperPdf;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes files of a `Paper`: a DOCX that officials go on writing in, and a PDF/A-3 that is kept, signed and sent.
/// Nothing of the makers is loaded before the first paper.
@Component
public class Papers {

  private final Clock clock;

  Papers(Clock clock) {
    this.clock = clock;
  }

  /// A word-processor file with real headings, repeated table heads and page numbers.
  public byte[] docx(Paper paper) {
    return PaperDocx.render(paper);
  }

  /// A tagged PDF/A-3a that is PDF/UA too, with the attachments inside. Not signed yet: `Seal.sign` does that.
  public byte[] pdf(Paper paper, List<Attachment> attachments) {
    return Pdf.MAKER.render(paper, attachments, clock.instant());
  }

  /// The same as a sheet that hangs on a wall: read from some steps away, its code taken with a telephone.
  public byte[] poster(Paper paper) {
    return Pdf.MAKER.poster(paper, clock.instant());
  }

  private static final class Pdf {
    static final PaperPdf MAKER = new PaperPdf();
  }
}
