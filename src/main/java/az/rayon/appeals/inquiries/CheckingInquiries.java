package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the answers to the questions of art. 19.1. They move nothing; they remind whoever decides.
@Service
public class CheckingInquiries {

  private final JdbcClient db;
  private final Progress progress;

  CheckingInquiries(JdbcClient db, Progress progress) {
    this.db = db;
    this.progress = progress;
  }

  public Map<Check, Boolean> of(UUID inquiry) {
    var answers = new EnumMap<Check, Boolean>(Check.class);
    db.sql("select item, answer from appeals.inquiry_check where inquiry = ?").param(inquiry)
        .query(row -> {
          answers.put(Check.valueOf(row.getString("item")), row.getBoolean("answer"));
        });
    return answers;
  }

  public static boolean mayCheck(Inquiry inquiry, Actor by) {
    return Inquiry.leads(by) && inquiry.open();
  }

  /// What is not answered is left open.
  @Transactional
  public Outcome<Inquiry, Refusal> check(String number, int version, Map<Check, Boolean> answers, Actor by) {
    var inquiry = progress.seen(number, version);
    if (!Inquiry.leads(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!inquiry.open()) return new Refused<>(Refusal.SETTLED);
    db.sql("delete from appeals.inquiry_check where inquiry = ?").param(inquiry.id()).update();
    answers
        .forEach((check, answer) -> db.sql("insert into appeals.inquiry_check (inquiry, item, answer) values (?, ?, ?)")
            .params(inquiry.id(), check.name(), answer).update());
    progress.write(inquiry, What.CHECKED, "", by);
    return new Done<>(inquiry);
  }
}
