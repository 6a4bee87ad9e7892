package az.rayon.appeals.mail;

import az.rayon.appeals.mail.Mail.Enclosure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.Types;

/// What Outlook packs into `winmail.dat` ([MS-OXTNEF]): the words of a message and its files, in a form that other
/// programs do not open.
///
/// @param whole whether all files could be taken out of it
/// @param wordsLeft whether there may be words in it (RTF) that could not be read, and none that could
record Packed(String text, List<Enclosure> files, boolean whole, boolean wordsLeft) {

  /// No part of it is longer; what says that it is was not written by Outlook.
  private static final int LONGEST = 32 << 20;
  /// Nor is a property, which is words and names and no file: compressed RTF unpacks to eight times its length.
  private static final int LONGEST_PROPERTY = 8 << 20;

  static {
    TNEFAttribute.setMaxRecordLength(LONGEST);
    MAPIAttribute.setMaxRecordLength(LONGEST_PROPERTY);
  }

  Packed {
    files = List.copyOf(files);
  }

  /// Empty where it is no such package or a broken one, and where nothing is in it.
  static Optional<Packed> open(byte[] content) {
    try {
      var packed = of(new HMEFMessage(new ByteArrayInputStream(content)));
      return packed.text().isBlank() && packed.files().isEmpty() ? Optional.empty() : Optional.of(packed);
      // checkstyle:off IllegalCatch - the library says of broken bytes with whatever they first break
    } catch (IOException | RuntimeException e) { // checkstyle:on
      return Optional.empty();
    }
  }

  private static Packed of(HMEFMessage message) {
    var files = new ArrayList<Enclosure>();
    boolean whole = true;
    for (var file : message.getAttachments()) {
      if (file.getAttribute(TNEFProperty.ID_ATTACHDATA) == null) whole = false;
      else files.add(new Enclosure(name(file), file.getContents()));
    }
    var text = text(message);
    boolean rtf = property(message, MAPIProperty.RTF_COMPRESSED).isPresent();
    return new Packed(text, files, whole, rtf && text.isBlank());
  }

  /// The plain words before those of a page, and these before RTF, which Outlook writes beside them or alone.
  private static String text(HMEFMessage message) {
    return Stream.<Supplier<Optional<String>>>of(() -> property(message, MAPIProperty.BODY).map(Packed::letters),
        () -> Optional.ofNullable(message.getMessageAttribute(TNEFProperty.ID_BODY))
            .map(body -> letters(body.getData())),
        () -> property(message, MAPIProperty.BODY_HTML).map(page -> HtmlText.of(letters(page))),
        () -> property(message, MAPIProperty.RTF_COMPRESSED).map(rtf -> RtfText.of(rtf.getData())))
        .flatMap(form -> form.get().stream()).filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  private static Optional<MAPIAttribute> property(HMEFMessage message, MAPIProperty property) {
    return Optional.ofNullable(message.getMessageMAPIAttribute(property));
  }

  private static String name(Attachment file) {
    return Stream.of(
        Optional.ofNullable(file.getMAPIAttribute(MAPIProperty.ATTACH_LONG_FILENAME)).map(Packed::letters),
        Optional.ofNullable(file.getAttribute(TNEFProperty.ID_ATTACHTITLE)).map(title -> letters(title.getData())))
        .flatMap(Optional::stream).filter(name -> !name.isBlank()).findFirst().orElse("file");
  }

  private static String letters(MAPIAttribute text) {
    return text.getType() == Types.UNICODE_STRING.getId()
        ? new String(text.getData(), StandardCharsets.UTF_16LE).replace("\u0000", "")
        : letters(text.getData());
  }

  private static String letters(byte[] text) {
    return Decoding.text(text, null).replace("\u0000", "");
  }
}
