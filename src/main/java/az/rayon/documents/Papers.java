package az.rayon.documents;

import java.util.List;
import org.springframework.stereotype.Component;

/// Makes files of a `Paper`: a DOCX that officials go on writing in, and a PDF/A-3 that is kept, signed and sent.
@Component
public class Papers {

  Papers() {}

  /// A word-processor file with real headings, repeated table heads and page numbers.
  public byte[] docx(Paper paper) {
    throw new UnsupportedOperationException(paper.title());
  }

  /// A tagged PDF/A-3a that is PDF/UA too, with the attachments inside. Not signed yet: `Seal.sign` does that.
  public byte[] pdf(Paper paper, List<Attachment> attachments) {
    throw new UnsupportedOperationException(paper.title());
  }
}
