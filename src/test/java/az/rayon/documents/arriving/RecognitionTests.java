package az.rayon.documents.arriving;

import static az.rayon.documents.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.Documents.Refusal;
import az.rayon.documents.SamplePaper;
import az.rayon.documents.Samples;
import az.rayon.documents.making.PaperDocx;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTests {

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource
  void aFileIsWhatIsInItWhateverItIsCalled(byte[] content, FileType type) throws IOException {
    assertThat(recognise(content, "photo.exe")).isEqualTo(new Done<>(type));
  }

  static Stream<Arguments> aFileIsWhatIsInItWhateverItIsCalled() {
    return Stream.of(
        Arguments.of(Samples.pdf(), FileType.PDF),
        Arguments.of(Samples.png(), FileType.PNG),
        Arguments.of(Samples.jpeg(), FileType.JPEG),
        Arguments.of(text("RIFF\4\0\0\0WEBPVP8 "), FileType.WEBP),
        Arguments.of(text("II*\0\10\0\0\0"), FileType.TIFF),
        Arguments.of(Samples.docx(), FileType.DOCX),
        Arguments.of(PaperDocx.render(SamplePaper.report()), FileType.DOCX),
        Arguments.of(Samples.xlsx(), FileType.XLSX),
        Arguments.of(Samples.zip("mimetype", FileType.ODT.media(), "content.xml", "<x/>"), FileType.ODT),
        Arguments.of(Samples.zip("mimetype", FileType.ODS.media(), "content.xml", "<x/>"), FileType.ODS),
        Arguments.of(text("From: a@b.invalid\r\nSubject: Su\r\n xətti\r\nDate: x\r\n\r\n<html>"), FileType.EML),
        Arguments.of(text("Hörmətli başçı!\r\nSu xətti işləmir.\t₼\n"), FileType.TEXT),
        Arguments.of("Ərizə".getBytes(StandardCharsets.UTF_16), FileType.TEXT));
  }

  @Test
  void ofPlainTextOnlyTheNameKnowsThatItIsATable() throws IOException {
    assertThat(recognise(text("bənd;ad\n1.9;Etika\n"), "plan.CSV")).isEqualTo(new Done<>(FileType.CSV));
    assertThat(recognise(text("bənd\tad\n"), "plan.tsv")).isEqualTo(new Done<>(FileType.CSV));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!doctype html><p>", "  \n<html>", "<svg xmlns='http://www.w3.org/2000/svg'>",
      "<?xml version='1.0'?><svg/>", "<script>alert(1)</script>", "<?php system('x');", "#!/bin/sh\nrm", "%!PS-Adobe",
      "{\\rtf1\\ansi}", "MZ\u0090\0\3", "\u007fELF\2", "GIF89a\1\0", "bell \7", "null \0 byte"})
  void whatAnotherProgramWouldRunIsRefused(String content) throws IOException {
    assertThat(recognise(text(content), "ərizə.txt")).isEqualTo(no(Refusal.TYPE_NOT_ACCEPTED));
  }

  @Test
  void textInAnotherEncodingIsRefusedRatherThanGuessed() throws IOException {
    var old = "Müraciət".replace('ə', 'e').getBytes(Charset.forName("windows-1254"));
    assertThat(recognise(old, "köhnə.txt")).isEqualTo(no(Refusal.NOT_UNICODE));
    assertThat(recognise(old, "köhnə.exe")).isEqualTo(no(Refusal.TYPE_NOT_ACCEPTED));
  }

  @Test
  void aFileThatWasCutOffIsDamaged() throws IOException {
    assertThat(recognise(text("%PDF-1.7\n1 0 obj"), "a.pdf")).isEqualTo(no(Refusal.DAMAGED));
    var docx = Samples.docx();
    assertThat(recognise(java.util.Arrays.copyOf(docx, docx.length / 2), "a.docx")).isEqualTo(no(Refusal.DAMAGED));
  }

  @Test
  void anOfficeFileWithAPartThatEndsTooEarlyIsDamaged() throws IOException {
    var types = "<Types><Override ContentType='" + Samples.WORD_MAIN + "'/></Types>";
    var zip = ByteBuffer.wrap(Samples.zip("[Content_Types].xml", types, "word/document.xml", "<w>Ərizə</w>"))
        .order(ByteOrder.LITTLE_ENDIAN);
    int entry = zip.capacity() - 22 - 46 - "word/document.xml".length();
    assertThat(zip.getInt(entry)).as("the last entry of the directory").isEqualTo(0x02014b50);
    zip.putInt(entry + 20, zip.getInt(entry + 20) / 2);
    assertThat(recognise(zip.array(), "a.docx")).isEqualTo(no(Refusal.DAMAGED));
  }

  @Test
  void aZipThatIsNoDocumentIsRefused() throws IOException {
    assertThat(recognise(Samples.zip("a.exe", "MZ"), "a.docx")).isEqualTo(no(Refusal.TYPE_NOT_ACCEPTED));
  }

  @Test
  void anOfficeFileThatCarriesAProgramIsRefused() throws IOException {
    var types = "<Types><Override ContentType='" + Samples.WORD_MAIN + "'/></Types>";
    var macro = Samples.zip("[Content_Types].xml", types, "word/vbaProject.bin", "x");
    assertThat(recognise(macro, "a.docx")).isEqualTo(no(Refusal.MACROS));
    var basic = Samples.zip("mimetype", FileType.ODT.media(), "Basic/Standard/Module1.xml", "x");
    assertThat(recognise(basic, "a.odt")).isEqualTo(no(Refusal.MACROS));
  }

  @Test
  void anOfficeFileWithAPasswordIsRefusedByThatName() throws IOException {
    var ole = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    var latin = StandardCharsets.ISO_8859_1;
    assertThat(recognise((ole + " ".repeat(600) + name).getBytes(latin), "a.docx")).isEqualTo(no(Refusal.ENCRYPTED));
    assertThat(recognise((ole + " ".repeat(600)).getBytes(latin), "a.doc")).isEqualTo(no(Refusal.TYPE_NOT_ACCEPTED));
    var locked = Samples.docx();
    locked[6] |= 1;
    assertThat(recognise(locked, "a.docx")).isEqualTo(no(Refusal.ENCRYPTED));
  }

  @Test
  void aBombIsNotUnpackedToItsEnd() throws IOException {
    var bomb = Samples.bomb(600);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(recognise(bomb, "a.docx")).isEqualTo(no(Refusal.SUSPICIOUS));
  }

  @Test
  void aZipThatWouldWriteOutsideItsFolderIsRefused() throws IOException {
    var types = "<Types><Override ContentType='" + Samples.WORD_MAIN + "'/></Types>";
    var zip = Samples.zip("[Content_Types].xml", types, "../../etc/cron.d/x", "x");
    assertThat(recognise(zip, "a.docx")).isEqualTo(no(Refusal.SUSPICIOUS));
  }

  private Outcome<FileType, Refusal> recognise(byte[] content, String name) throws IOException {
    return Recognition.of(Files.write(folder.resolve("staged"), content), name);
  }

  private static Outcome<FileType, Refusal> no(Refusal why) {
    return new Refused<>(why);
  }
}
