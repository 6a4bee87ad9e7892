package az.rayon.appeals.mail;

import az.rayon.appeals.mail.TakingMail.Arrived;
import az.rayon.kernel.Actor;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a message whatever is in it. One on which the taking itself breaks is put aside as not read, where people see
/// it: else it would be the first of every round, and nothing behind it would ever be read.
@Component
class ReceivingMail {

  private static final Logger LOG = LoggerFactory.getLogger(ReceivingMail.class);

  private final TakingMail taking;
  private final TransactionTemplate transaction;

  ReceivingMail(TakingMail taking, TransactionTemplate transaction) {
    this.taking = taking;
    this.transaction = transaction;
  }

  /// `also` is done in the transaction that keeps what the message made.
  MailItem receive(Arrived arrived, Actor by, Runnable also) {
    try {
      return together(() -> taking.take(arrived, by), also);
    } catch (NotNow | TransientDataAccessException | DataAccessResourceFailureException | TransactionException e) {
      throw e;
      // checkstyle:off IllegalCatch - nobody knows what the next message will be made of, not even how deep
    } catch (RuntimeException | VirtualMachineError e) { // checkstyle:on
      LOG.warn("A message is put aside as not read: {}", e.getClass().getSimpleName());
      return together(() -> taking.putAside(arrived), also);
    }
  }

  private MailItem together(Supplier<MailItem> taken, Runnable also) {
    return Objects.requireNonNull(transaction.execute(_ -> {
      var item = taken.get();
      also.run();
      return item;
    }));
  }
}
