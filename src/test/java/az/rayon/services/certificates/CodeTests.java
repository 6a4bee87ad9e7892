package az.rayon.services.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Typed;
import az.rayon.services.certificates.Code.Hash;
import az.rayon.services.certificates.CodeKey.Pair;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What stands in the QR code, and that nobody else can write one.
class CodeTests {

  private static final Pair KEY = Pair.fresh(Instant.EPOCH);

  private static Code code() {
    return new Code(KEY.key().id(), "family-composition", "AR-2026-000123", "7K3M9P2Q", LocalDate.of(2026, 11, 28),
        LocalDate.of(2027, 2, 28), "Ə*** K*** İ*** qızı", new Hash("ab".repeat(32)));
  }

  @Test
  void whatWasWrittenIsRead() {
    var signed = Code.read(KEY.sign(code())).orElseThrow();
    assertThat(signed.code()).isEqualTo(code());
    assertThat(KEY.key().holds(signed)).isTrue();
  }

  @Test
  void spacesLineBreaksAndSmallLettersDoNoHarm() {
    var text = KEY.sign(code()).toLowerCase(Locale.ROOT).replaceAll("(.{40})", "$1\n ");
    assertThat(Code.read(text).orElseThrow().code()).isEqualTo(code());
  }

  @Test
  void anotherKeysSignatureIsNone() {
    var other = Pair.fresh(Instant.EPOCH);
    assertThat(KEY.key().holds(Code.read(other.sign(code())).orElseThrow())).isFalse();
  }

  @Test
  void oneChangedSignBreaksTheSignature() {
    var text = KEY.sign(code());
    for (int at = 2; at < text.length() - 2; at += 7) {
      var changed = text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
      assertThat(Code.read(changed).filter(KEY.key()::holds)).as("sign " + at).isEmpty();
    }
  }

  @Test
  void whatIsNoCodeIsNone() {
    for (var text : new String[]{"", "http://example.invalid/", "Ə", "A".repeat(300), KEY.sign(code()).substring(0, 90),
        "0".repeat(200)}) {
      assertThat(Code.read(text)).as(text).isEmpty();
    }
  }

  @Test
  void aCodeIsShortEnoughForAPhotocopier() {
    assertThat(KEY.sign(code()).length()).isLessThan(320);
  }

  @Test
  void bytesComeOutAsTheyWentIn() {
    for (int length = 0; length < 40; length++) {
      var bytes = "Əli və Nazilənin sınaq mətni – müxtəlif uzunluqda".getBytes(StandardCharsets.UTF_8);
      var some = java.util.Arrays.copyOf(bytes, length);
      assertThat(Base32.read(Base32.of(some))).isEqualTo(some);
    }
  }

  @Test
  void aCheckCodeIsReadAsItIsOftenMistyped() {
    var code = CheckCode.fresh();
    assertThat(CheckCode.is(code)).isTrue();
    assertThat(CheckCode.typed(CheckCode.shown(code).toLowerCase(Locale.ROOT) + " ")).isEqualTo(code);
    assertThat(CheckCode.typed("o1l i-ab2u")).isEqualTo("0111AB2V");
    assertThat(CheckCode.of(CheckCode.value(code))).isEqualTo(code);
  }

  @Test
  void aNameIsMaskedButForItsFirstLetters() {
    assertThat(new Content.Holder("Əliyeva  Könül İsgəndər qızı", "").masked()).isEqualTo("Ə*** K*** İ*** qızı");
    assertThat(new Content.Holder("O'Brayen", "").masked()).isEqualTo("O***");
  }

  @Test
  void numbersDaysAndPersonalCodesAreReadAsPeopleTypeThem() {
    assertThat(Typed.number(" ar–2026–7 ")).isEqualTo("AR-2026-000007");
    assertThat(Typed.fin("5gko2az")).isEqualTo("5GK02AZ");
    assertThat(Typed.isFin("5GI12AZ")).isFalse();
    assertThat(Typed.day("31.2.2026")).isEmpty();
    assertThat(Typed.day("5.3.2021")).contains(LocalDate.of(2021, 3, 5));
  }

  /// Whoever steals a key that was retired can sign nothing of a later day with it.
  @Test
  void aKeySignsNothingAfterItsLastDay() {
    var baku = ZoneId.of("Asia/Baku");
    var retired = new CodeKey("0123abcd", "", Instant.EPOCH, Instant.parse("2026-11-27T21:00:00Z"), false);
    assertThat(retired.lastDay(baku)).isEqualTo(LocalDate.of(2026, 11, 28));
    assertThat(retired.signedOn(LocalDate.of(2026, 11, 28), baku)).isTrue();
    assertThat(retired.signedOn(LocalDate.of(2026, 11, 29), baku)).isFalse();
    assertThat(new CodeKey("0123abcd", "", Instant.EPOCH, null, false).signedOn(LocalDate.MAX, baku)).isTrue();
  }
}
