package az.rayon.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageReader;

/// A picture as it looks from arm's length: how light each dot is, at most 800 of them to a side. The picture is read
/// with dots left out, so that a large photograph takes no more memory than a small one.
final class Glance {

  private static final int SIDE = 800;
  /// So many dots are read for each that is kept, to a side: their mean has less of a camera's noise.
  private static final int FINE = 2;
  private static final int LOOKED_AT = 240;
  /// How far a dot is from its neighbourhood's light before it counts as ink, and how much ink makes a page.
  private static final int INK = 28;
  private static final double LEAST_INK = 0.0008;
  /// Sharpness is looked for where something is written or drawn: in squares of so many dots a side in which light and
  /// dark are so far apart, where there are so many of them.
  private static final int SQUARE = 20;
  private static final int CONTRAST = 32;
  private static final int FEWEST_SQUARES = 4;
  /// The variance of the Laplacian of a square below which it is blurred. A line of print comes to 1,000 and more, one
  /// whose strokes have run into each other to less than 100.
  private static final double SHARP = 200;

  private final int width;
  private final int height;
  private final int[] lights;

  private Glance(BufferedImage image) {
    int each = image.getWidth() > SIDE || image.getHeight() > SIDE ? FINE : 1;
    width = Math.max(1, image.getWidth() / each);
    height = Math.max(1, image.getHeight() / each);
    lights = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) lights[y * width + x] = mean(image, x * each, y * each, each);
    }
  }

  static Glance of(ImageReader reader) throws IOException {
    var wish = reader.getDefaultReadParam();
    int step = step(reader.getWidth(0), reader.getHeight(0));
    wish.setSourceSubsampling(step, step, 0, 0);
    return new Glance(reader.read(0, wish));
  }

  static Glance of(BufferedImage image) {
    return new Glance(image);
  }

  /// Of how many dots to a side one is read.
  static int step(int width, int height) {
    return Math.max(1, Math.ceilDiv(Math.max(width, height), SIDE * FINE));
  }

  /// Seen from far enough away that dust is no ink: the share of dots that are much darker than the page.
  boolean isBlank() {
    int step = Math.max(1, Math.max(width, height) / LOOKED_AT);
    long sum = 0;
    int dots = 0;
    for (int y = 0; y < height; y += step) {
      for (int x = 0; x < width; x += step) {
        sum += at(x, y);
        dots++;
      }
    }
    long middle = sum / dots;
    int ink = 0;
    for (int y = 0; y < height; y += step) {
      for (int x = 0; x < width; x += step) {
        if (Math.abs(at(x, y) - middle) > INK) ink++;
      }
    }
    return ink < dots * LEAST_INK;
  }

  /// Whether not even the sharpest tenth of what is written or drawn is sharp. Of a page on which too little stands to
  /// tell, nothing is said.
  boolean isBlurred() {
    var found = new double[Math.ceilDiv(width, SQUARE) * Math.ceilDiv(height, SQUARE)];
    int squares = 0;
    for (int y = 1; y + SQUARE < height; y += SQUARE) {
      for (int x = 1; x + SQUARE < width; x += SQUARE) {
        if (contrast(x, y) >= CONTRAST) found[squares++] = variance(x, y);
      }
    }
    if (squares < FEWEST_SQUARES) return false;
    Arrays.sort(found, 0, squares);
    return found[squares * 9 / 10] < SHARP;
  }

  private int contrast(int left, int top) {
    int darkest = 255;
    int lightest = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        darkest = Math.min(darkest, at(x, y));
        lightest = Math.max(lightest, at(x, y));
      }
    }
    return lightest - darkest;
  }

  private double variance(int left, int top) {
    double sum = 0;
    double squares = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        double laplacian = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4 * at(x, y);
        sum += laplacian;
        squares += laplacian * laplacian;
      }
    }
    double mean = sum / (SQUARE * SQUARE);
    return squares / (SQUARE * SQUARE) - mean * mean;
  }

  private int at(int x, int y) {
    return lights[y * width + x];
  }

  private static int mean(BufferedImage image, int left, int top, int each) {
    int right = Math.min(image.getWidth(), left + each);
    int bottom = Math.min(image.getHeight(), top + each);
    int sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) sum += light(image.getRGB(x, y));
    }
    return sum / ((right - left) * (bottom - top));
  }

  private static int light(int rgb) {
    return ((rgb >> 16 & 0xFF) * 3 + (rgb >> 8 & 0xFF) * 6 + (rgb & 0xFF)) / 10;
  }
}
