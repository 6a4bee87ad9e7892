package az.rayon.directory.importing;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.directory.Desk.KEEPER;
import static az.rayon.directory.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.directory.Desk;
import az.rayon.directory.Directory;
import az.rayon.directory.DirectoryTest;
import az.rayon.directory.Settlement;
import az.rayon.directory.Unit;
import az.rayon.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DirectoryTest
class ImportingTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  SampleDirectory sample;
  @Autowired
  Directory directory;

  private Desk desk;

  @BeforeEach
  void theDemonstrationIsThere() {
    desk = Desk.of(web, sample);
  }

  @Test
  void aFileIsLookedAtBeforeItIsSaved() {
    var csv = "code;kind;parent;name_az;name_en;name_ru;address;phone;email;place;from;until;standing;source\n"
        + desk.code()
        + ";SECTOR;rehberlik;Yoxlama sektoru;;;;(022) 000-01-01;;7;01.02.2026;;;\n";
    var preview = bringIn("units", csv.getBytes(StandardCharsets.UTF_8));

    assertThat(preview).hasStatusOk().bodyText().contains("Hələ heç nə dəyişməyib");
    assertThat(unit()).isEmpty();
    var save = Pattern.compile("action=\"(/az/desk/directory/units/import/[^\"]+)\"").matcher(body(preview));
    assertThat(save.find()).isTrue();
    assertThat(web.post().uri(save.group(1)).with(signedIn(anOfficial(Role.DATA)))).as("another's file")
        .hasStatus(404);
    assertThat(web.post().uri(save.group(1)).with(signedIn(KEEPER))).hasStatus(303);
    assertThat(unit()).extracting(unit -> unit.contact().phone()).containsExactly("+994220000101");
    assertThat(web.post().uri(save.group(1)).with(signedIn(KEEPER))).as("a second time").hasStatus(404);
  }

  @Test
  void aFileWithOneFaultBringsNothing() {
    var csv = "code,kind,office,name_az,name_en,name_ru,latitude,longitude,located,from,until,standing,source\n"
        + desk.code()
        + ",VILLAGE,ied-poylu,Yaxşı kənd,,,40.8,46.3,,2026-01-01,,,\n" + desk.code()
        + "-2,KƏND,huquq,,,,91,46.3,,2026-13-01,,,\n" + desk.code()
        + "-3,VILLAGE,ied-poylu,Kənd,,,,46.3,,2026-01-01,,,\n";

    assertThat(bringIn("settlements", csv.getBytes(StandardCharsets.UTF_8))).hasStatus(422).bodyText().contains(
        "burada ola bilməz", "nümayəndəlik deyil", "Bu xana boş ola bilməz", "tarix deyil", ">3<",
        "“91” dərəcə deyil", "birlikdə yazılır", "<code>name_az</code>");
    assertThat(directory.listSettlements(TODAY)).extracting(Settlement::code).doesNotContain(desk.code());
  }

  @Test
  void filesThatAreNoTableAreRefusedInWords() {
    assertThat(bringIn("units", "code\n\"açıq".getBytes(StandardCharsets.UTF_8))).hasStatus(422);
    assertThat(bringIn("units", new byte[]{'c', (byte) 0xFF, 'd'})).hasStatus(422).bodyText().contains("UTF-8");
    assertThat(bringIn("units", new byte[0])).hasStatus(422).bodyText().contains("Fayl seçin");
  }

  @Test
  void whatWasExportedComesInAgainWithoutChange() {
    for (var sheet : List.of("authority", "units", "posts", "people", "appointments", "settlements", "organisations")) {
      var csv = desk.get("/" + sheet + ".csv?bom=true");
      assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
      assertThat(body(csv)).startsWith("\uFEFF");

      assertThat(bringIn(sheet, csv.getResponse().getContentAsByteArray())).as(sheet).hasStatusOk();
    }
  }

  private MvcTestResult bringIn(String sheet, byte[] csv) {
    return web.post().uri("/az/desk/directory/" + sheet + "/import").multipart()
        .file(new MockMultipartFile("file", "a.csv", "text/csv", csv)).with(signedIn(KEEPER)).exchange();
  }

  private List<Unit> unit() {
    return directory.listUnits(TODAY).stream().filter(unit -> unit.code().equals(desk.code())).toList();
  }
}
