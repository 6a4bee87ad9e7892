package az.rayon.opendata;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OpenDataTest
class PortalExportTests {

  @Autowired
  MockMvcTester web;

  @Test
  void theListNamesEachFileWithItsRowsAndItsHash() throws Exception {
    var files = files();
    var list = files.remove("siyahi.xlsx");
    assertThat(files).containsKey("melumat/trials.csv");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(list))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("mümkün olmayıb");
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Məlumat dəstinin adı");
      assertThat(sheet.getLastRowNum() - 1).isEqualTo(files.size());
      for (int i = 2; i <= sheet.getLastRowNum(); i++) {
        var row = sheet.getRow(i);
        var file = files.get(row.getCell(7).getStringCellValue());
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
            .isEqualTo(row.getCell(8).getStringCellValue());
        if (row.getCell(7).getStringCellValue().endsWith("/trials_many.csv")) {
          assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(20_000);
          assertThat(new String(file, StandardCharsets.UTF_8).lines()).hasSize(20_001);
        }
      }
    }
  }

  @Test
  void onlyTheDataOfficerTakesIt() {
    for (var role : Role.values()) {
      var answer = web.get().uri("/az/desk/portal-export/data-gov-az.zip").with(signedIn(anOfficial(role))).exchange();
      assertThat(answer).as(role.name()).hasStatus(role == Role.DATA ? 200 : 403);
    }
    assertThat(web.get().uri("/az/desk/portal-export").with(signedIn(anOfficial(Role.DATA)))).hasStatusOk().bodyText()
        .contains("mümkün olmayıb");
  }

  private Map<String, byte[]> files() throws IOException {
    var bytes = web.get().uri("/az/desk/portal-export/data-gov-az.zip").with(signedIn(anOfficial(Role.DATA)))
        .exchange().getResponse().getContentAsByteArray();
    var files = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
