package az.rayon.appeals.exchange;

import az.rayon.appeals.register.Filing.Channel;

/// A national system through which people appeal to this authority. Named by need: it gives us appeals and is told
/// what became of them.
interface Counterpart {

  Channel channel();

  /// Whether it and we talk to each other without anybody carrying files.
  boolean isConnected();
}
