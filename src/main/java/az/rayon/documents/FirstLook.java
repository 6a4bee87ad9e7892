package az.rayon.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;

/// Looks at a kept file as a clerk does at the counter, so that whoever sends it hears at once what would come back to
/// them a week later. It only advises: what it cannot tell it says nothing about, and it refuses nothing.
@Component
public class FirstLook {

  /// What may be wrong with a file. `documents.advice.` and the name is a sentence for the reader.
  public enum Advice {
    /// A scan with nothing on it.
    BLANK,
    /// Too few dots to be read on paper.
    SMALL,
    /// A paper that says itself until when it holds, and that day is past.
    EXPIRED,
    /// It is of its kind, and still could not be opened.
    UNREADABLE
  }

  private static final long LARGEST = 12L << 20;
  private static final int PAGES = 3;
  private static final int LETTERS = 20_000;
  private static final int SMALLEST_SIDE = 700;
  private static final long MOST_DOTS = 60_000_000;
  private static final int LOOKED_AT = 240;
  /// How far a dot is from its neighbourhood's light before it counts as ink, and how much ink makes a page.
  private static final int INK = 28;
  private static final double LEAST_INK = 0.0008;
  private static final String DAY = "(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>(?:19|20)\\d{2})";
  private static final String HOLDS = "(?:[Ee]tibarl|[Qq]üvvədə|[Kk]eçərli|[Bb]itmə tarixi|[Vv]alid until|[Ee]xpir"
      + "|[Дд]ействител|[Сс]рок действия)";
  private static final Pattern BEHIND = Pattern.compile(HOLDS + "[^\\d]{0,50}" + DAY);
  private static final Pattern BEFORE = Pattern.compile(DAY + "[^\\d]{0,25}(?:etibarlı|qüvvədə|keçərli)");

  private final Documents documents;

  FirstLook(Documents documents) {
    this.documents = documents;
  }

  public Set<Advice> at(DocumentId id, LocalDate today) {
    var document = documents.get(id);
    if (document.size() > LARGEST) return Set.of();
    try (var in = documents.open(id)) {
      return switch (document.type()) {
        case "image/jpeg", "image/png", "image/tiff" -> picture(in);
        case "application/pdf" -> pdf(in.readAllBytes(), today);
        case "text/plain" -> expired(new String(in.readNBytes(LETTERS), StandardCharsets.UTF_8), today)
            ? Set.of(Advice.EXPIRED)
            : Set.of();
        default -> Set.of();
      };
    } catch (IOException | RuntimeException e) { // checkstyle:off IllegalCatch - readers throw all kinds
      return Set.of(Advice.UNREADABLE);
    }
  }

  private static Set<Advice> picture(InputStream in) throws IOException {
    try (var image = ImageIO.createImageInputStream(in)) {
      var readers = ImageIO.getImageReaders(image);
      if (!readers.hasNext()) return Set.of(Advice.UNREADABLE);
      var reader = readers.next();
      try {
        reader.setInput(image, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_DOTS) return Set.of();
        var found = EnumSet.noneOf(Advice.class);
        if (Math.max(width, height) < SMALLEST_SIDE) found.add(Advice.SMALL);
        if (isBlank(reader.read(0))) found.add(Advice.BLANK);
        return found;
      } finally {
        reader.dispose();
      }
    }
  }

  private static Set<Advice> pdf(byte[] bytes, LocalDate today) throws IOException {
    try (var document = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setEndPage(PAGES);
      var text = stripper.getText(document);
      var found = EnumSet.noneOf(Advice.class);
      if (expired(text.substring(0, Math.min(LETTERS, text.length())), today)) found.add(Advice.EXPIRED);
      if (text.isBlank() && showsNothing(document)) found.add(Advice.BLANK);
      return found;
    }
  }

  /// Whether the first pages hold no picture but blank ones, and nothing is drawn on them.
  private static boolean showsNothing(PDDocument document) throws IOException {
    for (int at = 0; at < Math.min(PAGES, document.getNumberOfPages()); at++) {
      var page = document.getPage(at);
      boolean pictures = false;
      if (page.getResources() != null) {
        for (var name : page.getResources().getXObjectNames()) {
          pictures = true;
          if (!(page.getResources().getXObject(name) instanceof PDImageXObject image)) return false;
          if ((long) image.getWidth() * image.getHeight() > MOST_DOTS || !isBlank(image.getImage())) return false;
        }
      }
      if (!pictures && draws(page.getContents())) return false;
    }
    return true;
  }

  private static boolean draws(InputStream content) throws IOException {
    try (content) {
      return content.readNBytes(1 << 10).length > 64;
    }
  }

  /// Seen from far enough away that dust is no ink: the share of dots that are much darker than the page.
  private static boolean isBlank(BufferedImage image) {
    int step = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / LOOKED_AT);
    long sum = 0;
    int dots = 0;
    for (int y = 0; y < image.getHeight(); y += step) {
      for (int x = 0; x < image.getWidth(); x += step) {
        sum += light(image.getRGB(x, y));
        dots++;
      }
    }
    long middle = sum / dots;
    int ink = 0;
    for (int y = 0; y < image.getHeight(); y += step) {
      for (int x = 0; x < image.getWidth(); x += step) {
        if (Math.abs(light(image.getRGB(x, y)) - middle) > INK) ink++;
      }
    }
    return ink < dots * LEAST_INK;
  }

  private static int light(int rgb) {
    return ((rgb >> 16 & 0xFF) * 3 + (rgb >> 8 & 0xFF) * 6 + (rgb & 0xFF)) / 10;
  }

  private static boolean expired(String text, LocalDate today) {
    return past(BEHIND.matcher(text), today) || past(BEFORE.matcher(text), today);
  }

  private static boolean past(Matcher match, LocalDate today) {
    while (match.find()) {
      try {
        var day = LocalDate.of(Integer.parseInt(match.group("year")), Integer.parseInt(match.group("month")),
            Integer.parseInt(match.group("day")));
        if (day.isBefore(today)) return true;
      } catch (DateTimeException e) {
        // a number that only looks like a day
      }
    }
    return false;
  }
}
