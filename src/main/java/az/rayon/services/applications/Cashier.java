package az.rayon.services.applications;

import java.math.BigDecimal;
import java.net.URI;

/// Takes the fee of a service online. Nobody implements it yet, and the pages say that it is not connected: the fee is
/// paid at a bank and the clerk notes the receipt.
public interface Cashier {

  /// Where whoever applied pays for the application of that number.
  URI payAt(String number, BigDecimal manats);
}
