package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.register.AnswerWords;
import az.rayon.appeals.register.Register;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Steps.Case;
import az.rayon.appeals.register.Steps;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/// Carries one step of a request through: the request, its history, the record of deeds and what others are told move
/// together in the caller's transaction, or not at all.
@Component
public class Progress {

  private final Inquiries inquiries;
  private final Steps steps;
  private final AnswerWords words;
  private final ApplicationEventPublisher events;

  Progress(Inquiries inquiries, Steps steps, AnswerWords words, ApplicationEventPublisher events) {
    this.inquiries = inquiries;
    this.steps = steps;
    this.words = words;
    this.events = events;
  }

  /// The request as the person who decides has seen it. When somebody was faster, nothing may be decided on it.
  Inquiry seen(String number, int version) {
    var inquiry = inquiries.get(number);
    if (inquiry.version() != version) throw new OptimisticLockingFailureException("inquiry " + number);
    return inquiry;
  }

  /// Begins the history of a new request.
  void begin(Inquiry inquiry, Actor by) {
    inquiries.add(inquiry);
    write(inquiry, What.REGISTERED, "", by);
  }

  /// What was typed of an answer is kept until the request has ended.
  Outcome<Inquiry, Refusal> move(Outcome<Inquiry, Refusal> outcome, What what, String note, Actor by) {
    if (outcome instanceof Done(var inquiry)) {
      inquiries.save(inquiry);
      write(inquiry, what, note, by);
      if (!inquiry.open()) words.forget(inquiry.id());
    }
    return outcome;
  }

  /// Writes a line without moving the request.
  public void write(Inquiry inquiry, What what, String note, Actor by) {
    var now = new Case(Register.INQUIRY, inquiry.id(), inquiry.number(), inquiry.unit(), inquiry.term().due());
    events.publishEvent(new InquiryStepTaken(steps.write(now, what, note, by).id()));
  }
}
