package az.rayon.documents.making;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/// An address as a QR code that survives a photocopier: PNG, black on white.
final class QrCode {

  private static final int PIXELS = 3;
  /// White first: so ordered, a PDF takes the picture over as it is, where the other way it would be coded anew.
  private static final IndexColorModel INKS = new IndexColorModel(1, 2, new int[]{0xFFFFFF, 0}, 0, false, -1,
      DataBuffer.TYPE_BYTE);

  private QrCode() {}

  /// Letters that need fewer modules get fewer: a long code that keeps to capitals and digits stays readable.
  static byte[] png(String address) {
    try {
      var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2,
          EncodeHintType.QR_COMPACT, true);
      var code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, hints);
      var png = new ByteArrayOutputStream();
      ImageIO.write(draw(code), "png", png);
      return png.toByteArray();
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code for " + address, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage draw(BitMatrix code) {
    var image = new BufferedImage(code.getWidth() * PIXELS, code.getHeight() * PIXELS, BufferedImage.TYPE_BYTE_BINARY,
        INKS);
    var dots = image.getRaster();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        if (code.get(x / PIXELS, y / PIXELS)) dots.setSample(x, y, 0, 1);
      }
    }
    return image;
  }
}
