package az.rayon.documents.making;

import az.rayon.documents.Attachment;
import az.rayon.documents.Paper;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.w3c.dom.Document;

/// The PDF of a paper: PDF/A-3a, so that it can be read in fifty years and carries its figures with it, and PDF/UA, so
/// that it can be heard.
public final class PaperPdf {

  static {
    XRLog.setLoggingEnabled(false);
    // Found by name: to look through every jar for them, at each paper anew, took a quarter of the time of a paper.
    name(TransformerFactory.class, TransformerFactory.newDefaultInstance());
    name(DocumentBuilderFactory.class, DocumentBuilderFactory.newDefaultInstance());
  }

  private final Fonts fonts = new Fonts();
  /// How high and wide letters are. With it a font is read only for a paper that uses it.
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
  private final String css = css("paper");
  private final String large = css + css("poster");
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private static <T> void name(Class<T> factory, T own) {
    if (System.getProperty(factory.getName()) == null) System.setProperty(factory.getName(), own.getClass().getName());
  }

  public byte[] render(Paper paper, List<Attachment> attachments, Instant now) {
    return render(PaperHtml.of(paper, css), attachments, now);
  }

  /// In large letters, with a code that is seen from afar.
  public byte[] poster(Paper paper, Instant now) {
    return render(PaperHtml.of(paper, large), List.of(), now);
  }

  private byte[] render(Document html, List<Attachment> attachments, Instant now) {
    var builder = new PdfRendererBuilder()
        .withW3cDocument(html, null)
        .usePdfAConformance(PdfAConformance.PDFA_3_A)
        .usePdfUaAccessibility(true)
        .useColorProfile(colours)
        .withProducer("Açıq Rayon")
        .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
        .useExternalResourceAccessControl((address, _) -> address.startsWith("data:"),
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    fonts.addTo(builder);
    try (var renderer = builder.buildPdfRenderer(); var document = renderer.createPDFKeepOpen()) {
      attach(document, attachments, now);
      var pdf = new ByteArrayOutputStream();
      document.save(pdf);
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void attach(PDDocument document, List<Attachment> attachments, Instant now) throws IOException {
    if (attachments.isEmpty()) return;
    var files = new TreeMap<String, PDComplexFileSpecification>();
    var associated = new COSArray();
    for (var attachment : attachments) {
      var file = embed(document, attachment, now);
      files.put(attachment.name(), file);
      associated.add(file);
    }
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    var catalog = document.getDocumentCatalog();
    var names = catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
    names.setEmbeddedFiles(tree);
    catalog.setNames(names);
    catalog.getCOSObject().setItem(COSName.AF, associated);
  }

  private static PDComplexFileSpecification embed(PDDocument document, Attachment attachment, Instant now)
      throws IOException {
    var content = attachment.content();
    var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    embedded.setSubtype(attachment.type());
    embedded.setSize(content.length);
    embedded.setModDate(GregorianCalendar.from(now.atZone(ZoneOffset.UTC)));
    var file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    file.getCOSObject().setName("AFRelationship", attachment.relation().inPdf());
    return file;
  }

  private static String css(String name) {
    try (var in = PaperPdf.class.getResourceAsStream("/papers/" + name + ".css")) {
      if (in == null) throw new IllegalStateException("no style sheet");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("FAMILIES", Fonts.FAMILIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
