package az.rayon.opendata.uploads;

import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Looks every night whether a new period of a dataset has begun; each node looks, and each state is kept once.
@Component
public class StateRounds {

  private static final Logger LOG = LoggerFactory.getLogger(StateRounds.class);

  private final Datasets datasets;
  private final KeepingStates keeping;
  private final Clock clock;

  StateRounds(Datasets datasets, KeepingStates keeping, Clock clock) {
    this.datasets = datasets;
    this.keeping = keeping;
    this.clock = clock;
  }

  @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Baku")
  public void look() {
    look(datasets.list());
  }

  /// One that breaks stops no other; it is looked at again the next night.
  public void look(List<Dataset> some) {
    var today = LocalDate.now(clock);
    for (var dataset : some) {
      try {
        keeping.look(dataset, today);
      } catch (DataAccessException | TransactionException | UncheckedIOException away) {
        LOG.warn("The state of {} was not kept: {}", dataset.name(), away.getMessage());
      }
    }
  }
}
