package az.rayon.appeals.writing;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.register.Files;
import az.rayon.documents.DocumentGate.Answer;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppealsTest
class ForgettingTests {

  @Autowired
  ForgettingDrafts forgetting;

  @Autowired
  Drafts drafts;

  @Autowired
  Documents documents;

  @Autowired
  Files files;

  @Autowired
  JdbcClient db;

  @Test
  void whatNobodyHandedInIsForgottenAfterADayWithItsFiles() {
    var old = drafts.put(draft(file()));
    var fresh = drafts.put(draft(file()));
    age(old, 25);
    age(fresh, 23);

    forgetting.forget();

    age(old, -25);
    assertThat(drafts.find(old.key())).isEmpty();
    assertThat(documents.find(new DocumentId(old.files().getFirst()))).isEmpty();
    assertThat(drafts.find(fresh.key())).contains(fresh);
    assertThat(documents.find(new DocumentId(fresh.files().getFirst()))).isPresent();
  }

  @Test
  void aFileOfADraftIsOpenedByNobody() {
    var draft = drafts.put(draft(file()));

    assertThat(files.ask(new DocumentId(draft.files().getFirst()), new Actor.Visitor())).isEqualTo(Answer.NOT_MINE);
  }

  private void age(Draft draft, int hours) {
    db.sql("update appeals.draft set expires_at = expires_at - make_interval(hours => ?) where key = ?")
        .params(hours, draft.key()).update();
  }

  private static Draft draft(UUID file) {
    return new Draft(UUID.randomUUID(), new Answers(Map.of("text", "Yarımçıq")), List.of(file), null);
  }

  private UUID file() {
    var pdf = ("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n" + UUID.randomUUID())
        .getBytes(StandardCharsets.UTF_8);
    return switch (documents.keep(new ByteArrayInputStream(pdf), "sənəd.pdf", new Actor.Visitor())) {
      case Done(var id) -> id.value();
      case Refused(var why) -> throw new AssertionError(why);
    };
  }
}
