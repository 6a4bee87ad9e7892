package az.rayon.appeals.open311;

import org.springframework.stereotype.Component;

/// Which book a call is about: its address says so.
@Component
class Books {

  private final AppealBook appeals;
  private final TrialBook trials;

  Books(AppealBook appeals, TrialBook trials) {
    this.appeals = appeals;
    this.trials = trials;
  }

  Book of(Call call) {
    return call.test() ? trials : appeals;
  }
}
