package az.rayon.opendata.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OpenDataTest
class CatalogueTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  JdbcClient db;

  @Test
  void theCatalogueIsShownPageByPage() {
    for (int i = 0; i < 60; i++) {
      db.sql("create or replace view open_data.zz_paged_%02d as select 1 as n".formatted(i)).update();
      db.sql("comment on view open_data.zz_paged_%02d is 'Səhifələnən dəst %d'".formatted(i, i)).update();
    }
    assertThat(web.get().uri("/az/open-data?q=sehifelenen")).hasStatusOk().bodyText()
        .contains("zz_paged_00\"", "zz_paged_49\"", "q=sehifelenen&amp;page=2").doesNotContain("zz_paged_50\"");
    assertThat(web.get().uri("/az/open-data?q=sehifelenen&page=2")).hasStatusOk().bodyText()
        .contains("zz_paged_50\"", "zz_paged_59\"").doesNotContain("zz_paged_49\"");
    assertThat(web.get().uri("/az/open-data?q=sehifelenen&page=x")).hasStatusOk();
  }

  @Test
  void titlesComeInTheOrderOfTheReadersAlphabet() {
    Map.of("a", "Düzülən çörək", "b", "Düzülən ələk", "c", "Düzülən elə", "d", "Düzülən cüt", "e", "Düzülən ızğın")
        .forEach((name, title) -> {
          db.sql("create or replace view open_data.zz_titled_%s as select 1 as n".formatted(name)).update();
          db.sql("comment on view open_data.zz_titled_%s is '%s'".formatted(name, title)).update();
        });
    assertThat(web.get().uri("/az/open-data?q=duzulen")).hasStatusOk().bodyText().containsSubsequence(
        List.of("/open-data/zz_titled_d\"", "/open-data/zz_titled_a\"", "/open-data/zz_titled_c\"",
            "/open-data/zz_titled_b\"", "/open-data/zz_titled_e\""));
  }

  /// The letters that tell of late datasets lead to `late=true`.
  @Test
  void facetsHoldTogetherAndEachCanBeTakenAway() {
    for (var each : List.of(List.of("a", "TECH", "DAILY"), List.of("b", "TECH", "WEEKLY"),
        List.of("c", "TRAN", "DAILY"))) {
      db.sql("create or replace view open_data.zz_facet_%s as select 1 as n".formatted(each.getFirst())).update();
      db.sql("""
          insert into opendata.about (dataset, theme, frequency, keywords, description_az, issued)
          values ('zz_facet_' || ?, ?, ?, array['üzlü'], 'Üzlü dəst.', date '2026-01-01') on conflict do nothing
          """).params(each).update();
    }
    db.sql("""
        insert into opendata.late (dataset, last, due, noted_on)
        values ('zz_facet_a', '2026-01-01', '2026-01-02', '2026-02-01') on conflict do nothing
        """).update();
    assertThat(web.get().uri("/en/open-data?q=uzlu&theme=tech&frequency=daily&sort=taken")).hasStatusOk().bodyText()
        .contains("Datasets: 1<", "/open-data/zz_facet_a\"", "Theme: Technology",
            "q=uzlu&amp;frequency=daily&amp;sort=taken\"",
            "q=uzlu&amp;theme=tech&amp;sort=taken\"", "q=uzlu&amp;theme=tran&amp;frequency=daily&amp;sort=taken\"")
        .doesNotContain("/open-data/zz_facet_b\"", "/open-data/zz_facet_c\"");
    assertThat(web.get().uri("/en/open-data?q=uzlu&late=true&theme=tech")).bodyText().contains("Datasets: 1<",
        "q=uzlu&amp;theme=tech&amp;freshness=kept\"", "Renewal: Late").doesNotContain("/open-data/zz_facet_b\"");
    assertThat(web.get().uri("/en/open-data?q=uzlu&theme=<b>&frequency=never")).bodyText().contains("Datasets: 3<");
    db.sql("delete from opendata.late where dataset = 'zz_facet_a'").update();
  }

  @Test
  void aDatasetIsFoundByItsNameAndListedForPrograms() {
    assertThat(web.get().uri("/en/open-data?q=trials")).hasStatusOk().bodyText()
        .contains("Trials", "/open-data/trials.json");
    assertThat(web.get().uri("/api/open-data")).hasStatusOk().bodyJson()
        .hasPathSatisfying("$[?(@.dataset=='trials')].columns[1].holds",
            holds -> holds.assertThat().asArray().containsExactly("day"));
  }
}
