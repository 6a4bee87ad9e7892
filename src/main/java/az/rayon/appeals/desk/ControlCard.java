package az.rayon.appeals.desk;

import az.rayon.appeals.page.AppealView;
import az.rayon.appeals.page.AppealView.StepLine;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Views;
import az.rayon.documents.Paper;
import az.rayon.documents.Paper.Block;
import az.rayon.documents.Paper.Cell;
import az.rayon.documents.Paper.Column;
import az.rayon.documents.Paper.Row;
import az.rayon.documents.Papers;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The registration-control card (qeydiyyat-nəzarət vərəqəsi) on paper, in the state language: what came, by when it
/// must be answered and why, and every step so far. The law's record-keeping rules (Decree 950) know the card; their
/// form was not seen.
@Component
class ControlCard {

  private final Views views;
  private final Papers papers;
  private final Imprint imprint;
  private final Messages messages;
  private final Clock clock;

  ControlCard(Views views, Papers papers, Imprint imprint, Messages messages, Clock clock) {
    this.views = views;
    this.papers = papers;
    this.imprint = imprint;
    this.messages = messages;
    this.clock = clock;
  }

  byte[] pdf(Appeal appeal) {
    var view = views.forStaff(appeal, Language.AZ);
    var title = say("appeals.card.title") + " № " + view.number();
    var authority = imprint.authority().az();
    var paper = Paper.titled(Language.AZ, title, List.of(authority, title)).withIssuer(authority)
        .withBody(List.of(facts(view), new Block.Heading(say("appeals.history")), history(view)))
        .withDate(Azerbaijani.shortDate(LocalDate.now(clock)));
    return papers.pdf(view.invented() ? paper.withMark(say("appeals.invented")) : paper, List.of());
  }

  private Block facts(AppealView view) {
    var rows = new ArrayList<Row>();
    fact(rows, "appeals.registered", Azerbaijani.date(view.clock().registered()));
    fact(rows, "appeals.channel", say("appeals.channel." + view.channel()));
    fact(rows, "appeals.kind", say("appeals.kind." + view.kind()));
    fact(rows, "appeals.topic", view.topic());
    fact(rows, "appeals.settlement", view.settlement());
    fact(rows, "appeals.person", view.writer().name());
    fact(rows, "appeals.address", view.writer().address());
    fact(rows, "appeals.email", view.writer().email());
    fact(rows, "appeals.phone", view.writer().phone());
    fact(rows, "appeals.text", view.text());
    fact(rows, "appeals.unit", view.standing().unit());
    fact(rows, "appeals.executor", view.standing().executor());
    fact(rows, "appeals.due", Azerbaijani.date(view.clock().due()) + "\n" + view.clock().reason());
    fact(rows, "appeals.state", say("appeals.state." + view.standing().state()));
    fact(rows, "appeals.card.outcome", view.standing().ending().words());
    return new Block.Table(say("appeals.card.title"), false, List.of(new Column(say("appeals.card.field"), 30),
        new Column(say("appeals.card.value"), 70)), rows);
  }

  private void fact(List<Row> rows, String label, String value) {
    if (!value.isBlank()) rows.add(Row.of(Cell.of(say(label)), Cell.of(value)));
  }

  private Block history(AppealView view) {
    return new Block.Table(say("appeals.history"), false, List.of(new Column(say("appeals.card.when"), 22),
        new Column(say("appeals.card.what"), 48), new Column(say("appeals.card.who"), 30)),
        view.steps().stream().map(this::step).toList());
  }

  private Row step(StepLine step) {
    var due = step.due();
    var what = say("appeals.step." + step.what()) + (step.unit().isEmpty() ? "" : "\n" + step.unit())
        + (due == null ? "" : "\n" + messages.say(Language.AZ, "appeals.step.due", Azerbaijani.date(due)))
        + (step.note().isEmpty() ? "" : "\n" + step.note());
    return Row.of(Cell.of(day(step.at())), Cell.of(what), Cell.of(step.by()));
  }

  private String day(Instant at) {
    return Azerbaijani.shortDate(LocalDate.ofInstant(at, clock.getZone()));
  }

  private String say(String key) {
    return messages.say(Language.AZ, key);
  }
}
