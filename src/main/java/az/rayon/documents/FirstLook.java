package az.rayon.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
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
    /// A picture in which nothing is sharp.
    BLURRED,
    /// Too few dots to be read on paper.
    SMALL,
    /// A paper that says itself until when it holds, and that day is past.
    EXPIRED,
    /// It opens with a password only, which nobody here has.
    LOCKED,
    /// It is of its kind, and still could not be opened.
    UNREADABLE
  }

  private static final long LARGEST = 12L << 20;
  private static final int PAGES = 3;
  private static final int PATIENCE_SECONDS = 3;
  private static final int LETTERS = 20_000;
  private static final int SMALLEST_SIDE = 700;
  private static final long MOST_DOTS = 60_000_000;
  /// One line of a picture is held whole, however the picture is read.
  private static final int LONGEST_SIDE = 30_000;
  private static final String DAY = "(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>(?:19|20)\\d{2})";
  private static final String HOLDS = "(?:[Ee]tibarl|[Qq]üvvədə|[Kk]eçərli|[Bb]itmə tarixi|[Vv]alid until|[Ee]xpir"
      + "|[Дд]ействител|[Сс]рок действия)";
  private static final Pattern BEHIND = Pattern.compile(HOLDS + "[^\\d]{0,50}" + DAY);
  private static final Pattern BEFORE = Pattern.compile(DAY + "[^\\d]{0,25}(?:etibarlı|qüvvədə|keçərli)");

  /// So many bytes may a PDF of the longest come to when it is unpacked; one that comes to more is not looked at.
  private static final long UNPACKED = 96L << 20;

  private final Documents documents;
  /// One file is looked at at a time: the others get no advice rather than all of the machine.
  private final Semaphore turn = new Semaphore(1);

  FirstLook(Documents documents) {
    this.documents = documents;
  }

  public Set<Advice> at(DocumentId id, LocalDate today) {
    var document = documents.get(id);
    if (document.size() > LARGEST || !mine()) return Set.of();
    try (var in = documents.open(id)) {
      return switch (document.type()) {
        case "image/jpeg", "image/png", "image/tiff" -> picture(in);
        case "application/pdf" -> pdf(in.readAllBytes(), today);
        case "text/plain" -> expired(new String(in.readNBytes(LETTERS), StandardCharsets.UTF_8), today)
            ? Set.of(Advice.EXPIRED)
            : Set.of();
        default -> Set.of();
      };
    } catch (InvalidPasswordException e) {
      return Set.of(Advice.LOCKED);
    } catch (IOException | RuntimeException e) { // checkstyle:off IllegalCatch - readers throw all kinds
      return Set.of(Advice.UNREADABLE);
    } finally {
      turn.release();
    }
  }

  private boolean mine() {
    try {
      return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
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
        if (isHuge(width, height)) return Set.of();
        var found = EnumSet.noneOf(Advice.class);
        if (Math.max(width, height) < SMALLEST_SIDE) found.add(Advice.SMALL);
        look(List.of(Glance.of(reader)), found);
        return found;
      } finally {
        reader.dispose();
      }
    }
  }

  private static Set<Advice> pdf(byte[] bytes, LocalDate today) throws IOException {
    if (!Unpacked.isWithin(UNPACKED, bytes)) return Set.of();
    try (var document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) return Set.of();
      var stripper = new PDFTextStripper();
      stripper.setEndPage(PAGES);
      var text = stripper.getText(document);
      var found = EnumSet.noneOf(Advice.class);
      if (expired(text.substring(0, Math.min(LETTERS, text.length())), today)) found.add(Advice.EXPIRED);
      if (text.isBlank()) scan(document).ifPresent(pictures -> look(pictures, found));
      return found;
    }
  }

  /// What is on the first pages, where they hold pictures alone; none where something else is drawn on them, or a
  /// picture is too large to be looked at.
  private static Optional<List<Glance>> scan(PDDocument document) throws IOException {
    var pictures = new ArrayList<Glance>();
    for (int at = 0; at < Math.min(PAGES, document.getNumberOfPages()); at++) {
      var page = document.getPage(at);
      int before = pictures.size();
      if (page.getResources() != null) {
        for (var name : page.getResources().getXObjectNames()) {
          if (!(page.getResources().getXObject(name) instanceof PDImageXObject image)
              || isHuge(image.getWidth(), image.getHeight())) {
            return Optional.empty();
          }
          pictures.add(Glance.of(image.getImage(null, Glance.step(image.getWidth(), image.getHeight()))));
        }
      }
      if (pictures.size() == before && draws(page.getContents())) return Optional.empty();
    }
    return Optional.of(pictures);
  }

  private static void look(List<Glance> pictures, Set<Advice> found) {
    if (pictures.stream().allMatch(Glance::isBlank)) found.add(Advice.BLANK);
    else if (pictures.stream().anyMatch(Glance::isBlurred)) found.add(Advice.BLURRED);
  }

  private static boolean isHuge(int width, int height) {
    return (long) width * height > MOST_DOTS || Math.max(width, height) > LONGEST_SIDE;
  }

  private static boolean draws(InputStream content) throws IOException {
    try (content) {
      return content.readNBytes(1 << 10).length > 64;
    }
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
